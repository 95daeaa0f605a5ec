import type { Annotation } from './annotation';

/** What a person decides in the bar. */
export type BarDraft = Pick<Annotation, 'kind' | 'polarity' | 'themes' | 'note'>;

/** A save that came too late: another version is kept by now, or (null) none any more. */
export interface Conflict {
  readonly code: 'changed-since';
  readonly detail: string;
  readonly other: BarDraft | null;
}

/** suggestion: the engine proposed it; selection: a person selected it; annotation: it is kept already. */
export type BarMode = 'suggestion' | 'selection' | 'annotation';
