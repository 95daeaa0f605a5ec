import { describe, expect, it } from 'vitest';
import { contextOf, detectOn, expected, remark } from '../marked';

/** Braces stand round every figure that must be found; a case without braces must find none. */
const FIGURES = [
  'Turnover fell by {14%}, to {564}.',
  'The share rose from {30.5%} last year to {44.8 per cent}.',
  'The report covers {26} councils ({40%}).',
  'Caseloads fell from {18} to {16 per cent} below the average.',
  'Between {10 to 20%} of posts are vacant.',
  '{Two of the four} teams had no manager.',
  '{One in 10} children waited too long.',
  '{14 out of 90} plans had expired.',
  'Inspectors read about {seven children from 23 case files}.',
  '{Almost 30} social workers have left.',
  'The council employs {345} social workers.',
  '{More than 1,200} children are in care.',
  'Agency staff cost {£20,000 more per year}.',
  'It overspent by {£2 million} on placements.',
  'The council set aside {£1.5m} for the plan.',
  'Decisions are made {within 24 hours}.',
  'Families wait {up to 18 months} for an assessment.',
  'There is a rate of {38 per 10,000 children}.',
  '{Half} of the plans were late.',
  '{A third} of schools have no counsellor.',
  '{Over three quarters} of parents agreed.',
  '{Nearly two thirds} of children live outside the county.',
  'The borough runs {three} children’s homes.',
  '{Seven} were judged to be good.',
  'It lists {three} areas for development.',
  '{Twenty per cent} of areas are deprived.',
  '{Forty-six per cent} of pupils are eligible, compared with {28%} nationally.',
  '{111} children are unaccompanied.',
  'Of this number {445} (or {49%}) live elsewhere.',
  'The number of referrals rose to {6,120}.',
  '{24} of the homes were inspected.',
  'Children waited an average of {45 days}.',
  '{More than half} of posts are held by agency staff.',
  'Vacancies fell by {three percentage points}.',
  '{Some 70} parents answered the survey.',
  'There have been {46} adoptions.',
  'The average caseload is {16}.',
  'The council will recruit {12} social workers.',
  '{Up to 40} children were affected.',
  'Absence stood at {9.1%} in spring.',
  'It visited {13 of the 17} homes.',
  'Only {8%} returned to care.',
  'A total of {153} councils were inspected.',
  'The service worked with {224} children.',
  'It closed {500} cases.',
  'Ofsted inspected {19} Marlshire schools.',
  'The plan is backed by {£3.2 million a year}.',
];

const NO_FIGURES = [
  'The inspection took place on 17 January 2022.',
  'The report was published in 2019.',
  'Visits were made from 8 to 9 October.',
  'Call 01632 960123 for details.',
  'An enquiry under section 47 was opened.',
  'Support is there for 16- and 17-year-olds.',
  'Children aged 0 to 7 are supported.',
  'Pupils in key stage 2 read well.',
  'Children in Year 11 sat tests.',
  'The council has a three-year strategy.',
  'It was the second time in four years.',
  'Four months on, little has changed.',
  'This happened over the last 12 months.',
  'The inspection lasted 4 weeks.',
  'Most schools and many homes improved.',
  'Dozens of parents came.',
  'There is a five-point scale.',
  'Here are nine key findings.',
  'It was given grade 3.',
  'See paragraph 12 and page 4.',
  'One of the reasons was clear.',
  'The office is open from 8 am to 8 pm.',
  'The county is the 7th most deprived.',
  'The centre is at 12 Harbour Road.',
  'Young people over 21 keep an adviser.',
  'No child under 16 lives there.',
  'The 2014–15 plan was late.',
  'Outcome 2 of the framework applies.',
  'The home is registered for children aged 10 and over.',
  'From £15 / month',
  'Archive of more than 60,000 articles',
  'They met two years ago.',
  'A one-off grant was paid.',
  'The next inspection will be within approximately 3 years.',
  'Recommendation 5 was accepted.',
  'Staff answer 999 calls.',
  'The first quarter was hard.',
  'Results for the third term came late.',
  'Version 4.2 of the guidance applies.',
  'Salary £26,421 to £28,770 per annum.',
  'The plan for 2012-13 was late.',
  'Young people aged between 19 and 21 are supported.',
];

const context = contextOf('news');

describe('figures', () => {
  it.each(FIGURES)('%s', (marked) => expect(remark(marked, 'statistic', context)).toBe(expected(marked)));
});

describe('numbers that count nothing', () => {
  it.each(NO_FIGURES)('%s', (text) => expect(remark(text, 'statistic', context)).toBe(text));
});

describe('contents and site furniture', () => {
  it('takes no page numbers from a list of contents', () => {
    expect(detectOn('# Contents\n# Summary of findings 3\n# Recommendations 8', contextOf('report')).found).toEqual([]);
  });
});

type Fact = readonly [text: string, facts: Record<string, unknown>];
const FACTS: readonly Fact[] = [
  ['Two of the four teams had no manager.', { values: [2, 4], unit: 'ratio' }],
  ['Between 10 to 20% of posts are vacant.', { values: [10, 20], unit: 'percent', unitText: '%' }],
  ['It overspent by £1.5m on placements.', { values: [1_500_000], unit: 'currency', unitText: 'GBP' }],
  ['There is a rate of 38 per 10,000 children.', { values: [38], unit: 'rate', unitText: 'per 10,000 children' }],
  ['Decisions are made within 24 hours.', { values: [24], unit: 'duration', unitText: 'hours', hedge: 'within' }],
  ['Turnover rose to 30%.', { values: [30], unit: 'percent', direction: 'up' }],
  ['Turnover fell by 14%.', { values: [14], unit: 'percent', direction: 'down' }],
  ['More than 1,200 children are in care.', { values: [1200], unit: 'count', hedge: 'More than', measure: 'children' }],
  ['Forty-six per cent of pupils are eligible.', { values: [46], unit: 'percent', measure: 'pupils' }],
  ['Three quarters of parents agreed.', { values: [0.75], unit: 'ratio', measure: 'parents' }],
  ['Vacancies fell by three percentage points.', { values: [3], unit: 'percentage-points' }],
  ['The number of referrals rose from 400 to 600.', { values: [400], unit: 'count' }],
];

describe('what a figure says', () => {
  it.each(FACTS)('%s', (text, facts) =>
    expect(detectOn(text, context).found.find((d) => d.kind === 'statistic')?.attributes).toMatchObject(facts),
  );

  it('gives a direction to the result of a change and none to where it came from', () => {
    const { found } = detectOn('The number of referrals rose from 400 to 600.', context);
    expect(found.map((d) => d.attributes.direction)).toEqual([undefined, 'up']);
  });
});

describe('text made to slow its reader down', () => {
  it.each([
    ['a million digits', '7'.repeat(1_000_000)],
    ['numbers only', '7 '.repeat(200_000)],
    ['changes without end', 'from 7% to 8% '.repeat(20_000)],
    ['a ratio that never closes', `two of ${'the '.repeat(200_000)}`],
    ['numbers in words', 'two and a hundred and '.repeat(40_000)],
  ])('%s: is read to its end', (_name, text) => {
    const { found } = detectOn(text, context);
    expect(found.every((d) => d.end <= text.length && d.start < d.end)).toBe(true);
  });

  it('keeps every value finite', () => {
    const { found } = detectOn(`It has ${'9'.repeat(400)} children and 12 teams.`, context);
    expect(found.flatMap((d) => d.attributes.values ?? [])).toEqual([12]);
  });
});
