import type { Source } from '../model/kinds';

/** none: no mark at all; passing: only blocks that name the inspectorate; about: the whole text. */
export type Relevance = 'none' | 'passing' | 'about';

export type PageType = 'report' | 'news' | 'minutes' | 'provider-page' | 'press-release' | 'other';

/** What one cheap pass over the whole document tells; the same for every block. */
export interface DocumentContext {
  readonly relevance: Relevance;
  readonly page: PageType;
  /** Year of the inspection or, failing that, of publication. */
  readonly year: number | null;
  /** Key in grades.json of the scale that grade words most likely belong to. */
  readonly scale: string | null;
  /** It tells a grade given of late: those of earlier years have lost their force. See regraded.ts. */
  readonly regraded?: boolean | undefined;
  /** What it is about, for themes; see topics.ts. */
  readonly topics?: readonly string[];
}

/** What the heading in force says about the text below it. */
export type Section =
  | 'body'
  | 'recommendations'
  | 'strengths'
  | 'inspectors-found'
  | 'previous'
  | 'about'
  | 'method'
  | 'contents'
  | 'furniture';

/** What passes from block to block. Plain data: it can be stored between two slices of work. */
export interface Carry {
  readonly section: Section;
  /** 1 to 6 of the heading that opened the section; 7 where unknown. */
  readonly level: number;
  /** The heading that opened the section, as printed: it is why a section's items are marked. */
  readonly heading: string;
  /** Who spoke last in quotation or report; null where nobody did. */
  readonly speaker: Source | null;
  /** Who was last said to say something; unlike `speaker`, never one who was only named. */
  readonly said: Source | null;
  /** A quotation that the last block left open. */
  readonly quoteOpen: boolean;
  /** What a lead-in such as "Inspectors found:" or "Leaders should:" makes of the list that is still running. */
  readonly lead: 'findings' | 'recommendations' | 'scale' | null;
  /** The grades that follow belong to an earlier inspection. */
  readonly earlier: boolean;
  /** Surnames met with an office, and for whom they speak. */
  readonly people: readonly (readonly [string, Source])[];
  /** Blocks read so far that held a whole sentence: a title stands before the first. */
  readonly prose: number;
  /** What the last sentence of the block above tells of its neighbours; see finding-features.ts. */
  readonly above: readonly string[];
}

export const startCarry: Carry = {
  section: 'body',
  level: 7,
  heading: '',
  speaker: null,
  said: null,
  quoteOpen: false,
  lead: null,
  earlier: false,
  people: [],
  prose: 0,
  above: [],
};

/** A sentence of a block: offsets into the block's own text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
