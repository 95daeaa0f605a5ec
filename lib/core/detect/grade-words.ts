import { pattern } from './pattern';

/** A grade word as it may be printed, and the key of its grade in grades.json. */
export interface GradeWord {
  readonly grade: string;
  readonly start: number;
  readonly end: number;
  /** plain: one of the everyday words that need evidence; the others speak for themselves in their own setting. */
  readonly family:
    | 'plain'
    | 'verb'
    | 'paraphrase'
    | 'outcome'
    | 'category'
    | 'number'
    | 'report-card'
    | 'safeguarding'
    | 'progress';
}

const CANDIDATE = new RegExp(
  [
    '(?<verb>requir(?:es?|ed|ing) improvement(?: to be good)?)',
    '(?<plain>outstanding|good|inadequate|adequate|satisfactory|unsatisfactory)',
    '(?<outcome>inconsistent experiences and outcomes' +
      '|typically lead to positive experiences(?: and outcomes)?|widespread (?:and\\/or|and|or) system(?:ic' +
      '|atic) fail(?:ings|ures))',
    '(?<category>special measures|serious weaknesses|requires significant improvement|notice to improve)',
    '(?<reportcard>strong standard|expected standard|needs? attention|(?:needs |requires )?urgent improvement|exceptional)',
    '(?<safeguarding>not met|met)',
    '(?<progress>(?:insufficient|reasonable|significant) progress)',
    '(?<paraphrase>(?:second[- ](?:highest|top|lowest|best|worst)|lowest|bottom|worst|top|highest' +
      '|best) (?:possible )?(?:grade|rating|mark|judgement|ranking)s?|top marks)',
    '(?<number>grade[- ](?:(?:one|two|three|four)s?|[1-4])|(?<=\\bgrade (?:one|two|three|four' +
      '|[1-4]) to (?:an? )?)(?:one|two|three|four|[1-4]))',
  ]
    .join('|')
    .replace(/^/, '\\b(?:')
    .concat(')(?![\\w-])'),
  'gi',
);

const PLAIN: Record<string, string> = {
  outstanding: 'outstanding',
  good: 'good',
  inadequate: 'inadequate',
  adequate: 'adequate',
  satisfactory: 'satisfactory',
  unsatisfactory: 'unsatisfactory',
};
const NUMBERS = ['outstanding', 'good', 'requires-improvement', 'inadequate'];
const NUMBER_WORDS = ['one', 'two', 'three', 'four'];

/** Cheap test: can this text hold any grade word at all? */
const HINT = pattern(
  'i',
  String.raw`outstanding|good|adequate|satisfactory|improvement|special measures|serious weak|notice to improve`,
  String.raw`|standard|attention|exceptional|\bmet\b|progress|experiences|systemic|grade|rating|mark|judgement`,
  String.raw`|ranking`,
);

export function gradeWords(text: string): GradeWord[] {
  if (!HINT.test(text)) return [];
  const found: GradeWord[] = [];
  CANDIDATE.lastIndex = 0;
  for (let hit = CANDIDATE.exec(text); hit; hit = CANDIDATE.exec(text)) {
    const groups = hit.groups ?? {};
    const named = Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'plain';
    const family = (named === 'reportcard' ? 'report-card' : named) as GradeWord['family'];
    found.push({
      family,
      grade: gradeOf(hit[0].toLowerCase(), family),
      start: hit.index,
      end: hit.index + hit[0].length,
    });
  }
  return found;
}

function gradeOf(words: string, family: GradeWord['family']): string {
  switch (family) {
    case 'plain':
      return PLAIN[words] ?? words;
    case 'verb':
      return 'requires-improvement';
    case 'outcome':
      return words.startsWith('incons')
        ? 'inconsistent'
        : words.startsWith('typ')
          ? 'typically-positive'
          : 'systemic-failings';
    case 'category':
      return words.startsWith('requires') ? 'significant-improvement' : words.replaceAll(' ', '-');
    case 'report-card':
      return words.includes('attention')
        ? 'needs-attention'
        : words.includes('urgent')
          ? 'urgent-improvement'
          : words.replace(' ', '-');
    case 'number':
      return NUMBERS[numberOf(words)] ?? 'good';
    case 'paraphrase':
      return paraphrased(words);
    default:
      return words.replace(' ', '-');
  }
}

function numberOf(words: string): number {
  const last = words.replace(/^grade[- ]/, '').replace(/s$/, '');
  return NUMBER_WORDS.includes(last) ? NUMBER_WORDS.indexOf(last) : Number(last) - 1;
}

function paraphrased(words: string): string {
  if (words.startsWith('second')) return /lowest|worst/.test(words) ? 'requires-improvement' : 'good';
  return /^(?:lowest|bottom|worst)/.test(words) ? 'inadequate' : 'outstanding';
}
