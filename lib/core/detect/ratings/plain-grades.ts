import {
  belowGrade,
  afterColon,
  capital,
  everywhere,
  features,
  gradeNoun,
  numbered,
  orBetter,
  pairOfProviders,
  provider,
  providersThat,
  quotedAlone,
} from './evidence-nouns';
import { predicate } from './evidence-predicate';
import {
  countedOff,
  delivering,
  elliptic,
  fromTo,
  headline,
  hopedFor,
  judgedBefore,
  judgedVerb,
  noLonger,
  weakVerb,
} from './evidence-verbs';
import type { Evidence } from './plain-setting';
import { DEGREE, EVERYDAY, NOT_BEFORE_NOUN, QUOTED } from './rating-patterns';
import type { RatingMatch } from './rating-rules';

/** What can show that an everyday word is a grade though a noun follows that it might merely describe. */
const BEFORE_NOUN: readonly Evidence[] = [
  gradeNoun,
  orBetter,
  pairOfProviders,
  delivering,
  providersThat,
  provider,
  features,
  headline,
];
/** What can show it where nothing follows that it could describe, or where it stands in quotation marks: the surest first. */
const FREE: readonly Evidence[] = [
  gradeNoun,
  judgedVerb,
  fromTo,
  judgedBefore,
  weakVerb,
  quotedAlone,
  orBetter,
  noLonger,
  delivering,
  belowGrade,
  elliptic,
  countedOff,
  hopedFor,
  providersThat,
  predicate,
  provider,
  afterColon,
  numbered,
  headline,
  everywhere,
  capital,
];

/** Whether one of the everyday words is a grade here, and by which rule. */
export function plainGrade(before: string, after: string, printed: string, inUse: boolean): RatingMatch | null {
  if (EVERYDAY.test(after)) return null;
  const near = before.slice(-110);
  if (DEGREE.test(near)) return null;
  const quoted = QUOTED.before.test(near) && QUOTED.after.test(after);
  const free = NOT_BEFORE_NOUN.test(after);
  const setting = { before, near, after, printed, quoted, inUse, free };
  for (const evidence of free || quoted ? FREE : BEFORE_NOUN) {
    const match = evidence(setting);
    if (match) return match;
  }
  return null;
}
