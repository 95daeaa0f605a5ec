import type { Detection } from '../../model/detection';
import type { GradeFamily } from './grade-phrases';
import { type GradeWord, gradeWords } from './grade-words';
import { gradedByOthers } from './rating-inspectorates';
import { ratingStatus } from './rating-status';
import { ratingSubject } from './rating-subject';
import { judgementRule, type RatingMatch, type Surroundings } from './rating-rules';
import { remember } from '../remember';
import { ruleRef } from '../rules';
import { gradeMeant, gradePolarity, scaleOfSubject, scaleWith } from './scales';
import type { Carry, DocumentContext, Sentence } from '../types';

const SCALES_OF_FAMILY: Partial<Record<GradeFamily, readonly string[]>> = {
  outcome: ['area-send', 'supported-accommodation'],
  category: ['school-category'],
  card: ['report-card'],
  met: ['report-card-safeguarding', 'early-years-met'],
  progress: ['fe-progress'],
  action: ['area-send-monitoring'],
  interim: ['sccif-interim'],
  skills: ['fe-skills-needs'],
};

function scaleOf(word: GradeWord, grade: string, subject: string | undefined, context: DocumentContext) {
  const own = SCALES_OF_FAMILY[word.family]?.find((scale) => scaleWith(scale, grade));
  return own ?? scaleWith(scaleOfSubject(subject, context), grade) ?? scaleWith(context.scale, grade);
}

/** The grades that a sentence gives, or mentions as points of a scale. `at` is where the sentence starts in the text. */
export function findRatings(
  sentence: Sentence,
  at: number,
  block: Surroundings['block'],
  context: DocumentContext,
  carry: Carry,
): Detection[] {
  const { text } = sentence;
  const words = gradeWords(text);
  if (words.length === 0) return [];
  const judged = words.map((word) => ({ word, match: judgementRule({ text, word, words, block, context, carry }) }));
  const above = block.text.slice(Math.max(0, sentence.start - ABOVE), sentence.start);
  const around = { above, label: block.label, heading: carry.heading };
  const given = joinPairs(judged, text).filter(
    (one): one is Given => one.match !== null && !gradedByOthers(text, one.word.start, around),
  );
  const ratings = given.filter((one) => !namesTwice(one, given));
  const known = ratings.map(({ word }) => word);
  return ratings.map(({ word, match }) => {
    const grade = gradeMeant(word, meantOn(text.slice(word.start, word.end), block.text, context.scale));
    const subject = ratingSubject(text, word, block.label);
    const scale = scaleOf(word, grade, subject, context);
    const status = ratingStatus({
      text,
      word,
      words: known,
      page: context.page,
      year: context.year,
      regraded: context.regraded,
      carry,
      label: block.label,
    });
    return {
      kind: 'rating',
      start: at + word.start,
      end: at + word.end,
      polarity: gradePolarity(scale, grade),
      attributes: { grade, scale, status, subject },
      themes: [],
      rule: ruleRef(match.rule),
      why: match.why,
    };
  });
}

/** Asked once for a block, however many grades it holds. */
const speaksOfSend = remember(1, (text) => /\b(?:SEND|Send|special educational needs)\b/.test(text));

/** Areas have one of three outcomes, whatever else the page is about: "the lowest of three possible outcomes". */
function meantOn(printed: string, above: string, scale: string | null): string | null {
  const outcome = /\boutcomes?$/i.test(printed);
  return outcome && (/\bthree\b/i.test(printed) || speaksOfSend(above)) ? 'area-send' : scale;
}

/** How far back in its paragraph a sentence may find whose grades it speaks of. */
const ABOVE = 600;

interface Judged {
  readonly word: GradeWord;
  readonly match: RatingMatch | null;
}
type Given = Judged & { readonly match: RatingMatch };

/** "Grade 3 (adequate)": the number only repeats the word. */
function namesTwice({ word }: Judged, given: readonly Judged[]): boolean {
  return (
    word.family === 'number' && given.some((other) => other.word.family !== 'number' && apart(word, other.word) < 6)
  );
}
const apart = (a: GradeWord, b: GradeWord): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);

const JOINED =
  /^["'”’]?(?:\s+(?:by|in)\s+(?:19|20)\d\d)?(?:,?\s+(?:or|and|and\/or|to|nor)(?:\s+(?:even|at\s+least|sometimes|often|occasionally|in\s+places))?|,)\s+["'“‘]?$/;
const JOINABLE: ReadonlySet<GradeFamily> = new Set(['plain', 'card', 'verb', 'met']);

/** "good or outstanding", "good, adequate or inadequate": what stands joined to a judgement is one too. */
function joinPairs(judged: readonly Judged[], text: string): readonly Judged[] {
  const joined = [...judged];
  const pass = (order: readonly number[], step: number): void => {
    for (const i of order) {
      const here = joined[i];
      const beside = joined[i - step];
      if (!here || here.match || !beside?.match || !JOINABLE.has(here.word.family)) continue;
      const [a, b] = step > 0 ? [beside.word, here.word] : [here.word, beside.word];
      if (JOINED.test(text.slice(a.end, b.start))) joined[i] = { word: here.word, match: beside.match };
    }
  };
  const order = joined.map((_, i) => i);
  pass(order, 1);
  pass(order.toReversed(), -1);
  return joined;
}
