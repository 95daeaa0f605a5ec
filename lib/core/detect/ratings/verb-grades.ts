import { pattern } from '../pattern';
import { headOf, openingOf, subjectOf } from './noun-phrase';
import {
  AREA_LABEL,
  GRADE_NOUN,
  JUDGED_SUBJECT,
  judgingVerb,
  PROVIDER_NOUN,
  QUOTED,
  TO_GRADE,
} from './rating-patterns';
import type { Placed, RatingMatch } from './rating-rules';
import { RULES } from '../rules';

/** The inspectorate itself, as a joke. */
const PUN = /\b(?:ofsted|inspectorate|watchdog)(?:\s+itself)?(?:[’']s\s+\w+)?\s+(?:still\s+|also\s+)?$/i;
const PRONOUN =
  /\b(?:it|they|which|that|who|this|these|both|all|each|areas?|aspects?|\d+|two|three|four|five|six)\s*$/i;
/** What people say need improving without having graded it. */
const THINGS = pattern(
  'i',
  String.raw`\b(?:government|ministers?|plans?|polic(?:y|ies)|buildings?|roofs?|roads?|fences?|kitchen|website|bill`,
  String.raw`|system|framework|model|law|guidance|he|she|i|we|recording|data|process(?:es)?)\s*$`,
);

/** "the school requires improvement": a judgement where its subject is something that is judged. */
export function verbGrade({ before, after, printed, context }: Placed): RatingMatch | null {
  if (PUN.test(before)) return null;
  const match = { rule: RULES.ratingVerb, why: [printed] };
  if (/good$/i.test(printed)) return match;
  if (QUOTED.before.test(before.slice(-3)) && QUOTED.after.test(after)) return match;
  if (GRADE_NOUN.test(after) || TO_GRADE.test(after)) return match;
  if (
    /^\s+(?:of|to|at(?!\s+(?:its|their|the)\s+(?:last|previous|latest|most))|on|and\s+(?:a|an|the|new|more))\b/.test(
      after,
    )
  )
    return null;
  const judged =
    judgingVerb(before) !== null ||
    /\b(?:be|been|is|(?:are|was|were)\s+(?:previously|once|formerly|currently|now|still)|as|from|to|overall|in\s+the)\s+$/i.test(
      before,
    );
  if (judged || PROVIDER_NOUN.test(after)) return match;
  const bare = before.replace(/\b(?:still|now|also|therefore|currently|again|already)\s+$/i, '');
  const head = headOf(subjectOf(bare) || openingOf(bare));
  if (THINGS.test(head)) return null;
  const known =
    JUDGED_SUBJECT.test(head) || PRONOUN.test(head) || /\b[A-Z][\w’']+\s*$/.test(head) || AREA_LABEL.test(head);
  return known || (context.page === 'report' && head.trim() !== '' && !/^\s+in\b/.test(after)) ? match : null;
}
