import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../../../lib/core/detect/findings/quantity-words';
import { contextOf, detectOn } from '../marked';

/** Brackets stand round every quantity word; a case without them holds none. */
const CASES = [
  '[Most] children know who their social worker is.',
  '[Almost all] pupils behave well in lessons.',
  '[Nearly all] visits are recorded.',
  '[Not all] plans are clear.',
  '[A small minority] of carers feel alone.',
  '[The vast majority] of assessments are timely.',
  '[The very large majority] of staff feel valued.',
  '[A significant minority] of learners leave early.',
  '[Too many] children wait too many weeks for help.',
  '[Far too many] plans drift.',
  '[A small number of] children had no visit.',
  '[A high proportion of] staff are agency workers.',
  '[Some] children have had [several] changes of worker.',
  '[Many] care leavers live well, but [a few] do not.',
  '[Very few] parents were heard.',
  'In [most] cases the risk is understood.',
  '[Few] records show the child’s voice.',
  '[A handful of] reviews were late.',
  'Support for the most vulnerable children is weak.',
  'They see their worker twice a year at most.',
  'Its most recent assessments are detailed.',
  'Leaders act most effectively on advice.',
  'Most recent audits are thorough.',
  'It improved in the past few weeks.',
  'Some 40 children wait.',
  'For some time, plans have drifted.',
  'As many as 30 children wait.',
  'Children’s most important needs are met.',
  'There were many months of delay.',
  'Staff know children well.',
];

describe('quantity words of a sentence', () => {
  it.each(CASES)('%s', (marked) => {
    const expected = [...marked.matchAll(/\[([^\]]+)\]/g)].map((hit) => hit[1]);
    expect(quantitiesOf(marked.replaceAll(/[[\]]/g, '')).map(({ words }) => words)).toEqual(expected);
  });

  it('gives no share to an inspectorate that published none', () => {
    expect(quantitiesOf('Ofsted found that most children are safe.')).toEqual([{ words: 'most' }]);
  });

  it('gives the share that Scotland and Northern Ireland published for their own words', () => {
    expect(
      quantitiesOf('Education Scotland found that almost all children and the majority of staff were happy.'),
    ).toEqual([
      { words: 'almost all', percent: [90, 100], publishedBy: 'Education Scotland' },
      { words: 'the majority', percent: [50, 74], publishedBy: 'Education Scotland' },
    ]);
    expect(quantitiesOf('ETI says a significant minority of pupils fall behind.')).toEqual([
      { words: 'a significant minority', percent: [30, 49], publishedBy: 'Education and Training Inspectorate' },
    ]);
  });

  it('keeps five at most', () => {
    expect(quantitiesOf('Most, '.repeat(9))).toHaveLength(5);
  });

  it('reads a long row of such words once', () => {
    expect(quantitiesOf(`${'the very '.repeat(200_000)}majority`)).toHaveLength(1);
  });
});

describe('a finding', () => {
  it('carries its quantity words; one without has none', () => {
    const { found } = detectOn(
      'Most children are visited often. Leaders know their services well.',
      contextOf('report'),
    );
    const findings = found.filter(({ kind }) => kind === 'finding');
    expect(findings.map(({ attributes }) => attributes.quantities)).toEqual([[{ words: 'Most' }], undefined]);
  });
});
