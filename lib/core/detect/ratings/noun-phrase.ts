/** What parts one clause from the next. */
const CLAUSE =
  /[,;:–]|\b(?:but|while|although|because|that|how|where|when|whether|if|so|said|says|found|judged|felt|noted)\b/i;
const FINITE = /\b(?:is|are|was|were|has|have|had|been|remains?|got|gave|won|kept|held|became|fell|rose|\w+ed)\b/i;
/** The subject stands before the pronoun: "a service that is good" */
export const RELATIVE = /,?\s+(?:that|which|who)\s*$/i;
/** What may stand between a subject and its verb. */
const AUXILIARY =
  /(?:\s+(?:could|can|would|will|should|must|may|might|not|now|still|have|has|had|also|never|ever|once|all|both))+\s*$/i;

/** The words before a verb that may be its subject: the last clause, and after an "and" that joins two clauses. */
export function subjectOf(before: string): string {
  const bare = before.replace(AUXILIARY, '').replace(RELATIVE, '');
  const clause = bare.split(CLAUSE).at(-1) ?? '';
  const and = clause.toLowerCase().lastIndexOf(' and ');
  return (and >= 0 && FINITE.test(clause.slice(0, and)) ? clause.slice(and + 5) : clause).trim();
}

/** What the sentence is about, for a verb whose own subject is left out: "was good but is now inadequate". */
export function openingOf(before: string): string {
  const verb = FINITE.exec(before);
  return verb ? before.slice(0, verb.index).trim() : '';
}

/** A noun phrase up to its first preposition. */
export function headOf(phrase: string): string {
  return phrase.trim() && (phrase.split(/\s(?:of|in|within|for|to|at|on|between|about|with|as|by)\s/i)[0] ?? '');
}
