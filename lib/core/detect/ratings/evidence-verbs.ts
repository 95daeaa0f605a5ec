import { pattern } from '../pattern';
import { firstWord, type Setting } from './plain-setting';
import {
  AREA_LABEL,
  GRADE_LINK,
  judgingVerb,
  JUDGED_SUBJECT,
  PEOPLE,
  SAYS_OFSTED,
  TO_GRADE,
  WEAK_VERB,
} from './rating-patterns';
import type { RatingMatch } from './rating-rules';
import { RULES } from '../rules';

/** "rated good" */
export function judgedVerb({ near, printed, free, quoted }: Setting): RatingMatch | null {
  const verb = free || quoted ? judgingVerb(near) : null;
  return verb ? { rule: RULES.ratingJudged, why: [verb, printed] } : null;
}

/** "from good to outstanding" */
export function fromTo({ near, after, printed }: Setting): RatingMatch | null {
  const to = /\bfrom\s+["'“‘]?$/i.test(near) ? TO_GRADE.exec(after) : null;
  return to && { rule: RULES.ratingPair, why: [printed + to[0]] };
}

/** "judged adequate in help and inadequate in respect of practice" */
export function judgedBefore({ before, near, after, printed }: Setting): RatingMatch | null {
  const joined = /\b(?:and|but)\s+["'“‘]?$/.test(near) && /^["'”’]?\s+(?:in|for)\b/.test(after);
  return joined && /\b(?:judged|rated|graded|marked)\b/i.test(before)
    ? { rule: RULES.ratingJudged, why: [printed] }
    : null;
}

/** "got good for leadership" */
const isForArea = (after: string): boolean => /^["'”’]?\s+for\s/.test(after) && AREA_LABEL.test(after.slice(0, 60));

/** "found to be inadequate"; "good" needs a link such as "to be" between. */
export function weakVerb({ near, after, printed, free, quoted }: Setting): RatingMatch | null {
  const verb = free || quoted ? WEAK_VERB.exec(near) : null;
  if (!verb || (!quoted && printed === 'good' && !GRADE_LINK.test(near) && !isForArea(after))) return null;
  return { rule: RULES.ratingJudged, why: [firstWord(verb[0]), printed] };
}

/** "no longer inadequate" */
export function noLonger({ near, printed, free }: Setting): RatingMatch | null {
  const ended = free ? /(?:\b(?:no\s+longer|previously|formerly|having\s+been)|,\s+once)\s+["'“‘]?$/i.exec(near) : null;
  return ended && { rule: RULES.ratingPredicate, why: [ended[0] + printed] };
}

/** "is not yet delivering good protection": a framework's own words */
export function delivering({ near, printed }: Setting): RatingMatch | null {
  const formula = /\bnot\s+(?:yet\s+)?(?:delivering|providing)\s+["'“‘]?$/i.exec(near);
  return formula && /^good$/i.test(printed) ? { rule: RULES.ratingPredicate, why: [formula[0] + printed] } : null;
}

/** "found services to be good, with leadership outstanding" */
export function elliptic({ before, near, printed, free }: Setting): RatingMatch | null {
  const aspect = free ? /,\s+(?:with|and|but)\s+([\w’' ]{3,50})\s$/.exec(near) : null;
  const judged = aspect && /\b(?:rated|judged|graded|found)\b/i.test(before) && AREA_LABEL.test(aspect[1] ?? '');
  return judged ? { rule: RULES.ratingJudged, why: [(aspect[1] ?? '').trim(), printed] } : null;
}

const COUNTED_OFF = pattern(
  'i',
  String.raw`\b(?:good|outstanding|inadequate|requires?\s+improvement|adequate|satisfactory)\b[^.;]{0,40}(?:,|\band|\bwith)\s+(?:just\s+|only\s+|another\s+)?`,
  String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|none|the\s+(?:rest|others?|remainder))\s+(?:was\s+|were\s+)?["'“‘]?$`,
);

/** "12 were good and three inadequate" */
export function countedOff({ near, printed, free }: Setting): RatingMatch | null {
  return free && COUNTED_OFF.test(near) ? { rule: RULES.ratingPair, why: [printed] } : null;
}

const HOPED = pattern(
  'i',
  String.raw`\b(?:ambitions?|aims?|aiming|goal|target|aspir\w+|determined|hopes?|hoping|wants?|wanted|vision|plans?|next\s+step)\b`,
  String.raw`([^.;]{0,60})\bto\s+(?:be|become|get(?:\s+back)?\s+to)\s+["'“‘]?$`,
);

/** "our ambition is to be good" */
export function hopedFor({ near, printed, free }: Setting): RatingMatch | null {
  const hope = free ? HOPED.exec(near) : null;
  return hope && !PEOPLE.test(hope[1] ?? '')
    ? { rule: RULES.ratingPredicate, why: [firstWord(hope[0]), printed] }
    : null;
}

/** "Northam council inadequate, says Ofsted" */
export function headline({ near, after, printed }: Setting): RatingMatch | null {
  const says = JUDGED_SUBJECT.test(near.split(/\s/).slice(-3).join(' ')) ? SAYS_OFSTED.exec(after) : null;
  return says && { rule: RULES.ratingJudged, why: [printed + says[0]] };
}
