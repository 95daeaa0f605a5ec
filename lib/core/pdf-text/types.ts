import type { ReadingText } from '../model/reading-text';

/** What the author's program says that a run of text belongs to, where the file is tagged. */
export interface Tag {
  /** One paragraph, heading, list item or note: equal numbers on a page are one of them. */
  readonly owner: number;
  /** Named as in the structure tree of the file: P, H1, LI, TD, Note, TOCI, Artifact … */
  readonly role: string;
  /** Which cell of which row of which table, where it stands in one. */
  readonly cell: { readonly table: number; readonly row: number; readonly cell: number } | null;
}

/** A run of text as it lies on a page. Lengths are points; y grows upwards, to the foot of the letters. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters; 0 for runs that hold only space. */
  readonly size: number;
  /** Equal names are one font in one weight. */
  readonly font: string;
  /** A line ends after this run. */
  readonly endsLine: boolean;
  readonly tag: Tag | null;
}

export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
}

/** Where letters of the reading text come from: `text.slice(start, end)` is `length` letters of one item. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly page: number;
  /** Index of the item on its page. */
  readonly item: number;
  /** Offset in the item's own text. */
  readonly from: number;
}

export interface PdfText {
  /** Its blocks carry the page on which they begin. */
  readonly reading: ReadingText;
  /** In order, without gaps but for line feeds and spaces that were put in. */
  readonly pieces: readonly Piece[];
  /** Pages without a single letter: pictures of text, or empty. From 1. */
  readonly silent: readonly number[];
}
