import type { RuleRef } from '../model/annotation';
import type { Kind } from '../model/kinds';

export interface Rule extends RuleRef {
  readonly kind: Kind;
  /** One line for the reader who asks why. */
  readonly about: string;
}

const rule = (kind: Kind, id: string, version: number, about: string): Rule => ({ kind, id, version, about });

/** Every rule by which the engine proposes a passage. Raise the version whenever what a rule marks changes. */
export const RULES = {
  ratingTable: rule(
    'rating',
    'rating.table',
    2,
    'A grade beside a judgement area: a table row, a cell, or after a colon',
  ),
  ratingJudged: rule(
    'rating',
    'rating.judged',
    2,
    'A grade after a verb of judging, such as rated, judged or found to be',
  ),
  ratingQuoted: rule('rating', 'rating.quoted', 2, 'A grade word that stands alone in quotation marks'),
  ratingPredicate: rule(
    'rating',
    'rating.predicate',
    2,
    'A judged service, provider or aspect is said to be of a grade',
  ),
  ratingVerb: rule('rating', 'rating.verb', 2, 'A provider or aspect requires improvement'),
  ratingPair: rule('rating', 'rating.pair', 2, 'Two grades joined: good or outstanding, good or better'),
  ratingNoun: rule(
    'rating',
    'rating.noun',
    2,
    'A grade that stands with its own noun: rating, judgement, provider, or anything less than good',
  ),
  ratingParaphrase: rule('rating', 'rating.paraphrase', 2, 'A paraphrase that fixes one grade, such as lowest grade'),
  ratingOutcome: rule(
    'rating',
    'rating.outcome',
    2,
    'An outcome told as a sentence: area SEND, supported accommodation, skills needs',
  ),
  ratingCategory: rule('rating', 'rating.category', 2, 'A category of concern, such as special measures'),
  ratingNumber: rule('rating', 'rating.number', 2, 'A grade given as a number'),
  ratingReportCard: rule('rating', 'rating.report-card', 2, 'A grade of the report card of November 2025'),
  ratingProgress: rule('rating', 'rating.progress', 2, 'A progress judgement of a monitoring visit'),
  statisticPercent: rule('statistic', 'statistic.percent', 2, 'A percentage'),
  statisticMoney: rule('statistic', 'statistic.money', 2, 'A sum of money'),
  statisticRatio: rule('statistic', 'statistic.ratio', 2, 'So many out of so many'),
  statisticRate: rule('statistic', 'statistic.rate', 2, 'A rate per so many'),
  statisticCount: rule(
    'statistic',
    'statistic.count',
    2,
    'A number of people, cases, services or other things counted',
  ),
  statisticDuration: rule('statistic', 'statistic.duration', 2, 'A wait, or a time within which something is done'),
  statisticFraction: rule('statistic', 'statistic.fraction', 2, 'A share in words: half, a third, three quarters'),
  statisticMultiple: rule(
    'statistic',
    'statistic.multiple',
    1,
    'So many times as much: halved, doubled, twice as many',
  ),
  findingReport: rule('finding', 'finding.report', 2, 'A statement in the body of an inspection report'),
  findingStrengths: rule('finding', 'finding.strengths', 2, 'An item listed under strengths'),
  findingInspector: rule(
    'finding',
    'finding.inspector',
    2,
    'A statement that the text gives to inspectors or their report',
  ),
  findingContinued: rule(
    'finding',
    'finding.continued',
    2,
    'A statement that goes on from what inspectors were said to find',
  ),
  findingListed: rule('finding', 'finding.listed', 2, 'An item of a list headed by what inspectors found'),
  findingTitle: rule('finding', 'finding.title', 2, 'A headline that states what inspectors say'),
  findingProvider: rule(
    'finding',
    'finding.provider',
    2,
    'A claim of the provider about how its service is or has become',
  ),
  findingOther: rule('finding', 'finding.other', 2, 'A claim of a third party about how a service is'),
  recommendationSection: rule(
    'recommendation',
    'recommendation.section',
    2,
    'An item under a heading such as What needs to improve',
  ),
  recommendationListed: rule(
    'recommendation',
    'recommendation.listed',
    2,
    'An item of a list headed by what should be done',
  ),
  recommendationImperative: rule(
    'recommendation',
    'recommendation.imperative',
    2,
    'An instruction in a report: Ensure that, Improve, Review',
  ),
  recommendationWording: rule(
    'recommendation',
    'recommendation.wording',
    2,
    'A sentence that says what must, should or needs to be done',
  ),
} as const satisfies Record<string, Rule>;

export function ruleRef(of: Rule): RuleRef {
  return { id: of.id, version: of.version };
}
