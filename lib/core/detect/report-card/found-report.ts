import type { Detection } from '../../model/detection';
import type { PageFacts } from '../../model/document';
import type { ReadingText } from '../../model/reading-text';
import { LONGEST_QUOTE } from '../../model/selector';
import { gradePolarity } from '../ratings/scales';
import { ruleRef } from '../rules';
import type { Steps } from '../steps';
import { type CueIndex, suggestThemes } from '../themes/themes';
import type { DocumentContext } from '../types';
import { type ReportCard, reportCardSteps } from './report-card';
import type { Improvement } from './report-card-improvements';
import type { Judgement } from './report-card-judgements';
import { kindOf } from './report-card-kind';
import { CARD_RULES } from './report-card-rules';

/** A line of the card, and what it is kept as. */
export interface FoundLine<T> {
  readonly line: T;
  readonly detection: Detection;
}

/** The card of a report, its lines as passages that can be kept. */
export interface FoundReport extends Omit<ReportCard, 'judgements' | 'improvements'> {
  readonly judgements: readonly FoundLine<Judgement>[];
  readonly improvements: readonly FoundLine<Improvement>[];
}

/** A heading that stands for the name may be anything. */
const LONGEST_NAME = 300;

/** Web pages must read as a report: news has its words in the title, too. A file may say only there what it is. */
function isReport(reading: ReadingText, { pdf }: PageFacts, { page }: DocumentContext): boolean {
  return page === 'report' || (pdf !== undefined && page === 'other' && kindOf(reading) !== null);
}

/** What a document that is a report comes to; null of other documents, and where it says nothing that a card would hold. */
export function* foundReport(
  reading: ReadingText,
  facts: PageFacts,
  context: DocumentContext,
  cues: CueIndex,
): Steps<FoundReport | null> {
  if (context.relevance === 'none' || !isReport(reading, facts, context)) return null;
  const { judgements, improvements, ...card } = yield* reportCardSteps(reading, context.scale);
  const provider = card.provider && card.provider.length <= LONGEST_NAME ? card.provider : null;
  const asked = improvements.filter(({ start, end }) => end - start <= LONGEST_QUOTE);
  if (judgements.length === 0 && asked.length === 0 && card.inspected === null) return null;
  const found: FoundLine<Improvement>[] = [];
  for (const line of asked) {
    yield;
    found.push({ line, detection: asRecommendation(line, context, cues) });
  }
  return {
    ...card,
    provider,
    judgements: judgements.map((line) => ({ line, detection: asRating(line) })),
    improvements: found,
  };
}

function asRating({ label, grade, key, scale, start, end }: Judgement): Detection {
  return {
    kind: 'rating',
    start,
    end,
    polarity: gradePolarity(scale, key),
    attributes: { grade: key, status: 'current', subject: label, ...(scale !== null && { scale }) },
    themes: [],
    rule: ruleRef(CARD_RULES.judgement),
    why: [grade],
  };
}

function asRecommendation(
  { text, heading, start, end }: Improvement,
  { topics }: DocumentContext,
  cues: CueIndex,
): Detection {
  return {
    kind: 'recommendation',
    start,
    end,
    polarity: null,
    attributes: { source: 'inspector' },
    themes: suggestThemes(text, cues, topics),
    rule: ruleRef(CARD_RULES.improvement),
    why: heading ? [heading] : [],
  };
}
