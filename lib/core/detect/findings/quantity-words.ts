import type { Attributes, Quantity } from '../../model/attributes';
import { pattern } from '../pattern';

/** The longest first: at one place the first that fits is taken. */
const QUANTITY = pattern(
  'gi',
  String.raw`\b(?:(?:almost|nearly|virtually|not) all`,
  String.raw`|(?:the|a) (?:very )?(?:overwhelming |vast |great |large |significant |clear |small |slim )?majority`,
  String.raw`|(?:the|a) (?:very )?(?:small |significant |large |sizeable |substantial |tiny )?minority`,
  String.raw`|(?:a|an) (?:very )?(?:small |large |significant |considerable |substantial |high |growing |increasing |limited `,
  String.raw`|low )?(?:number|proportion) of|(?:far )?too many|(?:far )?too few|very few|quite a few|a few|a handful of`,
  String.raw`|a couple of|less than half|dozens of|hundreds of|very many|many|most|several|some|few)\b`,
);

/** "the most vulnerable" and "at most" are no share; "as many as" stands before a figure; "past few weeks" is a time. */
const NOT_AFTER =
  /(?:\b(?:the|its|their|our|your|his|her|at|as|how|or|and|even|one|two|past|last|next|first|these|those)|[’']s)$/i;
const NOT_AFTER_MOST = /\b(?:the|its|their|our|your|his|her|at|whose|second)$|[’']s$/i;
const TIME_OR_FIGURE =
  /^ (?:£?\d|(?:more |working )?(?:days?|weeks?|months?|years?|hours?|minutes?|time|times|extent|degree|way)\b)/i;
/** Adjectives and adverbs that "most" raises rather than counts. */
const RAISED = pattern(
  'i',
  String.raw`^ (?:[a-z]+ly|recent|effective|vulnerable|important|likely|significant|common|appropriate|suitable|complex`,
  String.raw`|senior|experienced|successful|able|needed|deprived|serious|urgent|relevant|useful|of all)\b`,
);

/** Shares that an inspectorate has published for its own words; Ofsted's are not published, so none are given. */
interface Publication {
  readonly by: string;
  readonly named: RegExp;
  /** Per cent, lowest and highest. */
  readonly shares: Readonly<Record<string, readonly [number, number]>>;
}

const PUBLISHED: readonly Publication[] = [
  {
    // "Terms we use in the inspection process", About inspection and review, 2018, last changed in 2022
    by: 'Education Scotland',
    named: /\bEducation Scotland\b/,
    shares: {
      'almost all': [90, 100],
      most: [75, 90],
      majority: [50, 74],
      'less than half': [15, 49],
      few: [0, 15],
    },
  },
  {
    // "Quantitative terms", Chief Inspector's Report 2014-2016
    by: 'Education and Training Inspectorate',
    named: /\b(?:Education and Training Inspectorate|ETI)\b/,
    shares: {
      'almost all': [90, 100],
      'nearly all': [90, 100],
      most: [75, 90],
      majority: [50, 74],
      'significant minority': [30, 49],
      minority: [10, 29],
      'very few': [0, 10],
      'small number': [0, 10],
    },
  },
];
const MOST_KEPT = 5;

/** The quantity words of a sentence as printed, with a share where the sentence names an inspectorate that published one. */
export function quantitiesOf(sentence: string): Quantity[] {
  const found: Quantity[] = [];
  const publication = PUBLISHED.find(({ named }) => named.test(sentence));
  for (const hit of sentence.matchAll(QUANTITY)) {
    const words = hit[0];
    const before = sentence.slice(Math.max(0, hit.index - 12), hit.index).trimEnd();
    if (!counts(words.toLowerCase(), before, sentence.slice(hit.index + words.length))) continue;
    found.push({ words, ...published(words.toLowerCase(), publication) });
    if (found.length === MOST_KEPT) break;
  }
  return found;
}

/** The same as attributes of a finding: nothing where there is no such word. */
export function quantified(sentence: string): Pick<Attributes, 'quantities'> {
  const quantities = quantitiesOf(sentence);
  return quantities.length > 0 ? { quantities } : {};
}

function counts(words: string, before: string, after: string): boolean {
  if (TIME_OR_FIGURE.test(after)) return false;
  if (words === 'most') return !NOT_AFTER_MOST.test(before) && !RAISED.test(after);
  const bare = words === 'many' || words === 'few' || words === 'some' || words === 'several';
  return !bare || !NOT_AFTER.test(before);
}

function published(words: string, publication: Publication | undefined): Partial<Quantity> {
  if (!publication) return {};
  const plain = words.replace(/^(?:the|an?) /, '').replace(/ of$/, '');
  const share = publication.shares[plain];
  return share ? { percent: [...share], publishedBy: publication.by } : {};
}
