import { describe, expect, it } from 'vitest';
import { createDetector, detectAll } from '../../../lib/core/detect/detector';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts';
import { readingFromText } from '../../tools/reading-from-text';

const detector = createDetector(defaultCodebook);
const facts = { address: 'https://reports.example/1', title: 'Inspection report', publisher: '', published: null };

/**
 * Nothing is measured here (the bench does that): an expression that backtracks, or a pass over all that came before,
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
});
