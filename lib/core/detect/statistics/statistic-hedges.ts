import { textAt, wordSet, type Token } from './statistic-tokens';

/** Words before a number that make it less exact, the longest first. */
const HEDGES: readonly (readonly string[])[] = [
  'within the first',
  'slightly more than',
  'slightly less than',
  'slightly fewer than',
  'just over',
  'just under',
  'just above',
  'just below',
  'just about',
  'slightly over',
  'slightly under',
  'slightly above',
  'slightly below',
  'well over',
  'well under',
  'well above',
  'well below',
  'in excess of',
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'upwards of',
  'close to',
  'as many as',
  'as few as',
  'as much as',
  'as little as',
  'up to',
  'at least',
  'at most',
  'within the',
  'within about',
  'within around',
  'within approximately',
  'within',
  'almost',
  'nearly',
  'about',
  'around',
  'approximately',
  'roughly',
  'circa',
  'over',
  'under',
  'above',
  'below',
  'some',
].map((hedge) => hedge.split(' '));
const LAST_WORDS = new Set(HEDGES.map((hedge) => hedge.at(-1)));

/** Verbs that take the hedge for themselves: "told about 40 cases", "went up to 564", "turned around two schools". */
const TAKEN_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  about: wordSet(
    'read know knew known heard told talk talked talking spoke speak spoken asked ask worried worry worries concerned',
    'concerns concern information questions data care think thought clear complain complained complaints said is was',
    'knowledge learn learned learning',
  ),
  'up to': wordSet('went gone go goes going rose risen climbed crept moved signed live lives lived living stand stood'),
  around: wordSet('turned turn turning turns'),
  over: wordSet('spread handed hand carried carry takes handing signed'),
  above: wordSet('the'),
  // "no more than 12" denies the hedge
  'more than': wordSet('no not'),
  'fewer than': wordSet('no not'),
  'less than': wordSet('no not'),
};

/** How many tokens before `first` belong to its hedge. */
export function hedgeLength(tokens: readonly Token[], first: number): number {
  const near = textAt(tokens, first - 1);
  if (!LAST_WORDS.has(near) || tokens[first]?.glued) return 0;
  const hedge = HEDGES.find((words) => endsAt(tokens, first, words));
  if (!hedge || TAKEN_BY[hedge.join(' ')]?.has(textAt(tokens, first - hedge.length - 1))) return 0;
  return hedge.length;
}

function endsAt(tokens: readonly Token[], end: number, words: readonly string[]): boolean {
  return words.every((word, k) => textAt(tokens, end - words.length + k) === word);
}
