import type { Detection } from '../model/detection';
import { sentencePattern } from './literals/sentence-pattern';
import { pattern } from './pattern';
import { toneOf } from './polarity';

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
