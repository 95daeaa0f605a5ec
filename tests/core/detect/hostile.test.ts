import { describe, expect, it } from 'vitest';
import { createDetector, detectAll } from '../../../lib/core/detect/detector';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts';
import { countWork } from '../../tools/count-work';
import { readingFromText } from '../../tools/reading-from-text';

const detector = createDetector(defaultCodebook);
const facts = { address: 'https://reports.example/1', title: 'Inspection report', publisher: '', published: null };

/**
 * Nothing is timed here (the bench does that): an expression that backtracks, or a pass over all that came before,
 * would need minutes to hours for texts of this length.
 */
describe('hostile text is read to its end', () => {
  it.each(Object.entries(HOSTILE_TEXTS))(
    '%s',
    (_, make) => {
      const { text, blocks } = readingFromText(make(200_000));
      const found = detectAll(detector, { text, blocks }, facts);
      expect(found.filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([]);
    },
    60_000,
  );

  it('a block with more findings than a call takes arguments', () => {
    const { text, blocks } = readingFromText(HOSTILE_TEXTS.shares?.(530_000) ?? '');
    expect(detectAll(detector, { text, blocks }, facts).length).toBeGreaterThan(125_000);
  }, 120_000);
});

const SHORT = 6_000;
const MOST_TIMES = 11;

describe('ten times as much hostile text is ten times as much work', () => {
  const work = (text: string): number => {
    const { blocks } = readingFromText(text);
    return countWork(() => detectAll(detector, { text, blocks }, facts));
  };
  it.each(Object.entries(HOSTILE_TEXTS))(
    '%s',
    (_, make) => {
      work(make(SHORT));
      expect(work(make(10 * SHORT)) / work(make(SHORT))).toBeLessThan(MOST_TIMES);
    },
    60_000,
  );
});
