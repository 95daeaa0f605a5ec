import type { Block, ReadingText } from '../../model/reading-text';
import { pattern } from '../pattern';
import { endsInGrade, type OpenList, turn } from './report-card-lists';
import { readsLikeHeading } from '../sections';
import { finish, type Steps } from '../steps';

/** One thing that the report asks for. */
export interface Improvement {
  /** Its words without number or bullet; an item with sub-items has theirs too. */
  readonly text: string;
  /** Where it stands without its number, sub-items and all. */
  readonly start: number;
  readonly end: number;
  /** The heading it stands under, as printed. */
  readonly heading: string;
  readonly number?: string;
  /** Who is to do it, where a table says so. */
  readonly responsible?: string;
}

/** A block of a list of recommendations. */
interface Entry {
  readonly kind: 'row' | 'number' | 'bullet' | 'paragraph';
  readonly depth: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly responsible: string;
  readonly heading: string;
  /** Stands under the heading that announces the list, not under one that only divides it. */
  readonly announced: boolean;
  /** Entries under one heading. */
  readonly chunk: number;
}

interface Item {
  readonly head: Entry;
  readonly parts: string[];
  end: number;
}

const NUMBERED = /^\(?(\d{1,3})[.)]\s+/;
const DATE = /^(?:by )?\d{1,2}(?:st|nd|rd|th)? \p{L}+ \d{4}$/u;
const NONE = /^(?:there (?:are|were) no\b|none\b|no (?:areas|recommendations|actions))/i;
/** Sentences that say what the list is, not what should be done. */
const ABOUT_LIST = pattern(
  'i',
  String.raw`^(?:this section|these (?:are|recommendations|requirements|actions)|the following|we have (?:made|identified)`,
  String.raw`|(?:the )?registered (?:person|provider)(?:\(s\)|s)? must comply|information for the school|ofsted will)`,
);
const DEMAND = /\b(?:should|must|needs? to|need|ensure|improve|required to|ought to)\b/i;
/** Cells and lead-ins are shorter than this; what is asked for seldom is. */
const SHORT = 60;
/** Blocks looked at before and after a cell for the others of its row. */
const FAR = 12;
/** Remarks on the list in brackets. */
const ASIDE = /^\(.*\)$/;

function* entriesOf(reading: ReadingText, nextSteps: boolean): Steps<Entry[]> {
  const entries: Entry[] = [];
  let open: OpenList | null = null;
  let chunk = 0;
  let first: Entry | null = null;
  for (const [at, block] of reading.blocks.entries()) {
    yield;
    const text = reading.text.slice(block.start, block.end);
    if (block.type === 'heading' || (block.type === 'paragraph' && (readsLikeHeading(text) || endsInGrade(text)))) {
      const next = reading.blocks[at + 1];
      open = turn(open, text, block, next ? reading.text.slice(next.start, next.end) : '', nextSteps);
      chunk++;
      first = null;
      continue;
    }
    if (!open) continue;
    const entry = entryOf(reading, at, text, open, chunk);
    if (!entry) continue;
    first ??= entry;
    // numbered findings after a list of bullets: their heading was not told from text
    const findings = first.kind === 'bullet' && first.depth === 1 && entry.kind === 'number' && entry.depth === 1;
    if (findings) open = null;
    else entries.push(entry);
  }
  return entries;
}

function entryOf(reading: ReadingText, at: number, text: string, list: OpenList, chunk: number): Entry | null {
  const block = reading.blocks[at];
  if (!block) return null;
  const number = NUMBERED.exec(text)?.[1] ?? '';
  const { heading, announced } = list;
  const words = text.replace(NUMBERED, '');
  const base = {
    start: block.end - words.length,
    end: block.end,
    number,
    responsible: '',
    heading,
    announced,
    chunk,
    depth: block.depth ?? 1,
  };
  if (block.type === 'table-cell') return rowEntry(reading, at, { ...base, kind: 'row', text: words });
  if (block.type === 'table-row' || NONE.test(words) || ASIDE.test(words)) return null;
  if (number) return { ...base, kind: 'number', text: words };
  return { ...base, kind: block.type === 'list-item' ? 'bullet' : 'paragraph', text: words };
}

