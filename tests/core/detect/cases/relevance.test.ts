import { describe, expect, test } from 'vitest';
import { createDetector, detectAll } from '../../../../lib/core/detect/detector';
import { looksRelevant } from '../../../../lib/core/detect/page/relevance';
import { defaultCodebook } from '../../../../lib/core/model/default-codebook';
import type { ReadingText } from '../../../../lib/core/model/reading-text';
import { ABOUT_PAGES, PASSING_PAGES, UNRELATED_PAGES } from './relevance-pages';
import { TRAP_PAGES } from './relevance-traps';

const detector = createDetector(defaultCodebook);
const facts = { address: 'https://example.org/', title: '', publisher: '', published: null };

function pageOf(source: string): ReadingText {
  let start = 0;
  const blocks = source.split('\n').map((line, i) => {
    const block = { type: i === 0 ? ('heading' as const) : ('paragraph' as const), start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  return { text: source, blocks };
}
const relevanceOf = (source: string) => detector.readContext(pageOf(source), facts).relevance;

describe('pages about inspections', () => {
  test.each(ABOUT_PAGES)('%s', (source) => {
    expect(relevanceOf(source)).toBe('about');
    expect(looksRelevant(source)).toBe(true);
  });
});

describe('pages that name the inspectorate in passing', () => {
  test.each(PASSING_PAGES)('%s', (source) => {
    expect(relevanceOf(source)).not.toBe('about');
    const reading = pageOf(source);
    const marked = detectAll(detector, reading, facts).map(({ start }) => start);
    for (const start of marked) {
      const line = reading.blocks.findLast((block) => block.start <= start);
      expect(reading.text.slice(line?.start, line?.end)).toMatch(/ofsted/i);
    }
  });
});

describe('unrelated pages', () => {
  test.each([...UNRELATED_PAGES, ...TRAP_PAGES])('%s', (source) => {
    expect(detectAll(detector, pageOf(source), facts)).toEqual([]);
  });
});
