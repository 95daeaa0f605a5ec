import type { Annotation } from './annotation';

/** What a person decides in the bar. */
export type BarDraft = Pick<Annotation, 'kind' | 'polarity' | 'themes' | 'note'>;

/** suggestion: the engine proposed it; selection: a person selected it; annotation: it is kept already. */
export type BarMode = 'suggestion' | 'selection' | 'annotation';
