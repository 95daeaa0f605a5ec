import { pattern } from './pattern';

/**
 * plain: one of the everyday words that need evidence; the others speak for themselves in their own setting.
 * met: "met" beside a standard. progress: a monitoring visit's. action: an area SEND re-visit's.
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
  | 'annual';

/** A grade word as it may be printed, and the key of its grade in grades.json. */
export interface GradeWord {
  readonly grade: string;
  readonly start: number;
  readonly end: number;
  readonly family: GradeFamily;
}

const NUMBER = '(?:one|two|three|four|[1-4])';
const CANDIDATE = pattern(
  'gi',
  String.raw`\b(?:(?<plain>outstanding|good|inadequate|adequate|satisfactory|unsatisfactory)`,
  String.raw`|(?<verb>requir(?:es?|ed|ing)\s+improvement(?:\s+to\s+be\s+good)?)`,
  String.raw`|(?<met>not\s+met(?:\s+(?:\(with\s+actions\)|with\s+actions|\(enforcement\)|with\s+enforcement))?|met)`,
  String.raw`|(?<card>(?:strong|expected)\s+standard|needs?\s+attention|urgent\s+improvement|exceptional)`,
  String.raw`|(?<progress>(?:insufficient|reasonable|significant)\s+progress)`,
  String.raw`|(?<outcome>inconsistent\s+experiences\s+and\s+outcomes|typically\s+lead\s+to\s+positive\s+experiences`,
  String.raw`(?:\s+and\s+outcomes)?|widespread\s+(?:and\/or|and|or)\s+system(?:ic|atic)\s+fail(?:ings|ures)`,
  String.raw`|consistently\s+strong\s+service\s+delivery|inconsistent\s+quality\s+of\s+service\s+delivery`,
  String.raw`|serious\s+or\s+widespread\s+weaknesses)`,
  String.raw`|(?<category>special\s+measures|serious\s+weaknesses|requir(?:es|ed|ing)\s+significant\s+improvement`,
  String.raw`|notice\s+to\s+improve)`,
  String.raw`|(?<action>(?:not\s+made\s+)?sufficient\s+progress)`,
  String.raw`|(?<interim>(?:sustained|improved|declined\s+in)\s+effectiveness)`,
  String.raw`|(?<skills>(?:strong|reasonable|limited)(?=\s+contribution\s+to\s+meeting|$))`,
  String.raw`|(?<annual>perform(?:s|ing|ed)\s+(?:excellently|well|adequately|poorly))`,
  String.raw`|(?<paraphrase>(?:second[- ](?:highest|top|lowest|best|worst)|lowest|bottom|worst|top|highest|best)`,
  String.raw`\s+(?:possible\s+|ofsted\s+|available\s+)?(?:grade|rating|mark|judgement|ranking)s?|top\s+marks|full\s+marks)`,
  String.raw`|(?<number>grade[- ](?:(?:one|two|three|four)s?|[1-4])|(?<=\bgrade\s${NUMBER}\sto\s(?:an?\s)?)${NUMBER}`,
  String.raw`|(?<=\bfrom\s(?:an?\s)?)${NUMBER}(?=\sto\s(?:an?\s)?${NUMBER}\b)`,
  String.raw`|(?<=\bfrom\s(?:an?\s)?${NUMBER}\sto\s(?:an?\s)?)${NUMBER}))(?!\w|-(?!rated|graded))`,
);

/** Cheap test: can this text hold any grade word at all? */
const HINT = pattern(
  'i',
  String.raw`outstanding|good|adequate|satisfactory|improvement|special\s+measures|serious\s+|notice\s+to\s+improve`,
  String.raw`|standard|attention|exceptional|\bmet\b|progress|experiences|systemic|grade|rating|mark|judgement`,
  String.raw`|ranking|effectiveness|strong|reasonable|limited|\bperform|quality\s+of\s+service`,
);
/** Bare numbers are grades only where grades are spoken of. */
const GRADING = /\b(?:grade|grades|graded|rating|ratings|rated|ofsted|judged)\b/i;
const FAMILIES = new Set<string>([
  'plain',
  'verb',
  'met',
  'card',
  'progress',
  'outcome',
  'category',
  'action',
  'interim',
  'skills',
  'annual',
  'paraphrase',
  'number',
]);
const isFamily = (name: string): name is GradeFamily => FAMILIES.has(name);

export function gradeWords(text: string): GradeWord[] {
  if (!HINT.test(text)) return [];
  const found: GradeWord[] = [];
  CANDIDATE.lastIndex = 0;
  for (let hit = CANDIDATE.exec(text); hit; hit = CANDIDATE.exec(text)) {
    const groups = hit.groups ?? {};
    const family = Object.keys(groups).find((name) => groups[name] !== undefined);
    if (!family || !isFamily(family)) continue;
    const words = hit[0].toLowerCase().replace(/\s+/g, ' ');
    if (family === 'number' && !words.startsWith('grade') && !GRADING.test(text)) continue;
    found.push({ family, grade: gradeOf(words, family), start: hit.index, end: hit.index + hit[0].length });
  }
  return found;
}

const OUTCOMES: readonly (readonly [string, string])[] = [
  ['inconsistent', 'inconsistent'],
  ['typically', 'typically-positive'],
  ['widespread', 'systemic-failings'],
  ['consistently', 'consistently-strong'],
  ['serious', 'serious-weaknesses'],
];
const startOf = (table: readonly (readonly [string, string])[], words: string): string =>
  table.find(([start]) => words.startsWith(start))?.[1] ?? words;

/** How each family's words become a key; where a family is missing its words are the key. */
const KEYS: Partial<Record<GradeFamily, (words: string) => string>> = {
  plain: (words) => words,
  verb: () => 'requires-improvement',
  outcome: (words) => startOf(OUTCOMES, words),
  category: (words) => (words.startsWith('requir') ? 'significant-improvement' : words.replaceAll(' ', '-')),
  card: (words) => (words.startsWith('need') ? 'needs-attention' : words.replace(' ', '-')),
  met: (words) =>
    words.includes('action')
      ? 'not-met-actions'
      : words.includes('enforce')
        ? 'not-met-enforcement'
        : words.replace(' ', '-'),
  action: (words) => (words.startsWith('not') ? 'not-effective-action' : 'effective-action'),
  interim: (words) => words.split(' ')[0] ?? words,
  annual: (words) => `performs-${words.split(' ')[1] ?? ''}`,
  number: (words) => NUMBERS[numberOf(words)] ?? 'good',
  paraphrase: paraphrased,
};

const NUMBERS = ['outstanding', 'good', 'requires-improvement', 'inadequate'];
const NUMBER_WORDS = ['one', 'two', 'three', 'four'];

function gradeOf(words: string, family: GradeFamily): string {
  return KEYS[family]?.(words) ?? words.replace(' ', '-');
}

function numberOf(words: string): number {
  const last = words.replace(/^grade[- ]/, '').replace(/s$/, '');
  return NUMBER_WORDS.includes(last) ? NUMBER_WORDS.indexOf(last) : Number(last) - 1;
}

function paraphrased(words: string): string {
  if (words.startsWith('second')) return /lowest|worst/.test(words) ? 'requires-improvement' : 'good';
  return /^(?:lowest|bottom|worst)/.test(words) ? 'inadequate' : 'outstanding';
}
