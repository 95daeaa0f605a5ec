import {
  COPULA,
  DEGREE,
  EVERYDAY,
  GRADE_LINK,
  GRADE_NOUN,
  judgingVerb,
  JUDGED_SUBJECT,
  LOOSE_SUBJECT,
  NOT_BEFORE_NOUN,
  OR_BETTER,
  PEOPLE,
  PROVIDER_NOUN,
  QUOTED,
  SAMPLE,
  SAYS_OFSTED,
  TO_GRADE,
  WEAK_VERB,
} from './rating-patterns';
import { pattern } from './pattern';
import { headOf, RELATIVE, subjectOf } from './noun-phrase';
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
  /** The grade is a point of the scale of this document. */
  readonly inUse: boolean;
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
  pairOfProviders,
  noLonger,
  delivering,
  hopedFor,
  providersThat,
  predicate,
  provider,
  afterColon,
  numbered,
  features,
  headline,
  capital,
];

export function plainGrade(before: string, after: string, printed: string, inUse: boolean): RatingMatch | null {
  if (EVERYDAY.test(after)) return null;
  const near = before.slice(-110);
  if (DEGREE.test(near)) return null;
  const quoted = QUOTED.before.test(near) && QUOTED.after.test(after);
  const setting = { before, near, after, printed, quoted, inUse, free: NOT_BEFORE_NOUN.test(after) };
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
  // pupils get good grades
  if (printed === 'good' && /^\s+grades\b/.test(after)) return null;
  return noun && { rule: RULES.ratingNoun, why: [printed + noun[0]] };
}

/** "rated good" */
function judgedVerb({ near, printed, free, quoted }: Setting): RatingMatch | null {
  const verb = free || quoted ? judgingVerb(near) : null;
  return verb ? { rule: RULES.ratingJudged, why: [verb, printed] } : null;
}

