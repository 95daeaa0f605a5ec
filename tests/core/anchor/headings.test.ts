import { describe as group, expect, test } from 'vitest';
import { describe } from '../../../lib/core/anchor/describe';
import { type Finding, findQuotes } from '../../../lib/core/anchor/find-quotes';
import { readingFromText } from '../../tools/reading-from-text';

const ABOVE = 'Report on the visit\nThe visit lasted for a week in all. It began on a Monday in the hall.\n';
const BETWEEN =
  'Two of the managers came on four days in May and saw the files of thirty children. They spoke with staff and with carers on each of these days.\nMore was read in June. ';
const QUOTE = '45% of children waited for more than a year.';
const BELOW = '\nA letter was sent to the office. It was read by the board in June.';

/** What is told of the quote under a heading, once the page is another. */
function told(then: string, now: string): Finding | undefined {
  const start = then.indexOf(QUOTE);
  const target = describe(readingFromText(then), start, start + QUOTE.length);
  const work = findQuotes(readingFromText(now), [target]);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value[0];
  }
}

const RENAMED: readonly (readonly [string, string])[] = [
  ['Northmoor', 'Eastmoor'],
  ['Good practice', 'Poor practice'],
  ['What works well', 'What does not work well'],
  ['Findings in 2025', 'Findings in 2019'],
  ['Primary schools', 'Secondary schools'],
  ['Strengths', 'Areas for improvement'],
  ['This council', 'Other councils'],
  ['What is true', 'What is false'],
];
const PLACES: readonly (readonly [string, string])[] = [
  ['directly below', ''],
  ['far below', BETWEEN],
];

group.each(PLACES)('of words %s a heading', (_, between) => {
  const under = (heading: string): string => `${ABOVE}${heading}\n${between}${QUOTE}${BELOW}`;

  test.each(RENAMED)('"%s" that was made "%s" says something else of them', (then, now) => {
    for (const [old, today] of [[then, now] as const, [now, then] as const]) {
      const finding = told(under(old), under(today));
      expect(finding?.state).toBe('changed');
      expect(finding?.state === 'changed' && finding.diff.some(({ kind }) => kind === 'inserted')).toBe(true);
      expect(told(under(old), under(old))?.state).toBe('anchored');
    }
  });

  test.each([
    ['Good practice', 'Poor practice'],
    ['What works well', 'What does not work well'],
    ['What is true', 'What is false'],
  ])('"%s" that was made "%s" says so where the page was edited above, too', (then, now) => {
    expect(told(under(then), `A line was added at the head of the page.\n${under(now)}`)?.state).toBe('changed');
  });

  test('one that went with lines above it says nothing', () => {
    const then = `Help in Eastmoor\nA line that will go.\n${under('Help in Northmoor')}`;
    const now = then.replace('A line that will go.\n', '').replace('Help in Northmoor\n', '');
    expect(['anchored', 'moved']).toContain(told(then, now)?.state);
  });

  test.each<readonly [string, string]>([
    ['is broken over lines', 'Primary\nschools\n'],
    ['went', ''],
    ['is spelt otherwise', 'Primary schooIs\n'],
    ['is no heading any more', 'Primary schools: the schools that were visited.\n'],
    ['has another below it', 'Primary schools\nAll of May\n'],
  ])('one that %s does not', (_what, heading) => {
    const now = `${ABOVE}${heading}${between}${QUOTE}${BELOW}`;
    expect(['anchored', 'moved']).toContain(told(under('Primary schools'), now)?.state);
  });
});
