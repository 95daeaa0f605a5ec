import type { Block, ReadingText } from '../model/reading-text';
import { AREA_LABEL } from './rating-patterns';
import { pattern } from './pattern';
import { type PrintedGrade, scaleOfGrade, wholeGrade } from './report-card-grade';
import { frontOf, type InspectionKind, UNGRADED } from './report-card-kind';

/** One row of the judgement table, or a judgement said in a sentence. */
export interface Judgement {
  readonly label: string;
  /** As printed. */
  readonly grade: string;
  /** Key of the grade in grades.json; `not-judged` where the report says so. */
  readonly key: string;
  readonly scale: string | null;
  /** Where the grade stands. */
  readonly start: number;
  readonly end: number;
}

interface Found extends PrintedGrade {
  readonly label: string;
  readonly block: Block;
}

const OVERALL = 'Overall effectiveness';
const BOARD = 'Local Safeguarding Children Board';
const OUTCOME = 'Inspection outcome';
const NUMBER = /^\d+(?:\.\d+)*[.)]?\s+/;
const LONGEST_LABEL = 180;
/** Not this inspection’s: an earlier one’s, or a scale explained. */
const NOT_OURS = /\b(?:previous|last|earlier|prior|former)\b|^\d|^(?:grade|judgement|date|inspection type)\b/i;
const THIS_INSPECTION = /^this inspection\b/i;
const GRADE = String.raw`(?:(?:is|are|as) )?(outstanding|good|requires? improvement(?: to be good)?|inadequate|adequate)`;
const SENTENCE_END = String.raw`(?:\s+because)?[.:\s\d]*$`;
const OVERALL_SENTENCE = pattern(
  'i',
  String.raw`^(?:the )?(?:overall (?:judgement|effectiveness|grade) is(?: that)? )?(?:.{0,60}\bchildren[’']s (?:social care )?services(?: in .{2,80}?)? )?`,
  GRADE,
  SENTENCE_END,
);
const BOARD_SENTENCE = pattern(
  'i',
  String.raw`^(?:the )?(?:.{0,60} )?(?:safeguarding children board|LSCB)(?: \(LSCB\))? `,
  GRADE,
  SENTENCE_END,
);
const OUTCOMES = pattern(
  'i',
  String.raw`\b(?:typically lead to positive experiences(?: and outcomes)?|lead to inconsistent experiences(?: and outcomes)?`,
  String.raw`|(?<!\bno )widespread (?:and\/or|and|or) systemic failings(?: leading to significant concerns)?)`,
);
const LEADING = /^lead to | leading to .*$/i;
const LINE = /^(.{3,160}?)\s*(?:[:–—]|\s-|\b(?:is|are|(?=requires? improvement)))\s*([\p{L} ]{3,60})$/iu;

const wordsOf = ({ text }: ReadingText, block: Block): string => text.slice(block.start, block.end);

function cleanLabel(text: string): string | null {
  const label = text
    .replace(NUMBER, '')
    .replace(/[:\s]+$/, '')
    .trim();
  if (!/\p{L}{3}/u.test(label) || label.length > LONGEST_LABEL || NOT_OURS.test(label) || wholeGrade(label))
    return null;
  return label;
}

/** Cells of one table row after the other; rows are numbered in the order of the document. */
function rowsIn(reading: ReadingText): Block[][] {
  const rows: Block[][] = [];
  let last: Block | null = null;
  for (const block of reading.blocks) {
    const cell = block.type === 'table-cell' ? block : null;
    if (cell && last && cell.row === last.row && cell.row !== undefined) rows.at(-1)?.push(cell);
    else if (cell) rows.push([cell]);
    last = cell;
  }
  return rows;
}

/** Whether a paragraph of some length stands between two places: then they are not in one table. */
function proseBetween(reading: ReadingText, from: number, to: number): boolean {
  return reading.blocks.some(
    (block) => block.start > from && block.end < to && block.type !== 'table-cell' && block.end - block.start > 100,
  );
}

