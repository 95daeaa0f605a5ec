/**
 * plain: one of the everyday words that need evidence; the others speak for themselves in their own setting.
 * met: "met" beside a standard. progress: a monitoring visit's. action: an area SEND re-visit's.
 * verdict: "the best possible outcome". plural: how many of each somebody got. short: "RI".
 */
export type GradeFamily =
  | 'plain'
  | 'verb'
  | 'paraphrase'
  | 'outcome'
  | 'category'
  | 'number'
  | 'card'
  | 'met'
  | 'progress'
  | 'action'
  | 'interim'
  | 'skills'
  | 'annual'
  | 'verdict'
  | 'plural'
  | 'short';

/** A way to print a grade, and the key of the grade in grades.json. */
export interface GradePhrase {
  readonly words: string;
  readonly family: GradeFamily;
  readonly grade: string;
  /** Sticky: what must follow the words, and is part of the phrase. */
  readonly rest?: RegExp;
}

/** Every combination of the parts, with a space between. */
function combine(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (made, part) => made.flatMap((start) => part.map((end) => `${start} ${end}`.trim())),
    [''],
  );
}

const phrases = (family: GradeFamily, grade: string, words: readonly string[]): GradePhrase[] =>
  words.map((one) => ({ words: one, family, grade }));

const itself = (family: GradeFamily, words: readonly string[]): GradePhrase[] =>
  words.map((one) => ({ words: one, family, grade: one.replaceAll(' ', '-') }));

/** "the lowest possible grade" */
const RATING = /\s(?:(?:possible|ofsted|available)\s)?(?:grade|rating|mark|judge?ment|ranking)s?/iy;
/** "the lowest of three possible outcomes", "the best of the four grades" */
const AMONG =
  /\sof\s(?:(?:the|its|ofsted['’‘]s)\s)?(?:three|four|five)\s(?:(?:possible|available)\s)?(?:grades|ratings|outcomes|judge?ments|verdicts|categories|results|conclusions)/iy;
/** Outcomes are spoken of where an area is inspected; "the best possible outcomes for children" everywhere. */
const OUTCOME = /\s(?:(?:possible|available|inspection)\s)?(?:outcome|verdict|result)/iy;
const followed = (family: GradeFamily, grade: string, words: readonly string[], rest: RegExp): GradePhrase[] =>
  words.map((one) => ({ words: one, family, grade, rest }));
const second = (words: readonly string[]): string[] => words.flatMap((one) => [`second ${one}`, `second-${one}`]);

/** The numbers of grades, the best first on most scales; scales.ts knows the others. */
export const NUMBERED = ['outstanding', 'good', 'requires-improvement', 'inadequate'];
export const NUMBER_WORDS = ['one', 'two', 'three', 'four'];
const numbers = NUMBERED.flatMap((grade, i) =>
  phrases(
    'number',
    grade,
    [`${NUMBER_WORDS[i]}`, `${NUMBER_WORDS[i]}s`, `${i + 1}`].flatMap((n) => [`grade ${n}`, `grade-${n}`]),
  ),
);

export const GRADE_PHRASES: readonly GradePhrase[] = [
  ...itself('plain', ['outstanding', 'good', 'inadequate', 'adequate', 'satisfactory', 'unsatisfactory']),
  ...phrases(
    'verb',
    'requires-improvement',
    combine(['require', 'requires', 'required', 'requiring'], ['improvement', 'improvement to be good']),
  ),
  ...itself('met', ['met', 'not met']),
  ...phrases('met', 'not-met-actions', ['not met (with actions)', 'not met with actions']),
  ...phrases('met', 'not-met-enforcement', ['not met (enforcement)', 'not met with enforcement']),
  ...itself('card', ['strong standard', 'expected standard', 'urgent improvement', 'exceptional', 'needs attention']),
  ...phrases('card', 'needs-attention', ['need attention']),
  ...itself('progress', ['insufficient progress', 'reasonable progress', 'significant progress']),
  ...phrases('action', 'effective-action', ['sufficient progress']),
  ...phrases('action', 'not-effective-action', ['not made sufficient progress']),
  ...phrases('outcome', 'inconsistent', [
    'inconsistent experiences and outcomes',
    'inconsistent quality of service delivery',
  ]),
  ...phrases('outcome', 'typically-positive', [
    'typically lead to positive experiences',
    'typically lead to positive experiences and outcomes',
  ]),
  ...phrases(
    'outcome',
    'systemic-failings',
    combine(['widespread'], ['and/or', 'and', 'or'], ['systemic', 'systematic'], ['failings', 'failures']),
  ),
  ...phrases('outcome', 'consistently-strong', ['consistently strong service delivery']),
  ...phrases('outcome', 'serious-weaknesses', ['serious or widespread weaknesses']),
  ...itself('category', ['special measures', 'serious weaknesses', 'notice to improve']),
  ...phrases(
    'category',
    'significant-improvement',
    combine(['requires', 'required', 'requiring'], ['significant improvement']),
  ),
  ...phrases('interim', 'sustained', ['sustained effectiveness']),
  ...phrases('interim', 'improved', ['improved effectiveness']),
  ...phrases('interim', 'declined', ['declined in effectiveness']),
  ...itself('skills', ['strong', 'reasonable', 'limited']),
  ...['excellently', 'well', 'adequately', 'poorly'].flatMap((how) =>
    phrases('annual', `performs-${how}`, combine(['performs', 'performing', 'performed'], [how])),
  ),
  ...followed('paraphrase', 'inadequate', ['lowest', 'bottom', 'worst'], RATING),
  ...followed('paraphrase', 'outstanding', ['highest', 'top', 'best'], RATING),
  ...phrases('paraphrase', 'outstanding', ['top marks', 'full marks']),
  ...followed('paraphrase', 'requires-improvement', second(['lowest', 'worst']), RATING),
  ...followed('paraphrase', 'good', second(['highest', 'top', 'best']), RATING),
  ...followed('paraphrase', 'inadequate', ['lowest', 'bottom', 'worst', 'poorest', 'most serious'], AMONG),
  ...followed('paraphrase', 'outstanding', ['highest', 'top', 'best', 'most positive'], AMONG),
  ...followed('verdict', 'inadequate', ['lowest', 'bottom', 'worst', 'poorest', 'most serious'], OUTCOME),
  ...followed('verdict', 'outstanding', ['highest', 'top', 'best', 'most positive'], OUTCOME),
  ...phrases('plural', 'outstanding', ['outstandings']),
  ...phrases('plural', 'good', ['goods']),
  ...phrases('plural', 'requires-improvement', ['requires improvements', 'RIs']),
  ...phrases('plural', 'satisfactory', ['satisfactories']),
  ...phrases('plural', 'inadequate', ['inadequates']),
  ...phrases('short', 'requires-improvement', ['RI']),
  ...numbers,
];
