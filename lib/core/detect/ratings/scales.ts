import type { Polarity } from '../../model/kinds';
import data from './grades.json';
import type { GradeWord } from './grade-words';
import type { DocumentContext } from '../types';

interface Grade {
  readonly key: string;
  /** As the inspectorate prints it. */
  readonly label: string;
  readonly polarity: string;
}

interface Scale {
  readonly key: string;
  readonly label: string;
  readonly grades: readonly Grade[];
}

interface Scales {
  readonly byKey: ReadonlyMap<string, Scale>;
  /** Many scales share their words: what "good" means where a document's scale is unknown, or has no such grade. */
  readonly anywhere: ReadonlyMap<string, Grade>;
}
let read: Scales | undefined;

/** Put in order when first asked for. */
function scales(): Scales {
  // of the grades with one key the first counts
  read ??= {
    byKey: new Map(data.scales.map((scale) => [scale.key, scale])),
    anywhere: new Map(
      data.scales.flatMap(({ grades }) => grades.map((grade) => [grade.key, grade] as const)).toReversed(),
    ),
  };
  return read;
}

function gradeOn(scale: string | null | undefined, grade: string): Grade | undefined {
  const { byKey, anywhere } = scales();
  return byKey.get(scale ?? '')?.grades.find((one) => one.key === grade) ?? anywhere.get(grade);
}

/** The scale that holds this grade: the document's own where it does, else none. */
export function scaleWith(scale: string | null | undefined, grade: string): string | undefined {
  return scales()
    .byKey.get(scale ?? '')
    ?.grades.some((one) => one.key === grade)
    ? (scale ?? undefined)
    : undefined;
}

/** Whether a grade speaks for or against the provider. */
export function gradePolarity(scale: string | null | undefined, grade: string): Polarity {
  return (gradeOn(scale, grade)?.polarity ?? 'neutral') as Polarity;
}

/** "Adequate" and "satisfactory" went out of use: elsewhere they are everyday words. */
const LAST_YEAR: Readonly<Record<string, number>> = { adequate: 2013, satisfactory: 2013, unsatisfactory: 2006 };

/** Whether a document of this kind and time can give such a grade. */
export function onScale({ scale, year }: DocumentContext, grade: string): boolean {
  const last = LAST_YEAR[grade];
  return last === undefined || scaleWith(scale, grade) !== undefined || (year !== null && year <= last);
}

const OLD = ['outstanding', 'good', 'adequate', 'inadequate'];
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  'apa-jar': OLD.toReversed(),
  'slac-2009': OLD,
  'la-child-protection-2012': OLD,
  'social-care-adequate': OLD,
  'schools-4-satisfactory': ['outstanding', 'good', 'satisfactory', 'inadequate'],
};
const NEWEST = ['outstanding', 'good', 'requires-improvement', 'inadequate'];
const SEND_PARAPHRASE: Readonly<Record<string, string>> = {
  inadequate: 'systemic-failings',
  outstanding: 'typically-positive',
};

/** What a number, or a paraphrase such as "the lowest rating", means on the scale of the document. */
export function gradeMeant(word: GradeWord, scale: string | null): string {
  if (word.family === 'number') return COUNTED[scale ?? '']?.[NEWEST.indexOf(word.grade)] ?? word.grade;
  const paraphrased = word.family === 'paraphrase' || word.family === 'verdict';
  if (paraphrased && scale === 'area-send') return SEND_PARAPHRASE[word.grade] ?? 'inconsistent';
  if (paraphrased && scale === 'report-card')
    return word.grade === 'inadequate'
      ? 'urgent-improvement'
      : word.grade === 'outstanding'
        ? 'exceptional'
        : word.grade;
  return word.grade;
}

const REMITS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:children[’']s homes?|fostering|residential)\b/i, 'sccif'],
  [/\b(?:nursery|nurseries|childminders?|pre-school|playgroup)\b/i, 'early-years-4'],
  [/\b(?:school|schools|academy|academies|primary|secondary|sixth\s+form)\b/i, 'schools-eif-4'],
  [/\b(?:college|colleges|apprenticeships?)\b/i, 'fe-4'],
];

/** The remit that a subject's own name tells, where it is another than the document's. */
export function scaleOfSubject(subject: string | undefined, { scale, year }: DocumentContext): string | null {
  const named = subject && REMITS.find(([words]) => words.test(subject))?.[1];
  if (!named || (scale !== null && !/^(?:ilacs|sif|slac|apa|la-)/.test(scale))) return scale;
  if (named === 'schools-eif-4' && year !== null && year < 2012) return 'schools-4-satisfactory';
  if (named === 'sccif' && year !== null && year < 2014) return 'social-care-adequate';
  return named;
}