/** Rows of which one cell is a grade: those of the first table that has any. */
function tableRows(reading: ReadingText): Found[] {
  const found: Found[] = [];
  let subject = '';
  for (const row of rowsIn(reading)) {
    const last = found.at(-1)?.block;
    if (last && proseBetween(reading, last.end, row[0]?.start ?? 0)) break;
    const texts = row.map((block) => wordsOf(reading, block));
    const at = texts.findIndex((text, i) => i > 0 && wholeGrade(text) !== null);
    const own = texts.slice(0, at).filter((text) => !THIS_INSPECTION.test(text));
    const label = cleanLabel(own[0] ?? (at > 0 ? subject : ''));
    // "Overall effectiveness | Previous inspection: | Good", and below it "This inspection: | Good"
    if (at > 0 && own.length > 0 && texts[0]) subject = texts[0];
    const grade = wholeGrade(texts[at] ?? '');
    const block = row[at];
    if (!label || !grade || !block || own.some((text) => NOT_OURS.test(text.replace(NUMBER, '')))) continue;
    if (!found.some((one) => one.label === label)) found.push({ ...grade, label, block });
  }
  return found;
}

/** "The experiences and progress of children in care: good", "Overall effectiveness – inadequate" on a line of its own. */
function lines(reading: ReadingText): Found[] {
  const found: Found[] = [];
  reading.blocks.forEach((block, at) => {
    if (block.end - block.start > LONGEST_LABEL || block.type === 'table-cell') return;
    const text = wordsOf(reading, block);
    const [, named = '', graded = ''] = LINE.exec(text) ?? [];
    const above = reading.blocks[at - 1];
    const label = cleanLabel(named || (above && above.type !== 'table-cell' ? wordsOf(reading, above) : ''));
    const grade = wholeGrade(graded || text);
    if (!label || !grade || !AREA_LABEL.test(label) || found.some((one) => one.label === label)) return;
    found.push({ ...grade, label, block });
  });
  return found;
}

/** A judgement that a heading or a boxed sentence says in words. */
function said(reading: ReadingText, label: string, sentence: RegExp, blocks: readonly Block[]): Found | null {
  for (const block of blocks) {
    if (block.end - block.start > LONGEST_LABEL || block.type === 'table-cell') continue;
    const printed = sentence.exec(wordsOf(reading, block))?.[1];
    const grade = printed ? wholeGrade(printed) : null;
    if (grade) return { ...grade, label, block };
  }
  return null;
}

function outcome(reading: ReadingText): Found | null {
  for (const block of frontOf(reading)) {
    if (block.type === 'heading') continue;
    const hit = OUTCOMES.exec(wordsOf(reading, block));
    const grade = hit && wholeGrade(hit[0].replace(LEADING, ''));
    if (hit) return { printed: hit[0], key: grade?.key ?? keyOfOutcome(hit[0]), label: OUTCOME, block };
  }
  return null;
}

const keyOfOutcome = (words: string): string =>
  /typically/i.test(words) ? 'typically-positive' : /inconsistent/i.test(words) ? 'inconsistent' : 'systemic-failings';

function placeOf(reading: ReadingText, found: Found): { start: number; end: number } {
  const at = wordsOf(reading, found.block).toLowerCase().lastIndexOf(found.printed.toLowerCase());
  const start = found.block.start + Math.max(0, at);
  return { start, end: start + found.printed.length };
}

function found(reading: ReadingText, kind: InspectionKind | null): Found[] {
  if (kind !== null && UNGRADED.has(kind)) return [];
  if (kind === 'area-send') return [outcome(reading)].filter((one) => one !== null);
  const rows = tableRows(reading);
  const table = rows.length > 0 ? rows : lines(reading);
  const overall = table.some((one) => /overall/i.test(one.label))
    ? null
    : said(reading, OVERALL, OVERALL_SENTENCE, frontOf(reading));
  const board = said(reading, BOARD, BOARD_SENTENCE, reading.blocks);
  return [overall, ...table, table.some((one) => /safeguarding children board/i.test(one.label)) ? null : board].filter(
    (one) => one !== null,
  );
}

/** The judgements that this report makes, in its order; none for letters that make none. */
export function judgementsIn(reading: ReadingText, kind: InspectionKind | null, scale: string | null): Judgement[] {
  return found(reading, kind).map((one) => ({
    label: one.label,
    grade: one.printed,
    key: one.key,
    scale: scaleOfGrade(scale, one.key),
    ...placeOf(reading, one),
  }));
}
