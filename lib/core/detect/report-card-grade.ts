import { gradeWords } from './grade-words';
import { scaleWith } from './scales';

/** A grade that stands alone: as printed, and its key in grades.json. */
export interface PrintedGrade {
  readonly printed: string;
  readonly key: string;
}

const NO_GRADE = /^not (?:judged|inspected|graded|applicable)$/i;

/** The grade that a cell or line consists of; null where it says anything else. */
export function wholeGrade(text: string): PrintedGrade | null {
  const printed = text
    .replace(/^["'“‘]|["'”’]$/g, '')
    .replace(/[.\s]+$/, '')
    .replace(/\s+\d$/, '')
    .trim();
  if (NO_GRADE.test(printed)) return { printed, key: 'not-judged' };
  const [word] = gradeWords(printed);
  if (!word || word.start !== 0 || word.end !== printed.length || word.family === 'paraphrase') return null;
  return { printed, key: word.grade };
}

/** The document's scale, where it holds the grade. */
export function scaleOfGrade(scale: string | null, key: string): string | null {
  return scaleWith(scale, key) ?? null;
}
