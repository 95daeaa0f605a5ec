import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_FIELDS, EMPTY_FILTER } from '../../../lib/core/library/filter';
import { FIRST_VIEW, formatHash, LIBRARY_PAGES, parseHash } from '../../../lib/app/library/view-hash';
import { KINDS, POLARITIES } from '../../../lib/core/model/kinds';

const day = fc.constantFrom('', '2026-01-31', '2025-12-01');
const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 4 });
const view = fc.record({
  page: fc.constantFrom(...LIBRARY_PAGES),
  selected: fc.string(),
  filter: fc.record({
    text: fc.string(),
    kinds: fc.subarray([...KINDS]),
    polarities: fc.subarray([...POLARITIES]),
    groups: names,
    themes: names,
    noTheme: fc.boolean(),
    sites: names,
    dateField: fc.constantFrom(...DATE_FIELDS),
    from: day,
    to: day,
  }),
});

describe('formatHash and parseHash', () => {
  it('keep the choice of what has no site', () => {
    const filter = { ...EMPTY_FILTER, sites: [''] };
    expect(parseHash(formatHash({ ...FIRST_VIEW, filter })).filter).toEqual(filter);
  });

  it('bring every view back', () => {
    fc.assert(
      fc.property(view, (value) => {
        expect(parseHash(formatHash(value))).toEqual(value);
      }),
    );
  });

  it('keep the first view short', () => {
    expect(formatHash(FIRST_VIEW)).toBe('#annotations');
  });

  it.each([
    ['', FIRST_VIEW],
    ['#', FIRST_VIEW],
    ['#matrix', FIRST_VIEW],
    ['#annotations?kind=rumour&polarity=&from=yesterday&date=never', FIRST_VIEW],
    ['#documents?q=a?b', { ...FIRST_VIEW, page: 'documents', filter: { ...EMPTY_FILTER, text: 'a?b' } }],
    ['#annotations?theme=voice&theme=voice', { ...FIRST_VIEW, filter: { ...EMPTY_FILTER, themes: ['voice'] } }],
    ['#annotations?site=', { ...FIRST_VIEW, filter: { ...EMPTY_FILTER, sites: [''] } }],
  ])('%j leaves out what is not understood', (hash, expected) => {
    expect(parseHash(hash)).toEqual(expected);
  });
});
