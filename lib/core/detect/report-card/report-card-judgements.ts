import type { ReadingText, Span } from '../../model/reading-text';
import { type Graded, textOf } from './report-card-grade';
import { type InspectionKind, isLetter, UNGRADED } from './report-card-kind';
import { gradedLines } from './report-card-lines';
import { boardSaid, outcomeSaid, overallSaid } from './report-card-sentences';
import { gradedRows } from './report-card-table';
import { scaleWith } from '../ratings/scales';
import { finish, type Steps } from '../steps';

/** One row of the judgement table, or a judgement said in a sentence. */
export interface Judgement {
  readonly label: string;
  /** As printed, gaps inside words closed. */
  readonly grade: string;
  /** Key of the grade in grades.json; `not-judged` where the report says so. */
  readonly key: string;
  /** Key of the scale; null where the document's scale has no such grade. */
  readonly scale: string | null;
  /** Where the grade stands. */
  readonly start: number;
  readonly end: number;
}

/** Met or not met, beside the grades of a report card. */
const SAFEGUARDING = 'report-card-safeguarding';
/** Only reports of this kind say the overall grade, or the board's, in a sentence of its own. */
const IN_SENTENCES: ReadonlySet<InspectionKind> = new Set(['sif', 'lscb-review']);

/** A judgement that only the single inspection framework made. */
const SIF_ROW = /\bachieving permanence\b/i;
/** No inspection makes fewer judgements in a table; where fewer are found, the headings may say the others. */
const ENOUGH = 2;

function withLines(rows: readonly Graded[], lines: readonly Graded[]): Graded[] {
  const known = new Set(rows.map(({ label }) => label.toLowerCase()));
  return [...rows, ...lines.filter(({ label }) => !known.has(label.toLowerCase()))];
}

function* gradedIn(reading: ReadingText, kind: InspectionKind | null): Steps<Graded[]> {
  if (kind !== null && UNGRADED.has(kind)) return [];
  if (kind === 'area-send') return [outcomeSaid(reading)].filter((one) => one !== null);
  const rows = yield* gradedRows(reading);
  const isWhole = rows.length >= ENOUGH || isLetter(reading);
  const table = isWhole ? rows : withLines(rows, yield* gradedLines(reading));
  const has = (name: RegExp): boolean => table.some((one) => name.test(one.label));
  if (!(kind && IN_SENTENCES.has(kind)) && !has(SIF_ROW)) return table;
  const overall = has(/overall/i) || kind === 'lscb-review' ? null : yield* overallSaid(reading);
  const board = has(/safeguarding children board/i) ? null : yield* boardSaid(reading);
  return [overall, ...table, board].filter((one) => one !== null);
}

function placeOf(reading: ReadingText, { block, printed, within }: Graded): Span {
  const at = textOf(reading, block).slice(0, within).lastIndexOf(printed);
  // words that had to be put right stand nowhere as they are
  if (at < 0) return { start: block.start, end: block.end };
  return { start: block.start + at, end: block.start + at + printed.length };
}

/** The judgements that this report makes, in its order; none for letters that make none. */
export function* judgementSteps(
  reading: ReadingText,
  kind: InspectionKind | null,
  scale: string | null,
): Steps<Judgement[]> {
  return (yield* gradedIn(reading, kind)).map((one) => ({
    label: one.label,
    grade: one.printed,
    key: one.key,
    scale: scaleWith(scale, one.key) ?? scaleWith(SAFEGUARDING, one.key) ?? null,
    ...placeOf(reading, one),
  }));
}

/** The same, at once. */
export const judgementsIn = (reading: ReadingText, kind: InspectionKind | null, scale: string | null): Judgement[] =>
  finish(judgementSteps(reading, kind, scale));
