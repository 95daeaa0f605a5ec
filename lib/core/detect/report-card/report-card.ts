import type { PageFacts } from '../../model/document';
import type { ReadingText } from '../../model/reading-text';
import { readContext } from '../page/context';
import { factsIn, type ReportFacts } from './report-card-facts';
import { type Improvement, improvementSteps } from './report-card-improvements';
import { type Judgement, judgementSteps } from './report-card-judgements';
import { type InspectionKind, kindOf } from './report-card-kind';
import { finish, type Steps } from '../steps';

/** Kinds of report in which "Next steps" heads what must improve. */
const HAS_NEXT_STEPS: ReadonlySet<InspectionKind> = new Set(['school', 'early-years', 'further-education']);

/** The scale of the kinds that have one, whenever the inspection was; the others changed theirs over the years. */
const SCALES: Partial<Record<InspectionKind, string>> = {
  ilacs: 'ilacs',
  sif: 'sif',
  'lscb-review': 'sif',
  'area-send': 'area-send',
  'further-education-monitoring': 'fe-progress',
};

/** What a report comes to, on one card. */
export interface ReportCard extends ReportFacts {
  readonly kind: InspectionKind | null;
  readonly judgements: readonly Judgement[];
  readonly improvements: readonly Improvement[];
}

/**
 * The card of a report, from its reading text, web page or PDF.
 * @param scale of the document as it was told by its words; the kind of inspection may know better
 */
export function* reportCardSteps(reading: ReadingText, scale: string | null): Steps<ReportCard> {
  const kind = kindOf(reading);
  const facts = factsIn(reading);
  yield;
  const judgements = yield* judgementSteps(reading, kind, (kind && SCALES[kind]) ?? scale);
  const improvements = yield* improvementSteps(reading, kind !== null && HAS_NEXT_STEPS.has(kind));
  return { ...facts, kind, judgements, improvements };
}

/** The same, at once. */
export const reportCardOf = (reading: ReadingText, facts: PageFacts): ReportCard =>
  finish(reportCardSteps(reading, readContext(reading, facts).scale));
