import type { Kind } from '../../core/model/kinds';

/** Something to be painted on the page: `text.slice(start, end)` of the reading text. */
export interface Paintable {
  readonly id: string;
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** True where the words read otherwise than when they were saved: a look of its own, never that of what was tagged. */
  readonly changed?: boolean;
}

/** A saved annotation as the page shows it. */
export interface SavedPaintable extends Paintable {
  /** Key of its first theme's group; null where it has no theme. */
  readonly group: string | null;
  /** What a screen reader adds to the words: "finding, weakness, Caseloads". */
  readonly description: string;
}
