import type { Block, ReadingText } from '../../model/reading-text';
import { gradeWords } from '../ratings/grade-words';

/** A grade that stands alone: as printed, and its key in grades.json. */
export interface PrintedGrade {
  readonly printed: string;
  readonly key: string;
}

/** What was graded, how, and the block in which the grade stands. */
export interface Graded extends PrintedGrade {
  readonly label: string;
  readonly block: Block;
  /** How much of the block was read for it, where that is not all of it. */
  readonly within?: number;
}

const NO_GRADE = /^not (?:judged|inspected|graded)$/i;
/** "Met" is an everyday word but beside what must be met. */
const TO_BE_MET = /\b(?:safeguarding|requirements?|standards?|register)\b/i;
/** Words that name a grade of this report nowhere: "top marks", "grade 2". */
const NEVER: ReadonlySet<string> = new Set(['paraphrase', 'number', 'annual']);

/** Grades without their spaces, and what was meant: some files have gaps inside words, or other words for "to be good". */
const SQUASHED: readonly (readonly [RegExp, string, string])[] = [
  [/^requires?improvement[,:–-]?(?:tobe|tobecome)good$/, 'Requires improvement to be good', 'requires-improvement'],
  [/^requires?improvement$/, 'Requires improvement', 'requires-improvement'],
  [/^outstanding$/, 'Outstanding', 'outstanding'],
  [/^good$/, 'Good', 'good'],
  [/^inadequate$/, 'Inadequate', 'inadequate'],
  [/^strongstandard$/, 'Strong standard', 'strong-standard'],
  [/^expectedstandard$/, 'Expected standard', 'expected-standard'],
  [/^needsattention$/, 'Needs attention', 'needs-attention'],
  [/^urgentimprovement$/, 'Urgent improvement', 'urgent-improvement'],
];

function squashedGrade(printed: string): PrintedGrade | null {
  const squashed = printed.replace(/\s/g, '').toLowerCase();
  const hit = SQUASHED.find(([form]) => form.test(squashed));
  return hit ? { printed: hit[1], key: hit[2] } : null;
}

/** The grade that a cell or line consists of; null where it says anything else. */
export function wholeGrade(text: string, label = ''): PrintedGrade | null {
  const printed = text
    .replace(/^["'“‘\s]+|["'”’*\s]+$/g, '')
    .replace(/(?<=\p{L})\s?\d$/u, '')
    .replace(/[.\s]+$/, '');
  if (printed.length > LONGEST_GRADE) return null;
  if (NO_GRADE.test(printed)) return { printed, key: 'not-judged' };
  const [word] = gradeWords(printed);
  const whole = word?.start === 0 && word.end === printed.length && !NEVER.has(word.family);
  if (!whole) return squashedGrade(printed);
  return /^(?:not )?met\b/i.test(printed) && !TO_BE_MET.test(label) ? null : { printed, key: word.grade };
}

/** "Widespread and/or systemic failings …" is the longest of them. */
const LONGEST_GRADE = 120;
const LONGEST_LABEL = 180;
const NUMBER = /^\d+(?:\.\d+)*[.)]?\s+/;
/** Names what an earlier inspection found, heads a column, or explains a scale. */
export const NOT_OURS =
  /\b(?:previous|last|earlier|prior|former)\b|^\d+[\d/\s]*$|^(?:grade|judgement|date|inspection type)\b/i;

/** The name of what is graded, without its number; null where the words name nothing of this inspection. */
export function labelIn(text: string): string | null {
  const label = text
    .replace(NUMBER, '')
    .replace(/,? taking into account\W*$/i, '')
    .replace(/[:\s]+$/, '')
    .trim();
  if (!/\p{L}{3}/u.test(label) || label.length > LONGEST_LABEL) return null;
  return NOT_OURS.test(label) || /^\d/.test(label) || wholeGrade(label) ? null : label;
}

export const textOf = ({ text }: ReadingText, block: Block): string => text.slice(block.start, block.end);
