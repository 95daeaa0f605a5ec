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
        subject: ratingSubject(sentence.text, word),
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

/** "good or outstanding": where one of two joined grade words is a judgement, so is the other. */
function joinPairs(judged: Judged[], text: string): Judged[] {
  return judged.map((here, i) => {
    if (here.match) return here;
    const beside = [judged[i - 1], judged[i + 1]].find((other) => {
      if (!other?.match || here.word.family !== 'plain') return false;
      const [a, b] = other.word.start < here.word.start ? [other.word, here.word] : [here.word, other.word];
      return /^["'”’]?,?\s+(?:or|and|and\/or|to|nor)(?:\s+(?:even|at\s+least))?\s+["'“‘]?$/.test(
        text.slice(a.end, b.start),
      );
    });
    return beside ? { word: here.word, match: beside.match } : here;
  });
}
