import type { Coder } from '../../core/model/annotation';
import type { Setting } from '../../core/model/settings';

/** What the options page stands on; entrypoints/options puts it together. */
export interface OptionsPorts {
  readonly sitesOff: Setting<readonly string[]>;
  readonly sitesAdded: Setting<readonly string[]>;
  readonly coder: Setting<Coder | null>;
  /** Makes the identity of a profile that has none yet. */
  readonly makeCoder: () => Promise<Coder>;
  /** Gives the browser's permission for a match pattern back. */
  readonly dropPermission: (pattern: string) => Promise<void>;
  /**
   * Whether reports of permitted sites open in the reader at once. Written in the click itself: Firefox needs a
   * permission for it, which it gives to clicks only.
   */
  readonly atOnce: Pick<Setting<boolean>, 'read' | 'write'>;
  readonly now: () => Date;
}
