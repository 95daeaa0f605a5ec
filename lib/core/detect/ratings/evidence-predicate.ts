import { headOf, openingOf, RELATIVE, subjectOf } from './noun-phrase';
import { pattern } from '../pattern';
import type { Setting } from './plain-setting';
import { COPULA, JUDGED_SUBJECT, LOOSE_SUBJECT, PEOPLE, SAMPLE } from './rating-patterns';
import type { RatingMatch } from './rating-rules';
import { RULES } from '../rules';

/** "behaviour is good" */
export function predicate(s: Setting): RatingMatch | null {
  const copula = s.free ? COPULA.exec(s.near) : null;
  if (!copula || /^\s+(?:that|to)\b/.test(s.after)) return null;
  const subject = s.before.slice(0, s.before.length - copula[0].length);
  return isJudged(subject, s) ? { rule: RULES.ratingPredicate, why: [copula[0].trim(), s.printed] } : null;
}

/** What ends a judgement: nothing more is said of how good a thing is. */
const CLOSED = pattern(
  'i',
  String.raw`^["'”’)]*(?:$|[.;:!?,]|\s+(?:overall|because|or|by|last|since|when|[-–—])(?:\s|$)`,
  String.raw`|\s+(?:in|at|across)\s+(?:all|every|each|its|their)\b`,
  String.raw`|\s+and\s+[\w\s’']{0,40}\b(?:good|outstanding|adequate|inadequate|satisfactory)\b)`,
);

/** Who or what no grade is given to, or not by name: "not all", the inspectorate itself, a person's own work. */
const NO_SUBJECT =
  /\b(?:not\s+all|not\s+every|some|few)\b[^,;]*$|\b(?:ofsted|inspectorate|watchdog)\s*$|^\s*(?:his|her|my)\s/i;

/** The formula by which a safeguarding board was judged. */
const FORMULA = /\barrangements\s+(?:in\s+place\s+)?to\s+evaluate\b/i;
const FOUND_THAT = /\b(?:found|judged|concluded|ruled)\s+(?:that\s+)?(?:it|they)\s*$/i;

/** Its subject must be something Ofsted grades: the head of the noun phrase. */
function isJudged(before: string, { printed, near, after, inUse }: Setting): boolean {
  const phrase = subjectOf(before) || openingOf(before);
  const head = RELATIVE.test(before) ? phrase : headOf(phrase);
  if (/^(?:and\s+)?(?:some|much|most|all)$/i.test(phrase) && JUDGED_SUBJECT.test(headOf(openingOf(before))))
    return true;
  if (PEOPLE.test(head) || NO_SUBJECT.test(phrase)) return false;
  if (!inUse && /^(?:adequate|satisfactory)$/i.test(printed) && !/\bat\s+least\s+$/.test(near)) return false;
  if (inUse && /^satisfactory$/i.test(printed)) return true;
  if (JUDGED_SUBJECT.test(head) || FORMULA.test(before)) return true;
  if (!/^good$/i.test(printed) && FOUND_THAT.test(before)) return true;
  if (inUse && /^adequate$/i.test(printed) && CLOSED.test(after)) return head !== '';
  if (!LOOSE_SUBJECT.test(head || before)) return false;
  return CLOSED.test(after) && (head !== '' || SAMPLE.test(before) || /\b(?:which|that)\s*$/i.test(before));
}
