/** What a person did, as the undo button names it. */
export const OPERATION_ACTIONS = [
  'annotate',
  'edit',
  'reanchor',
  'supersede',
  'delete-annotations',
  'delete-document',
  'dismiss',
  'import',
] as const;
export type OperationAction = (typeof OPERATION_ACTIONS)[number];

export interface OperationLabel {
  readonly action: OperationAction;
  /** How many annotations, dismissals or documents it is about. */
  readonly count: number;
  /** The beginning of the quote, the title of the document or the name of the file; empty for several at once. */
  readonly words: string;
}

/** One entry of the log of operations: all that was changed by one thing that a person did. */
export interface Operation {
  readonly id: number;
  readonly label: OperationLabel;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly undone: boolean;
}
