import type { RuleRef } from '../model/annotation';
import type { Kind } from '../model/kinds';

export interface Rule extends RuleRef {
  readonly kind: Kind;
}

const rule = (kind: Kind, id: string, version: number): Rule => ({ kind, id, version });

/** Every rule by which the engine proposes a passage. Raise the version whenever what a rule marks changes. */
export const RULES = {
  ratingTable: rule('rating', 'rating.table', 2),
  ratingJudged: rule('rating', 'rating.judged', 2),
  ratingQuoted: rule('rating', 'rating.quoted', 2),
  ratingPredicate: rule('rating', 'rating.predicate', 2),
  ratingVerb: rule('rating', 'rating.verb', 2),
  ratingPair: rule('rating', 'rating.pair', 2),
  ratingNoun: rule('rating', 'rating.noun', 2),
  ratingParaphrase: rule('rating', 'rating.paraphrase', 2),
  ratingOutcome: rule('rating', 'rating.outcome', 2),
  ratingCategory: rule('rating', 'rating.category', 2),
  ratingNumber: rule('rating', 'rating.number', 2),
  ratingReportCard: rule('rating', 'rating.report-card', 2),
  ratingProgress: rule('rating', 'rating.progress', 2),
  statisticPercent: rule('statistic', 'statistic.percent', 2),
  statisticMoney: rule('statistic', 'statistic.money', 2),
  statisticRatio: rule('statistic', 'statistic.ratio', 2),
  statisticRate: rule('statistic', 'statistic.rate', 2),
  statisticCount: rule('statistic', 'statistic.count', 2),
  statisticDuration: rule('statistic', 'statistic.duration', 2),
  statisticFraction: rule('statistic', 'statistic.fraction', 2),
  statisticMultiple: rule('statistic', 'statistic.multiple', 1),
  findingReport: rule('finding', 'finding.report', 2),
  findingStrengths: rule('finding', 'finding.strengths', 2),
  findingInspector: rule('finding', 'finding.inspector', 2),
  findingContinued: rule('finding', 'finding.continued', 2),
  findingListed: rule('finding', 'finding.listed', 2),
  findingTitle: rule('finding', 'finding.title', 2),
  findingProvider: rule('finding', 'finding.provider', 2),
  findingOther: rule('finding', 'finding.other', 2),
  recommendationSection: rule('recommendation', 'recommendation.section', 2),
  recommendationListed: rule('recommendation', 'recommendation.listed', 2),
  recommendationImperative: rule('recommendation', 'recommendation.imperative', 2),
  recommendationWording: rule('recommendation', 'recommendation.wording', 2),
} as const satisfies Record<string, Rule>;

export function ruleRef(of: Rule): RuleRef {
  return { id: of.id, version: of.version };
}
