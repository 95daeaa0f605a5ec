import { describe as group, expect, test } from 'vitest';
import { describe } from '../../../lib/core/anchor/describe';
import { type Finding, findQuotes } from '../../../lib/core/anchor/find-quotes';
import { readingFromText } from '../../tools/reading-from-text';
import { TURNED_AT_THE_EDGE } from './cases/turned-at-the-edge';
import { TURNED_BESIDE } from './cases/turned-beside';

const ABOVE = 'The visit lasted for a week in all. It began on a Monday in the hall.\n';
const BELOW = '\nA letter was sent to the office. It was read by the board in June.';

/** What is told of the words between « and » once their text is another. */
function told(then: string, now: string, above = ABOVE, below = BELOW): Finding | undefined {
  const marked = above + then + below;
  const before = readingFromText(marked.replaceAll(/[«»]/g, ''));
  const work = findQuotes(readingFromText(above + now + below), [
    describe(before, marked.indexOf('«'), marked.indexOf('»') - 1),
  ]);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value[0];
  }
}

group('words beside a quote that turn it', () => {
  test.each(TURNED_BESIDE)('%s', (_, then, now) => {
    expect(['changed', 'orphan']).toContain(told(then, now)?.state);
    expect(told(then, then.replaceAll(/[«»]/g, ''))?.state).toBe('anchored');
  });

  test.each(TURNED_AT_THE_EDGE)('at the edge of a text: %s', (_, then, now) => {
    expect(['changed', 'orphan']).toContain(told(then, now, '', '')?.state);
    expect(told(then, then.replaceAll(/[«»]/g, ''), '', '')?.state).toBe('anchored');
  });

  test('a line above the list that turned it is shown in the diff', () => {
    const [, then, now] = TURNED_BESIDE.find(([what]) => what === 'lead-in 2 items above: In 2019:') ?? [];
    const finding = told(then ?? '', now ?? '');
    expect(finding?.state === 'changed' && finding.diff).toContainEqual({ kind: 'inserted', text: '2019: ' });
  });

  test('a heading that turned what stands under it is shown in the diff', () => {
    const finding = told(
      'Strengths\n«Lessons are calm and well planned throughout the day.»',
      'Weaknesses\nLessons are calm and well planned throughout the day.',
    );
    expect(finding).toMatchObject({ state: 'changed', meaning: ['polarity'] });
    expect(finding?.state === 'changed' && finding.diff).toContainEqual({ kind: 'inserted', text: 'Weaknesses ' });
  });
});
