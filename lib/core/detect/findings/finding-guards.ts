import type { Detection } from '../../model/detection';
import { CUES } from './finding-cues';
import { sentencePattern } from '../literals/sentence-pattern';
import { pattern } from '../pattern';
import { toneOf } from '../tone/polarity';
import type { Statement } from './statements';

const ASIDE =
  /^(?:\(.*\)|Picture:.*|Photo(?:graph)?:.*|Image:.*|[^a-z]*|https?:\S+|Source:.*|By [A-Z].*|Read (?:more|the full).*)$/;
/** "Region: the South Marches." A name and its value, not a statement. */
const LABELLED =
  /^(?!.*\b(?:said|says|found)\b)\p{Lu}[\p{L}’' -]{1,30}: (?!.*\b(?:is|are|was|were|has|have|had|do|does|did)\b).{1,60}$/u;

/** What stands beside the text, or opens a list, or asks. */
export function isAside(text: string): boolean {
  if (LABELLED.test(text)) return true;
  return text.length < 12 || /^RESOLVED\b/.test(text) || ASIDE.test(text) || text.endsWith(':') || text.endsWith('?');
}

const SAYS = sentencePattern(
  'i',
  String.raw`\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|cannot|will|not|no|too|[a-z]+(?:ed|ing))\b`,
);

/** "Local authority children's services." A few words without a verb or a judgement. */
export function isBareName(text: string): boolean {
  return text.split(/\s+/).length < 6 && !SAYS.test(text) && toneOf(text).why.length === 0;
}

/** "‘Drift and delay’ for some children": a heading that names its part and has no word that could be a verb. */
export const isPhrase = (text: string): boolean => !SAYS.test(text) && !/\b[a-z]{3,}s (?=[a-z‘'“"])/.test(text);

/** "The school, which had not been inspected since 2012, …": says nothing of what the grade says. */
const ASIDE_CLAUSE = /, (?:which|who|where) (?:is|was|were|had|has|are|serves|provides|caters)\b[^,]*, /g;
/** Words of grades, and of what is graded. */
const GRADED_WORDS = pattern(
  'gi',
  String.raw`\b(?:outstanding|good|inadequate|adequate|satisfactory|requires? improvement(?: to be good)?`,
  String.raw`|effectiveness|leadership|improvement|progress|protection|help|safeguarding|judgement|quality`,
  String.raw`|support(?:ed)?)\b`,
);

/** A sentence whose only content is its grade says nothing more than the rating does. */
export function isOnlyGrade(text: string, marks: readonly Detection[]): boolean {
  const ratings = marks.filter((mark) => mark.kind === 'rating');
  if (!ratings.length || ratings.some((mark) => mark.rule.id === 'rating.outcome')) return false;
  let rest = text.replace(ASIDE_CLAUSE, ', ');
  for (const mark of ratings) for (const word of mark.why) rest = rest.replace(word, ' ');
  return toneOf(rest.replace(GRADED_WORDS, ' ')).polarity === 'neutral';
}

/** What tells of a service without judging it. */
const CONTEXT = ['legal', 'demography', 'institution', 'biography', 'background'] as const;
/** In a short sentence, one word of praise or blame may well be part of a name. */
const BRIEF = 80;

/** About the inspection, the scale, the law or the neighbourhood, and not about a service. */
export function isElsewhere({ sentence: { text }, voice }: Statement): boolean {
  const inspectors = voice.source === 'inspector';
  if ((CUES.method.test(text) && !inspectors) || CUES.definition.test(text)) return true;
  if (CUES.scheme.test(text)) return !CUES.practice.test(text);
  if (inspectors || toneOf(text).why.length > (text.length < BRIEF ? 1 : 0)) return false;
  return CONTEXT.some((name) => CUES[name].test(text));
}
