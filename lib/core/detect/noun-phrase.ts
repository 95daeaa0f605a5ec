/** What parts one clause from the next. */
const CLAUSE =
  /[,;:–]|\b(?:but|while|although|because|that|how|where|when|whether|if|so|said|says|found|judged|felt|noted)\b/i;
/** The subject stands before the pronoun: "a service that is good" */
export const RELATIVE = /,?\s+(?:that|which|who)\s*$/i;
const FINITE = /\b(?:is|are|was|were|has|have|had|been|remains?|\w+ed)\b/i;

/** The words before a verb that may be its subject: the last clause, and after an "and" that joins two clauses. */
export function subjectOf(before: string): string {
  const clause = before.replace(RELATIVE, '').split(CLAUSE).at(-1) ?? '';
  const and = clause.toLowerCase().lastIndexOf(' and ');
  return and >= 0 && FINITE.test(clause.slice(0, and)) ? clause.slice(and + 5) : clause;
}

/** A noun phrase up to its first preposition. */
export function headOf(phrase: string): string {
  return phrase.trim() && (phrase.split(/\s(?:of|in|within|for|to|at|on|between|about|with|as|by)\s/i)[0] ?? '');
}
