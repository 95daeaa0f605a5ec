import type { Theme } from '../lib/core/model/codebook';
import type { Kind } from '../lib/core/model/kinds';
import { Icon } from './icon';
import { ThemeBadge } from './theme-badge';

export interface GutterFlag {
  readonly id: string;
  readonly kind: Kind;
  /** The first theme of a saved passage; null where there is none. */
  readonly theme: Theme | null;
  /** The passage reads otherwise than it was tagged: a sign of its own in place of its kind. */
  readonly changed: boolean;
  /** Of the page behind the flag, whatever the system prefers. */
  readonly tone: 'light' | 'dark';
  /** The right edge of the margin and the middle of the line, in pixels from where the flags are put. */
  readonly x: number;
  readonly y: number;
}

interface GutterFlagsProps {
  flags: readonly GutterFlag[];
}

/** What stands in the lines of a page, beside them: for the eye only, the marks themselves say it to everybody. */
export function GutterFlags({ flags }: GutterFlagsProps) {
  return (
    <>
      {flags.map(({ id, kind, theme, changed, tone, x, y }) => (
        <div
          key={id}
          class={changed ? 'flag s-changed' : `flag k-${kind}`}
          data-theme={tone}
          style={{ left: `${x}px`, top: `${y}px` }}
        >
          {theme && <ThemeBadge theme={theme} />}
          <Icon name={changed ? 'changed' : kind} size="s" />
        </div>
      ))}
    </>
  );
}
