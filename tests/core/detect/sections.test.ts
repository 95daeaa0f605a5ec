import { describe, expect, it } from 'vitest';
import { enterHeading, readsLikeHeading } from '../../../lib/core/detect/sections';
import { startCarry } from '../../../lib/core/detect/types';

const under = (name: string, from = startCarry, level?: number) =>
  enterHeading(name, { type: 'heading', start: 0, end: name.length, ...(level ? { level } : {}) }, from);

const NAMES: readonly (readonly [string, string])[] = [
  ['What needs to improve?', 'recommendations'],
  ['What needs to improve?1', 'recommendations'],
  ['What needs to improve in this area of social work practice', 'recommendations'],
  ['What does the local authority need to improve?', 'recommendations'],
  ['What does the school need to do to improve further?', 'recommendations'],
  ['Recommendations', 'recommendations'],
  ['Areas for priority action', 'recommendations'],
  ['Priority and immediate action', 'recommendations'],
  ['What does the area partnership need to do better?', 'body'],
  ['What does the school do well and what does it need to do better?', 'body'],
  ['Strengths', 'strengths'],
  ['The local authority’s strengths', 'strengths'],
  ['Contents', 'contents'],
  ['Previous Ofsted inspections', 'previous'],
  ['Information about this local authority area', 'about'],
  ['Children looked after in this area', 'about'],
  ['Information about this inspection', 'method'],
  ['What the inspection judgements mean', 'method'],
  ['What inspectors found', 'inspectors-found'],
  ['Main findings', 'inspectors-found'],
  ['Related articles', 'furniture'],
  ['The experiences and progress of children in care: good', 'body'],
  ['What is it like to attend this school?', 'body'],
];

describe('readsLikeHeading', () => {
  it.each([
    'What needs to improve?',
    'Recommendations',
    'The experiences and progress of children in care: good',
    'Findings',
    'Overview',
    'Next steps',
  ])('%s', (text) => expect(readsLikeHeading(text)).toBe(true));
  it.each([
    'Children are safe.',
    'The council was rated: good',
    'Recommendations were made last year and leaders acted on them.',
    'Marlshire',
    'Findings from audits',
  ])('not %s', (text) => expect(readsLikeHeading(text)).toBe(false));
});

describe('enterHeading', () => {
  it.each(NAMES)('%s', (name, section) => expect(under(name).section).toBe(section));

  it('keeps recommendations under the names of judgement areas, and ends them at a graded heading', () => {
    const open = under('Priority and immediate action');
    expect(under('Leadership, management and governance', open).section).toBe('recommendations');
    expect(under('The experiences and progress of children in care: good', open).section).toBe('body');
    expect(under('Quite another heading', open).section).toBe('body');
  });

  it('keeps a section under deeper headings', () => {
    const open = under('Recommendations', startCarry, 2);
    expect(under('For health partners to do', open, 3).section).toBe('recommendations');
    expect(under('What happened next', open, 2).section).toBe('body');
  });

  it('takes entries of the contents for what they are', () => {
    expect(under('Recommendations 8', under('Contents')).section).toBe('contents');
  });

  it('knows a heading about an earlier inspection', () => {
    expect(under('What the last inspection said').earlier).toBe(true);
    expect(under('Leadership').earlier).toBe(false);
  });
});
