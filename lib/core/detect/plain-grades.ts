import {
  COPULA,
  EVERYDAY,
  GRADE_LINK,
  GRADE_NOUN,
  JUDGED_SUBJECT,
  NOT_BEFORE_NOUN,
  OR_BETTER,
  PEOPLE,
  PROVIDER_NOUN,
  QUOTED,
  STRONG_VERB,
  TO_GRADE,
  WEAK_VERB,
} from './rating-patterns';
import type { RatingMatch } from './rating-rules';
import { RULES } from './rules';

/** One of the everyday words "good", "outstanding", "adequate", "inadequate" in its sentence. */
interface Setting {
  readonly before: string;
  /** The last words before the grade. */
  readonly near: string;
  readonly after: string;
  readonly printed: string;
  readonly quoted: boolean;
  /** No noun follows that the word could merely describe. */
  readonly free: boolean;
}

type Evidence = (s: Setting) => RatingMatch | null;

/** What can show that an everyday word is a grade, the surest first. */
const EVIDENCE: readonly Evidence[] = [
  gradeNoun,
  judgedVerb,
  fromTo,
  judgedBefore,
  weakVerb,
  quotedAlone,
  orBetter,
  predicate,
  provider,
  capital,
];

export function plainGrade(before: string, after: string, printed: string): RatingMatch | null {
  if (EVERYDAY.test(after)) return null;
  const near = before.slice(-110);
  const quoted = QUOTED.before.test(near) && QUOTED.after.test(after);
  const setting = { before, near, after, printed, quoted, free: NOT_BEFORE_NOUN.test(after) };
  for (const evidence of EVIDENCE) {
    const match = evidence(setting);
    if (match) return match;
  }
  return null;
}

const firstWord = (words: string): string => words.trim().split(/\s/)[0] ?? '';

/** "an inadequate rating" */
function gradeNoun({ after, printed }: Setting): RatingMatch | null {
  const noun = GRADE_NOUN.exec(after);
  return noun && { rule: RULES.ratingNoun, why: [printed + noun[0]] };
}

/** "rated good" */
function judgedVerb({ near, printed, free, quoted }: Setting): RatingMatch | null {
  const verb = free || quoted ? STRONG_VERB.exec(near) : null;
  return verb && { rule: RULES.ratingJudged, why: [firstWord(verb[0]), printed] };
}

/** "from good to outstanding" */
function fromTo({ near, after, printed }: Setting): RatingMatch | null {
  const to = /\bfrom\s+["'“‘]?$/.test(near) ? TO_GRADE.exec(after) : null;
  return to && { rule: RULES.ratingPair, why: [printed + to[0]] };
}

/** "judged adequate in help and inadequate in respect of practice" */
function judgedBefore({ before, near, after, printed }: Setting): RatingMatch | null {
  const joined = /\b(?:and|but)\s+["'“‘]?$/.test(near) && /^["'”’]?\s+(?:in|for)\b/.test(after);
  return joined && /\b(?:judged|rated|graded)\b/i.test(before) ? { rule: RULES.ratingJudged, why: [printed] } : null;
}

/** "found to be inadequate"; "good" needs a link such as "to be" between. */
function weakVerb({ near, printed, free, quoted }: Setting): RatingMatch | null {
  const verb = free || quoted ? WEAK_VERB.exec(near) : null;
  if (!verb || (!quoted && printed === 'good' && !GRADE_LINK.test(near))) return null;
  return { rule: RULES.ratingJudged, why: [firstWord(verb[0]), printed] };
}

function quotedAlone({ quoted, printed }: Setting): RatingMatch | null {
  return quoted ? { rule: RULES.ratingQuoted, why: [printed] } : null;
}

function orBetter({ after, printed }: Setting): RatingMatch | null {
  return OR_BETTER.test(after) ? { rule: RULES.ratingPair, why: [printed] } : null;
}

/** "behaviour is good" */
function predicate({ before, near, after, printed, free }: Setting): RatingMatch | null {
  const copula = free ? COPULA.exec(near) : null;
  if (!copula || /^\s+that\b/.test(after)) return null;
  const subject = before.slice(0, before.length - copula[0].length);
  return isJudged(subject, printed) ? { rule: RULES.ratingPredicate, why: [copula[0].trim(), printed] } : null;
}

/** Only "good" is so common that its subject must be something Ofsted grades: the head of the noun phrase. */
function isJudged(before: string, printed: string): boolean {
  if (PEOPLE.test(before.replace(/\s+(?:here|there)\s*$/, ''))) return false;
  if (!/^good$/i.test(printed)) return true;
  const phrase = before.split(/[,;:–]|\b(?:and|but|while|although|because|that)\b/i).at(-1) ?? '';
  const head = phrase.trim() && phrase.split(/\s(?:of|in|within|for|to|at|on|between|about|with)\s/i)[0];
  return JUDGED_SUBJECT.test(head || before);
}

/** "inadequate councils" are graded so; a "good school" is only where something is said to be or remain one. */
function provider({ before, near, after, printed }: Setting): RatingMatch | null {
  const noun = before.trim() ? PROVIDER_NOUN.exec(after) : null;
  if (!noun) return null;
  const said = /\b(?:is|remains|be|become|continues\s+to\s+be|still)\s+an?\s+$/i.test(near) || printed === 'Good';
  return said || /^(?:inadequate|outstanding)$/i.test(printed)
    ? { rule: RULES.ratingNoun, why: [printed + noun[0]] }
    : null;
}

/** "is now Good": a capital in mid-sentence */
function capital({ before, printed, free }: Setting): RatingMatch | null {
  return free && /[a-z,]\s$/.test(before) && /^[A-Z]/.test(printed) ? { rule: RULES.ratingNoun, why: [printed] } : null;
}
