import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/core/detect/rules';
import type { DocumentContext, PageType } from '../../../lib/core/detect/types';
import { contextOf, detectOn } from './marked';

interface RuleCase {
  readonly page: PageType;
  readonly more?: Partial<DocumentContext>;
  /** The rule must propose something here… */
  readonly fires: string;
  /** …and nothing here. */
  readonly silent: string;
}

const CASES: Record<keyof typeof RULES, RuleCase> = {
  ratingTable: { page: 'report', fires: '| Overall effectiveness Good', silent: '| Lead inspector Ann Good' },
  ratingJudged: {
    page: 'news',
    fires: 'Marlshire was rated inadequate.',
    silent: 'Marlshire rated good practice highly.',
  },
  ratingQuoted: {
    page: 'news',
    fires: 'An ‘inadequate’ council will get help.',
    silent: 'They were “doing a good job” there.',
  },
  ratingPredicate: { page: 'report', fires: 'Behaviour is good.', silent: 'The weather is good.' },
  ratingVerb: {
    page: 'report',
    fires: 'Behaviour requires improvement because lessons are disturbed.',
    silent: 'The roof requires improvement to its gutters.',
  },
  ratingPair: {
    page: 'news',
    fires: 'Nine in ten attend good or better schools.',
    silent: 'They had good or bad days.',
  },
  ratingNoun: { page: 'news', fires: 'An inadequate rating followed.', silent: 'An inadequate reply followed.' },
  ratingParaphrase: {
    page: 'news',
    fires: 'It was handed the lowest grade.',
    silent: 'It was in the bottom two grades.',
  },
  ratingOutcome: {
    page: 'report',
    fires: 'Arrangements lead to inconsistent experiences and outcomes.',
    silent: 'Outcomes are inconsistent.',
  },
  ratingCategory: {
    page: 'news',
    fires: 'The school is in special measures.',
    silent: 'Special care and measures were taken.',
  },
  ratingNumber: { page: 'news', fires: 'Ofsted judged it to be grade two.', silent: 'The house is grade two listed.' },
  ratingReportCard: {
    page: 'report',
    more: { scale: 'report-card' },
    fires: 'Inclusion was judged a strong standard.',
    silent: 'Pupils reach the expected standard in reading.',
  },
  ratingProgress: {
    page: 'report',
    more: { scale: 'fe-4' },
    fires: 'Leaders have made reasonable progress.',
    silent: 'There was reasonable progress made by some learners in class.',
  },
  statisticPercent: { page: 'news', fires: 'Turnover is 14%.', silent: 'Turnover is high.' },
  statisticMoney: { page: 'news', fires: 'It cost £2m.', silent: 'From £15 / month' },
  statisticRatio: {
    page: 'news',
    fires: 'Two of the four teams failed.',
    silent: 'Children aged two of four families came.',
  },
  statisticRate: {
    page: 'news',
    fires: 'The rate is 38 per 10,000 children.',
    silent: 'The rate is high for children.',
  },
  statisticCount: { page: 'news', fires: 'It has 345 social workers.', silent: 'It opened in 2015.' },
  statisticDuration: {
    page: 'news',
    fires: 'Decisions are made within 24 hours.',
    silent: 'It changed over the last 12 months.',
  },
  statisticFraction: {
    page: 'news',
    fires: 'Half of the plans were late.',
    silent: 'The first half of the year was hard.',
  },
  statisticMultiple: {
    page: 'news',
    fires: 'The number of late visits has doubled.',
    silent: 'Leaders doubled down on their plan.',
  },
  findingReport: {
    page: 'report',
    fires: 'Leaders know their services well.',
    silent: 'The focus of this visit was the front door.',
  },
  findingStrengths: {
    page: 'report',
    fires: '# Strengths\n- Joint work with schools.',
    silent: '# Contents\nStrengths 4',
  },
  findingInspector: {
    page: 'news',
    fires: 'Inspectors found weak plans.',
    silent: 'Inspectors visited the council in May.',
  },
  findingContinued: {
    page: 'news',
    fires: 'Inspectors found delays. Plans are unclear.',
    silent: 'The council found a new home. It will move there in May.',
  },
  findingListed: {
    page: 'news',
    fires: 'Inspectors found:\n- Plans are unclear.',
    silent: 'The council bought:\n- Plans are unclear.',
  },
  findingTitle: { page: 'news', fires: '# Ofsted warns of weak plans', silent: '# Marlshire council hails staff' },
  findingProvider: {
    page: 'news',
    fires: 'The council said turnover had fallen.',
    silent: 'The council said it would hire staff.',
  },
  findingOther: { page: 'news', fires: 'The union said morale was poor.', silent: 'The union said it would meet.' },
  recommendationSection: {
    page: 'report',
    fires: '# What needs to improve?\n- The quality of plans.',
    silent: '# What needs to improve?\nThere are no areas for improvement.',
  },
  recommendationListed: {
    page: 'report',
    fires: 'Leaders should ensure that:\n- plans are reviewed in good time',
    silent: 'Leaders check that:\n- plans are reviewed in good time',
  },
  recommendationImperative: {
    page: 'report',
    fires: 'Ensure that all plans are up to date.',
    silent: 'Review meetings are well attended by partners.',
  },
  recommendationWording: {
    page: 'report',
    fires: 'The council must reduce caseloads at once.',
    silent: 'Children should have been seen sooner by workers.',
  },
};

const ids = (source: string, { page, more }: RuleCase): string[] =>
  detectOn(source, contextOf(page, more)).found.map((d) => d.rule.id);

describe.each(Object.entries(RULES))('rule %s', (name, rule) => {
  const ruleCase = CASES[name as keyof typeof RULES];
  it('proposes where it should', () => expect(ids(ruleCase.fires, ruleCase)).toContain(rule.id));
  it('keeps still where it should', () => expect(ids(ruleCase.silent, ruleCase)).not.toContain(rule.id));
});

describe('the register', () => {
  it('gives every rule its own id under its kind, and a version', () => {
    const rules = Object.values(RULES);
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.id).toMatch(new RegExp(`^${rule.kind}\\.[a-z-]+$`));
      expect(Number.isInteger(rule.version)).toBe(true);
    }
  });
});
