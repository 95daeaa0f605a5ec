import type { Detection } from '../model/detection';
import { gradeWords, type GradeWord } from './grade-words';
import { ratingStatus } from './rating-status';
import { ratingSubject } from './rating-subject';
import { judgementRule, type Surroundings } from './rating-rules';
import { ruleRef } from './rules';
import { gradePolarity, scaleWith } from './scales';
import type { Carry, DocumentContext, Sentence } from './types';

const SCALE_OF_FAMILY: Partial<Record<GradeWord['family'], string>> = {
  outcome: 'area-send',
  category: 'school-category',
  'report-card': 'report-card',
  safeguarding: 'report-card-safeguarding',
  progress: 'fe-progress',
};

/** The grades that a sentence gives, or mentions as points of a scale. `at` is where the sentence starts in the text. */
export function findRatings(
  sentence: Sentence,
  at: number,
  block: Surroundings['block'],
  context: DocumentContext,
  carry: Carry,
): Detection[] {
  const words = gradeWords(sentence.text);
  const found: Detection[] = [];
  const accepted = words.map((word) => {
    const around = { text: sentence.text, word, words, block, context, carry };
    return { word, match: judgementRule(around) };
  });
  for (const { word, match } of joinPairs(accepted, sentence.text)) {
    if (!match) continue;
    const grade = gradeOnScale(word, context);
    const scale = scaleWith(SCALE_OF_FAMILY[word.family] ?? context.scale, grade);
    found.push({
      kind: 'rating',
      start: at + word.start,
      end: at + word.end,
      polarity: gradePolarity(scale, grade),
      attributes: {
        grade,
        scale,
        status: ratingStatus(sentence.text, word, context.page, carry, words.length),
        subject: ratingSubject(sentence.text, word) ?? (block.label || undefined),
      },
      themes: [],
      rule: ruleRef(match.rule),
      why: match.why,
    });
  }
  return found;
}

/** "The lowest rating" is another grade on a scale of outcomes. */
function gradeOnScale(word: GradeWord, context: DocumentContext): string {
  if (word.family !== 'paraphrase' || context.scale !== 'area-send') return word.grade;
  return word.grade === 'inadequate'
    ? 'systemic-failings'
    : word.grade === 'outstanding'
      ? 'typically-positive'
      : 'inconsistent';
}

type Judged = { word: GradeWord; match: ReturnType<typeof judgementRule> };

const JOINED = /^["'”’]?(?:,?\s+(?:or|and|and\/or|to|nor)(?:\s+(?:even|at\s+least))?|,)\s+["'“‘]?$/;
const JOINABLE: ReadonlySet<GradeWord['family']> = new Set(['plain', 'report-card', 'verb']);

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
