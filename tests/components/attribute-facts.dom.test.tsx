import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { AttributeFacts } from '../../components/attribute-facts';
import type { Attributes } from '../../lib/core/model/attributes';

afterEach(cleanup);

const rows = (attributes: Attributes) => {
  const { container } = render(
    <dl>
      <AttributeFacts attributes={attributes} />
    </dl>,
  );
  return [...container.querySelectorAll('dt')].map((dt) => [dt.textContent, dt.nextElementSibling?.textContent]);
};

it('tells what a figure measures and which figure it is held against', () => {
  expect(rows({ measure: 'late visits', comparedWith: { relation: 'from', words: '30.5%' } })).toEqual([
    ['Measures', 'late visits'],
    ['Comparison', 'from 30.5%'],
  ]);
  cleanup();
  expect(rows({ comparedWith: { relation: 'to', words: '14.8%' } })).toEqual([['Comparison', 'to 14.8%']]);
  cleanup();
  expect(rows({ comparedWith: { relation: 'compared-with', words: 'almost 30' } })).toEqual([
    ['Comparison', 'compared with almost 30'],
  ]);
});

it('tells what a grade was given to', () => {
  expect(rows({ grade: 'good', subject: 'Help and protection' })).toEqual([['What was judged', 'Help and protection']]);
});

it('tells the quantity words of a finding, with a range only where one was published', () => {
  const quantities = [
    { words: 'Too many' },
    { words: 'almost all', percent: [90, 100], publishedBy: 'Education Scotland' },
  ];
  expect(rows({ quantities })).toEqual([
    ['Quantity words', 'Too many; almost all (90% to 100%, published by Education Scotland)'],
  ]);
});

it('tells how the wording takes something back', () => {
  const qualifiers = [
    { how: 'hedged' as const, words: 'may' },
    { how: 'negated' as const, words: 'not always' },
    { how: 'contrasted' as const, words: 'However' },
  ];
  expect(rows({ qualifiers })).toEqual([['Wording', 'hedged (may); negated (not always); contrasted (However)']]);
});

it('shows no row where nothing was read', () => {
  expect(rows({})).toEqual([]);
});

it('takes words of a page as text', () => {
  expect(rows({ measure: '<b>staff</b>' })).toEqual([['Measures', '<b>staff</b>']]);
});
