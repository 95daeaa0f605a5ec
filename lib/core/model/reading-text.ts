/** What a run of text is in its document. */
export type BlockType = 'paragraph' | 'heading' | 'list-item' | 'table-row' | 'table-cell' | 'quote' | 'caption';

/** One block of the reading text: `text.slice(start, end)`, without the line feed that follows it. */
export interface Block {
  readonly type: BlockType;
  readonly start: number;
  readonly end: number;
  /** 1 to 6, for headings. */
  readonly level?: number;
  /** Which row of which table, for cells: cells with equal `row` stand side by side. */
  readonly row?: number;
  /** Which column of its row a cell belongs to, from 0, where a cell may be several blocks. */
  readonly column?: number;
  /** How deep a list item is nested, 1 for the outermost, where that is known. */
  readonly depth?: number;
  /** The page on which the block begins, from 1, in documents that have pages. */
  readonly page?: number;
}

/**
 * The text of a document as a person reads it: spaces collapsed, one line feed between blocks,
 * navigation and adverts left out. Blocks are in order and do not overlap.
 * All offsets in Findmark are UTF-16 code units into `text`.
 */
export interface ReadingText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Where a passage stands: `text.slice(start, end)` of a reading text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
