import { pattern } from '../pattern';
import { AREA_LABEL, GRADE_NOUN, judgingVerb, NOT_BEFORE_NOUN, QUOTED } from './rating-patterns';
import type { Placed, RatingMatch } from './rating-rules';
import { RULES } from '../rules';

/** Where "expected standard" is a mark in a test, not a grade. */
const TEST = pattern(
  'i',
  String.raw`\b(?:reading|writing|mathematics|maths|phonics|key stage|greater depth|tests?|pupils|children|%|per\s*cent)`,
  String.raw`|\b(?:met|meets?|meeting|reach\w*|achiev(?:ed|es?|ing)|attain\w*|at|above|below|beyond|working)\s+(?:at\s+)?(?:the|an?)\s+$`,
);
const GIVEN = pattern(
  'i',
  String.raw`\b(?:given|gave|gets?|got|received?|receives|awarded|handed|earned|secured|has|had|have|with|as|to|of|from`,
  String.raw`|is|are|was|were|for|and|or|an?|its|in|grades?,|(?:found|judged|said)\s+to\s+need)\s+(?:an?\s+|the\s+)?["'“‘]?$`,
);
const SPOKEN = /\b(?:report\s+cards?|ofsted|inspect\w*|grad\w+|rated|judged|scale|framework)\b/i;
/** A mere description: "needs attention from", "a strong standard of handwriting" */
const DESCRIBES = /^\s+(?:from|of|to|by|on)\b/;
const SCALE_FROM = /\b(?:from|to)\s+["'“‘]?$/i;

/** A grade of the report card of November 2025, each of whose words people use every day. */
export function cardGrade(s: Placed): RatingMatch | null {
  const { before, after, printed, context, text } = s;
  const rule = RULES.ratingReportCard;
  const quoted = QUOTED.before.test(before.slice(-3)) && QUOTED.after.test(after);
  const inUse = context.scale === 'report-card' || (context.year !== null && context.year >= 2025);
  const verb = judgingVerb(before);
  if (!quoted && !NOT_BEFORE_NOUN.test(after) && !GRADE_NOUN.test(after)) return null;
  if (quoted && (inUse || verb) && (NOT_BEFORE_NOUN.test(after) || GRADE_NOUN.test(after)))
    return { rule, why: [printed] };
  if (DESCRIBES.test(after) && !SCALE_FROM.test(before)) return null;
  if (/^\s+for\s/.test(after) && !AREA_LABEL.test(after.slice(0, 60))) return null;
  if (verb) return isTest(s) ? null : { rule, why: [verb, printed] };
  if (!inUse || isTest(s)) return null;
  if (/^needs?\s/i.test(printed) && !GIVEN.test(before))
    return AREA_LABEL.test(before.slice(-60)) && !/\b(?:it|they)\s*$/.test(before) ? { rule, why: [printed] } : null;
  return GIVEN.test(before) && (SPOKEN.test(text) || !/^exceptional$/i.test(printed)) ? { rule, why: [printed] } : null;
}

function isTest({ before, text, printed }: Placed): boolean {
  return /^expected/i.test(printed) && (TEST.test(before) || /\b(?:reading|writing|maths|mathematics)\b/i.test(text));
}

const SAFEGUARDING = pattern(
  'i',
  String.raw`\bsafeguarding(?:\s+standards?)?(?:\s+(?:is|are|was|were|as|judged|graded|marked|rated|being|be|been|now))*`,
  String.raw`\s*[:–—]?\s*["'“‘]?$`,
);
const STANDARD_RATED =
  /\bstandards?\s+(?:is|are|was|were|will\s+be|be)\s+(?:rated|judged|graded|marked)\s+(?:as\s+)?["'“‘]?$/i;
const MET_HOW = /^\s+(?:by|with|in\s+full|when)\b/;

/** "For safeguarding it is simpler: met or not met." */
const MET_OR_NOT = /\bmet["'”’]?\s*(?:or|and|\/)\s*["'“‘]?not\s+met\b/i;

/** "met" is a grade only of safeguarding, or of standards and requirements that an inspection tests. */
export function metGrade({ before, after, printed, text }: Placed): RatingMatch | null {
  if (MET_OR_NOT.test(text) && /\bsafeguarding\b/i.test(text)) return { rule: RULES.ratingReportCard, why: [printed] };
  const standard = SAFEGUARDING.exec(before) ?? STANDARD_RATED.exec(before);
  return standard && NOT_BEFORE_NOUN.test(after) && !MET_HOW.test(after)
    ? { rule: RULES.ratingReportCard, why: [standard[0].trim(), printed] }
    : null;
}

/** Whose progress is no provider's. */
const LEARNERS = /\b(?:learners|apprentices|pupils|students|children|they|trainees)\b[^.,;]{0,60}$/i;

/** The progress that a provider was found to have made at a monitoring visit. */
export function progressGrade({ before, after, printed, context }: Placed): RatingMatch | null {
  if (context.scale !== 'fe-4' || !NOT_BEFORE_NOUN.test(after) || LEARNERS.test(before)) return null;
  const made = /\b(?:made|making|is|are|was|were|judge[ds]?|:)\s+(?:to\s+(?:be|have\s+made)\s+)?["'“‘]?$/i.test(before);
  return made ? { rule: RULES.ratingProgress, why: [printed] } : null;
}

/** A college's contribution to meeting skills needs. */
export function skillsGrade({ before, after, printed }: Placed): RatingMatch | null {
  const said = /^\s+contribution\s+to\s+meeting\s+(?:[\w’']+\s+){0,4}skills/i.test(after);
  const labelled = /\bskills\s+needs\b[^.]{0,12}$/i.test(before);
  return said || labelled ? { rule: RULES.ratingOutcome, why: [printed] } : null;
}
