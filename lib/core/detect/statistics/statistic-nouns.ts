import { wordSet, type Token } from './statistic-tokens';

/** Words that end the noun phrase begun by a number. */
const ENDS = wordSet(
  'to in on at by for from with that which who is was has had will of per as than into if when where while because',
  'are were be been have would could should may might must can do did does not only since until',
);
const NOT_NOUNS = wordSet(
  'is was has as this its his hers across always years months weeks days hours minutes seconds does perhaps towards',
  'besides thus yes us whereas less unless progress access process business success illness address assess',
);
const PLURALS = wordSet('children people men women staff young personnel families clergy police');
const LONGEST_PHRASE = 6;

export const isPlural = (word: string): boolean =>
  PLURALS.has(word) || (word.length > 2 && /[^su]s$/.test(word) && !NOT_NOUNS.has(word)) || /’s$|s’$/.test(word);

/** Is there a plural within the noun phrase that begins here? "two large ones", "12 unaccompanied asylum-seeking children". */
export function isPluralAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + LONGEST_PHRASE; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'number') return false;
    if (token.kind === 'mark' && !'-“‘"\''.includes(token.text)) return false;
    if (token.kind === 'mark') continue;
    if (PLURALS.has(token.text)) return true;
    // "on-site inspections"
    if (ENDS.has(token.text) && !(tokens[i + 1]?.text === '-' && tokens[i + 1]?.glued)) return false;
    if (isPlural(token.text)) return true;
  }
  return false;
}
