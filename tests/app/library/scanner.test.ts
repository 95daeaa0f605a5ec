import { describe, expect, it } from 'vitest';
import { createScanner } from '../../../lib/app/library/scanner';
import { createJoiner } from '../../../lib/core/library/entries';
import { applyFilter, EMPTY_FILTER, type FilterResult } from '../../../lib/core/library/filter';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import { sampleAnnotation, sampleDocument } from '../../fixtures/library-data';

const document = sampleDocument(1);
const many = createJoiner(defaultCodebook)(
  Array.from({ length: 5_000 }, (_, n) => sampleAnnotation(n, document.id)),
  [document],
);

describe('createScanner', () => {
  it('answers a small library at once, without a pause', async () => {
    let pauses = 0;
    const results: FilterResult[] = [];
    const scan = createScanner(
      () => {
        pauses += 1;
        return Promise.resolve();
      },
      (result) => results.push(result),
    );
    void scan(many.slice(0, 50), EMPTY_FILTER);
    expect(results[0]?.entries).toHaveLength(50);
    await Promise.resolve();
    expect(pauses).toBe(0);
  });

  it('pauses in a large one, and finds the same as one scan', async () => {
    let pauses = 0;
    const results: FilterResult[] = [];
    const scan = createScanner(
      () => {
        pauses += 1;
        return Promise.resolve();
      },
      (result) => results.push(result),
    );
    const filter = { ...EMPTY_FILTER, text: 'quote 49' };
    await scan(many, filter);
    expect(pauses).toBeGreaterThan(1);
    expect(results).toEqual([applyFilter(many, filter)]);
  });

  it('drops a search that a newer one overtook', async () => {
    const results: FilterResult[] = [];
    const scan = createScanner(
      () => Promise.resolve(),
      (result) => results.push(result),
    );
    const old = scan(many, EMPTY_FILTER);
    const newer = scan(many, { ...EMPTY_FILTER, text: 'quote 4999' });
    await Promise.all([old, newer]);
    expect(results.map((result) => result.entries.length)).toEqual([1]);
  });

  it('tells of an empty library, too', async () => {
    const results: FilterResult[] = [];
    await createScanner(
      () => Promise.resolve(),
      (result) => results.push(result),
    )([], EMPTY_FILTER);
    expect(results).toHaveLength(1);
  });
});
