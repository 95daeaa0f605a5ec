import { pattern } from '../pattern';
import type { Setting } from './plain-setting';
import { GRADE_NOUN, OR_BETTER, PROVIDER_NOUN } from './rating-patterns';
import type { RatingMatch } from './rating-rules';
import { RULES } from '../rules';

/** "an inadequate rating" */
export function gradeNoun({ after, printed }: Setting): RatingMatch | null {
  const noun = GRADE_NOUN.exec(after);
  // pupils get good grades
  if (printed === 'good' && /^\s+grades\b/.test(after)) return null;
  return noun && { rule: RULES.ratingNoun, why: [printed + noun[0]] };
}

export function quotedAlone({ quoted, printed }: Setting): RatingMatch | null {
  return quoted ? { rule: RULES.ratingQuoted, why: [printed] } : null;
}

export function orBetter({ after, printed }: Setting): RatingMatch | null {
  return OR_BETTER.test(after) ? { rule: RULES.ratingPair, why: [printed] } : null;
}

/** "in good or outstanding schools" */
export function pairOfProviders({ before, after, printed }: Setting): RatingMatch | null {
  const pair = /\b(?:good|outstanding|inadequate)["'”’]?\s+(?:or|and)\s+["'“‘]?$/i.test(before);
  return pair && PROVIDER_NOUN.test(after) ? { rule: RULES.ratingPair, why: [printed] } : null;
}

const LIMIT = pattern(
  'i',
  String.raw`\b(?:below|short\s+of|away\s+from|(?:less|lower|better|worse)\s+than|(?:grades?|ratings?|judge?ments?|labels?)\s+`,
  String.raw`(?:such\s+as|including|like)|(?:grades|ratings|judge?ments|gradings)\s+are`,
  String.raw`|(?:difference|gap|line|boundary|distinction)s?\s+between(?:\s+an?)?)\s+["'“‘]?$`,
);

/** "anything less than good"; "a grade such as good" */
export function belowGrade({ near, printed, free }: Setting): RatingMatch | null {
  const limit = free ? LIMIT.exec(near) : null;
  return limit && { rule: RULES.ratingNoun, why: [limit[0] + printed] };
}

const PROVIDERS_THAT = pattern(
  'i',
  String.raw`\b(?:homes|schools|councils|authorities|providers|services|colleges|nurseries|agencies)\s+(?:that|which)\s+`,
  String.raw`(?:are|were|had\s+been|have\s+been|used\s+to\s+be|once\s+were|remain)\s+["'“‘]?$`,
);

/** "homes that were outstanding tended to…" */
export function providersThat({ near, printed }: Setting): RatingMatch | null {
  const those = PROVIDERS_THAT.exec(near);
  return those && { rule: RULES.ratingPredicate, why: [those[0] + printed] };
}

/** "inadequate councils" are graded so; a "good school" is only where something is said to be or remain one. */
export function provider({ before, near, after, printed }: Setting): RatingMatch | null {
  const noun = before.trim() ? PROVIDER_NOUN.exec(after) : null;
  // services and provision are called outstanding every day
  if (!noun || /(?:services|provision)$/i.test(noun[0])) return null;
  const said = /\b(?:is|remains|be|become|continues\s+to\s+be|still|with)\s+an?\s+$/i.test(near) || printed === 'Good';
  return said || /^(?:inadequate|outstanding)$/i.test(printed)
    ? { rule: RULES.ratingNoun, why: [printed + noun[0]] }
    : null;
}

/** "Outstanding in all areas!" */
export function everywhere({ after, printed }: Setting): RatingMatch | null {
  const areas = EVERYWHERE.exec(after);
  return areas && { rule: RULES.ratingNoun, why: [printed + areas[0]] };
}
const EVERYWHERE = pattern(
  'i',
  String.raw`^["'”’]?\s+(?:in|across|for)\s+(?:(?:all|every|each|both|all\s+(?:of\s+)?(?:the|its|our|their|three|four|five|six))\s+(?:ofsted\s+|inspection\s+|key\s+|judgement\s+)?`,
  String.raw`(?:areas?|categor(?:y|ies)|aspects?|judge?ments?)\b(?!\s+of)|the\s+board\b)`,
);

/** "Ofsted report: outstanding in all areas" */
export function afterColon({ near, printed, free }: Setting): RatingMatch | null {
  const label = free ? /\b(?:ofsted|rating|grade|judge?ment|report|overall)[^.:]{0,30}:\s*["'“‘]?$/i.exec(near) : null;
  return label && { rule: RULES.ratingTable, why: [label[0].trim(), printed] };
}

/** "Grade 3 (adequate)" */
export function numbered({ near, printed }: Setting): RatingMatch | null {
  const number = /\bgrade\s+[1-4]\s*\(\s*$/i.exec(near);
  return number && { rule: RULES.ratingNumber, why: [number[0] + printed] };
}

/** "a good school with outstanding features" */
export function features({ before, after, printed }: Setting): RatingMatch | null {
  const named = /^\s+(?:features|elements|aspects)\b/i.exec(after);
  return named && /\b(?:good|satisfactory)\b/i.test(before)
    ? { rule: RULES.ratingPair, why: [printed + named[0]] }
    : null;
}

/** "is now Good": a capital in mid-sentence */
export function capital({ before, printed, free }: Setting): RatingMatch | null {
  return free && /[a-z,]\s$/.test(before) && /^[A-Z]/.test(printed) ? { rule: RULES.ratingNoun, why: [printed] } : null;
}