/** Of a row, only the cell that says what is to be done; the cell before it says by whom. */
function rowEntry({ text, blocks }: ReadingText, at: number, entry: Entry): Entry | null {
  const own = blocks[at];
  const near = blocks.slice(Math.max(0, at - FAR), at + FAR);
  const row = near.filter((one) => one.type === 'table-cell' && one.row === own?.row);
  const columnOf = (one: Block): number => one.column ?? row.indexOf(one);
  const columns = [...new Set(row.map(columnOf))].map((column) => row.filter((one) => columnOf(one) === column));
  const wordsOf = (cell: readonly Block[] = []): string => cell.map((one) => text.slice(one.start, one.end)).join(' ');
  const longest = columns.reduce((best, one) => (wordsOf(one).length > wordsOf(best).length ? one : best));
  const words = wordsOf(longest).replace(NUMBERED, '');
  if (longest[0] !== own || (words.length < SHORT && !/[.:;)]$/.test(words))) return null;
  const before = wordsOf(columns[columns.indexOf(longest) - 1]);
  return { ...entry, text: words, end: longest.at(-1)?.end ?? entry.end, responsible: DATE.test(before) ? '' : before };
}

/** Kinds of the entries under one heading. */
interface Chunk {
  readonly paragraphs: number;
  readonly others: number;
}

function chunksOf(entries: readonly Entry[]): Map<number, Chunk> {
  const chunks = new Map<number, Chunk>();
  for (const { chunk, kind } of entries) {
    const { paragraphs, others } = chunks.get(chunk) ?? { paragraphs: 0, others: 0 };
    const own = kind === 'paragraph' ? 1 : 0;
    chunks.set(chunk, { paragraphs: paragraphs + own, others: others + 1 - own });
  }
  return chunks;
}

/** "The council should:" opens a list; a paragraph of its own with a list under it is one of several. */
function isLeadIn(entry: Entry, chunk: Chunk | undefined): boolean {
  if (entry.kind !== 'paragraph' || !entry.text.endsWith(':')) return false;
  return entry.text.length < SHORT || chunk?.paragraphs === 1;
}

const isProse = (entry: Entry, chunk: Chunk | undefined): boolean =>
  entry.kind === 'paragraph' &&
  (ABOUT_LIST.test(entry.text) || (!DEMAND.test(entry.text) && ((chunk?.others ?? 0) > 0 || !entry.announced)));

function belongs(entry: Entry, item: Item | undefined): boolean {
  if (!item || item.head.chunk !== entry.chunk || entry.kind === 'row') return false;
  const { head } = item;
  // a page broke it in mid-sentence
  if (entry.kind === 'paragraph') return /[^.:;]$/.test(item.parts.at(-1) ?? '.') && /^\p{Ll}/u.test(entry.text);
  if (head.kind === 'row') return entry.kind === 'bullet';
  if (entry.kind === 'bullet' && head.kind !== 'bullet' && /:$/.test(head.text)) return true;
  if (head.kind === 'paragraph') return false;
  return entry.depth > head.depth;
}

/**
 * What a report says must improve, item by item, from the lists under the headings that announce them. In report cards
 * "Next steps" is such a heading; in letters it says what happens after the inspection.
 */
export function* improvementSteps(reading: ReadingText, nextSteps: boolean): Steps<Improvement[]> {
  const entries = yield* entriesOf(reading, nextSteps);
  const chunks = chunksOf(entries);
  const items: Item[] = [];
  for (const entry of entries) {
    const last = items.at(-1);
    if (belongs(entry, last)) {
      last?.parts.push(entry.text);
      if (last) last.end = entry.end;
    } else if (!isLeadIn(entry, chunks.get(entry.chunk)) && !isProse(entry, chunks.get(entry.chunk)))
      items.push({ head: entry, parts: [entry.text], end: entry.end });
  }
  return items.map(({ head, parts, end }) => ({
    text: parts.join(' '),
    start: head.start,
    end,
    heading: head.heading,
    ...(head.number ? { number: head.number } : {}),
    ...(head.responsible ? { responsible: head.responsible } : {}),
  }));
}

/** The same, at once. */
export const improvementsIn = (reading: ReadingText, nextSteps: boolean): Improvement[] =>
  finish(improvementSteps(reading, nextSteps));
