import { describe, expect, test } from 'vitest';
import { describe as select } from '../../../lib/core/anchor/describe';
import { findQuotes } from '../../../lib/core/anchor/find-quotes';
import { meaningChanges } from '../../../lib/core/anchor/meaning';
import type { ReadingText } from '../../../lib/core/model/reading-text';
import { HARD_FACTS } from './cases/hard-facts';
import { HARD_WORDS } from './cases/hard-words';
import { SAME } from './cases/same';
import { TURNED_FACTS } from './cases/turned-facts';
import { TURNED_WORDS } from './cases/turned-words';

const GAP = /\{([^{}|]*)\|([^{}|]*)\|?\}/g;
const lines = (list: string): string[] => list.split('\n').filter((line) => line.trim());
const sides = (line: string): [string, string] => [line.replaceAll(GAP, '$1'), line.replaceAll(GAP, '$2')];

const plain = (text: string): ReadingText => ({ text, blocks: [] });

/** What is told of a sentence that was quoted whole, once its text says something else. */
function told(then: string, now: string, quote = then) {
  const around = (words: string): string =>
    `The visit lasted for a week in all. ${words} A letter was sent to the office.`;
  const before = around(then);
  const start = before.indexOf(quote);
  const work = findQuotes(plain(around(now)), [select(plain(before), start, start + quote.length)]);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value[0]?.state;
  }
}

const turned = [TURNED_FACTS, TURNED_WORDS, HARD_FACTS, HARD_WORDS].flatMap((cases) =>
  Object.entries(cases).flatMap(([what, list]) => lines(list).map((line) => [what, line] as const)),
);

test('there are at least 400 cases', () => {
  expect(turned.length + lines(SAME).length).toBeGreaterThanOrEqual(400);
});

describe('an edit that turns the meaning', () => {
  test.each(turned)('%s: %s', (_, line) => {
    const [then, now] = sides(line);
    expect(then).not.toBe(now);
    expect(meaningChanges(then, now)).not.toEqual([]);
    expect(['changed', 'orphan']).toContain(told(then, now));
    expect(['changed', 'orphan']).toContain(told(now, then));
  });

  test.each(turned)('outside of the quoted phrase, %s: %s', (_, line) => {
    const [then, now] = sides(line);
    const gaps = [...line.matchAll(GAP)];
    const end = gaps.at(-1)?.index ?? 0;
    // the words after the last gap stand in both; too few of them are no quote
    const phrase = line.slice(end + (gaps.at(-1)?.[0].length ?? 0)).trim();
    if (phrase.split(' ').length < 2) return;
    expect(['changed', 'orphan']).toContain(told(then, now, phrase));
  });
});

describe('an edit that leaves the meaning', () => {
  test.each(lines(SAME))('%s', (line) => {
    const [then, now] = sides(line);
    expect(meaningChanges(then, now)).toEqual([]);
    expect(told(then, now)).not.toBe('orphan');
  });
});