/** "from good to outstanding" */
function fromTo({ near, after, printed }: Setting): RatingMatch | null {
  const to = /\bfrom\s+["'“‘]?$/i.test(near) ? TO_GRADE.exec(after) : null;
  return to && { rule: RULES.ratingPair, why: [printed + to[0]] };
}

/** "judged adequate in help and inadequate in respect of practice" */
function judgedBefore({ before, near, after, printed }: Setting): RatingMatch | null {
  const joined = /\b(?:and|but)\s+["'“‘]?$/.test(near) && /^["'”’]?\s+(?:in|for)\b/.test(after);
  return joined && /\b(?:judged|rated|graded|marked)\b/i.test(before)
    ? { rule: RULES.ratingJudged, why: [printed] }
    : null;
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

/** "in good or outstanding schools" */
function pairOfProviders({ before, after, printed }: Setting): RatingMatch | null {
  const pair = /\b(?:good|outstanding|inadequate)["'”’]?\s+(?:or|and)\s+["'“‘]?$/i.test(before);
  return pair && PROVIDER_NOUN.test(after) ? { rule: RULES.ratingPair, why: [printed] } : null;
}

/** "no longer inadequate" */
function noLonger({ near, printed, free }: Setting): RatingMatch | null {
  const ended = free ? /\bno\s+longer\s+["'“‘]?$/i.exec(near) : null;
  return ended && { rule: RULES.ratingPredicate, why: [ended[0] + printed] };
}

/** "is not yet delivering good protection": a framework's own words */
function delivering({ near, printed }: Setting): RatingMatch | null {
  const formula = /\bnot\s+(?:yet\s+)?(?:delivering|providing)\s+["'“‘]?$/i.exec(near);
  return formula && /^good$/i.test(printed) ? { rule: RULES.ratingPredicate, why: [formula[0] + printed] } : null;
}

const HOPED = pattern(
  'i',
  String.raw`\b(?:ambitions?|aims?|aiming|goal|target|aspir\w+|determined|hopes?|hoping|wants?|wanted|vision|plans?)\b`,
  String.raw`([^.;]{0,60})\bto\s+(?:be|become|get(?:\s+back)?\s+to)\s+["'“‘]?$`,
);

/** "our ambition is to be good" */
function hopedFor({ near, printed, free }: Setting): RatingMatch | null {
  const hope = free ? HOPED.exec(near) : null;
  return hope && !PEOPLE.test(hope[1] ?? '')
    ? { rule: RULES.ratingPredicate, why: [firstWord(hope[0]), printed] }
    : null;
}

const PROVIDERS_THAT = pattern(
  'i',
  String.raw`\b(?:homes|schools|councils|authorities|providers|services|colleges|nurseries|agencies)\s+(?:that|which)\s+`,
  String.raw`(?:are|were)\s+["'“‘]?$`,
);

/** "homes that were outstanding tended to…" */
function providersThat({ near, printed }: Setting): RatingMatch | null {
  const those = PROVIDERS_THAT.exec(near);
  return those && { rule: RULES.ratingPredicate, why: [those[0] + printed] };
}

/** "behaviour is good" */
function predicate(s: Setting): RatingMatch | null {
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
  const phrase = subjectOf(before);
  const head = RELATIVE.test(before) ? phrase : headOf(phrase);
  if (PEOPLE.test(head) || NO_SUBJECT.test(phrase)) return false;
  if (!inUse && /^(?:adequate|satisfactory)$/i.test(printed) && !/\bat\s+least\s+$/.test(near)) return false;
  if (inUse && /^satisfactory$/i.test(printed)) return true;
  if (JUDGED_SUBJECT.test(head) || FORMULA.test(before)) return true;
  if (!/^good$/i.test(printed) && FOUND_THAT.test(before)) return true;
  if (!LOOSE_SUBJECT.test(head || before)) return false;
  return CLOSED.test(after) && (head !== '' || SAMPLE.test(before) || /\b(?:which|that)\s*$/i.test(before));
}

/** "inadequate councils" are graded so; a "good school" is only where something is said to be or remain one. */
function provider({ before, near, after, printed }: Setting): RatingMatch | null {
  const noun = before.trim() ? PROVIDER_NOUN.exec(after) : null;
  if (!noun) return null;
  const said = /\b(?:is|remains|be|become|continues\s+to\s+be|still|with)\s+an?\s+$/i.test(near) || printed === 'Good';
  return said || /^(?:inadequate|outstanding)$/i.test(printed)
    ? { rule: RULES.ratingNoun, why: [printed + noun[0]] }
    : null;
}

/** "Ofsted report: outstanding in all areas" */
function afterColon({ near, printed, free }: Setting): RatingMatch | null {
  const label = free ? /\b(?:ofsted|rating|grade|judge?ment|report|overall)[^.:]{0,30}:\s*["'“‘]?$/i.exec(near) : null;
  return label && { rule: RULES.ratingTable, why: [label[0].trim(), printed] };
}

/** "Grade 3 (adequate)" */
function numbered({ near, printed }: Setting): RatingMatch | null {
  const number = /\bgrade\s+[1-4]\s*\(\s*$/i.exec(near);
  return number && { rule: RULES.ratingNumber, why: [number[0] + printed] };
}

/** "a good school with outstanding features" */
function features({ before, after, printed }: Setting): RatingMatch | null {
  const named = /^\s+(?:features|elements|aspects)\b/i.exec(after);
  return named && /\b(?:good|satisfactory)\b/i.test(before)
    ? { rule: RULES.ratingPair, why: [printed + named[0]] }
    : null;
}

/** "Northam council inadequate, says Ofsted" */
function headline({ near, after, printed }: Setting): RatingMatch | null {
  const says = JUDGED_SUBJECT.test(near.split(/\s/).slice(-3).join(' ')) ? SAYS_OFSTED.exec(after) : null;
  return says && { rule: RULES.ratingJudged, why: [printed + says[0]] };
}

/** "is now Good": a capital in mid-sentence */
function capital({ before, printed, free }: Setting): RatingMatch | null {
  return free && /[a-z,]\s$/.test(before) && /^[A-Z]/.test(printed) ? { rule: RULES.ratingNoun, why: [printed] } : null;
}
