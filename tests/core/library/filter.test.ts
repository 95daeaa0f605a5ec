import { describe, expect, it } from 'vitest';
import { createJoiner } from '../../../lib/core/library/entries';
import {
  applyFilter,
  EMPTY_FILTER,
  isFiltered,
  type LibraryFilter,
  noResult,
  scan,
  searchWords,
} from '../../../lib/core/library/filter';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import { idOf, sampleAnnotation, sampleDocument } from '../../fixtures/library-data';

const letter = sampleDocument(1, {
  title: 'Focused visit to Ashmoor',
  publisher: 'Inspectorate',
  published: '2026-02-10',
  lastSeen: '2026-05-01T09:00:00.000Z',
});
const story = sampleDocument(2, { title: 'Council told to act', lastSeen: '2026-04-01T09:00:00.000Z' });

const entries = createJoiner(defaultCodebook)(
  [
    sampleAnnotation(1, letter.id, {
      kind: 'finding',
      polarity: 'weakness',
      themes: ['caseloads', 'voice-of-child'],
      exact: 'Workloads are “too high” in two teams',
    }),
    sampleAnnotation(2, letter.id, { kind: 'statistic', polarity: 'neutral', exact: '31% of contacts' }),
    sampleAnnotation(3, story.id, {
      kind: 'finding',
      polarity: 'strength',
      themes: ['leadership'],
      note: 'Ask Imogen about the high turnover',
      created: '2026-06-20T12:00:00.000Z',
    }),
    sampleAnnotation(4, story.id, { kind: 'rating', themes: ['caseloads'], exact: 'inadequate' }),
  ],
  [letter, story],
);

const shown = (change: Partial<LibraryFilter>): string[] =>
  applyFilter(entries, { ...EMPTY_FILTER, ...change }).entries.map(({ annotation }) => annotation.id);

describe('applyFilter', () => {
  it.each<[string, Partial<LibraryFilter>, number[]]>([
    ['nothing asked: everything', {}, [1, 2, 3, 4]],
    ['one kind', { kinds: ['finding'] }, [1, 3]],
    ['two kinds: either', { kinds: ['statistic', 'rating'] }, [2, 4]],
    ['a polarity leaves out what has none', { polarities: ['strength', 'weakness'] }, [1, 3]],
    ['a group: any of its themes', { groups: ['practice'] }, [1, 4]],
    ['a theme', { themes: ['leadership'] }, [3]],
    ['a theme or a group', { groups: ['practice'], themes: ['leadership'] }, [1, 3, 4]],
    ['no theme yet', { noTheme: true }, [2]],
    ['no theme yet, or a theme', { noTheme: true, themes: ['voice-of-child'] }, [1, 2]],
    ['a site by publisher', { sites: ['Inspectorate'] }, [1, 2]],
    ['a site by host', { sites: ['paper2.example'] }, [3, 4]],
    ['all parts must agree', { kinds: ['finding'], sites: ['paper2.example'] }, [3]],
    ['a word of the quote', { text: 'CONTACTS' }, [2]],
    ['a word of the note', { text: 'turnover' }, [3]],
    ['a word of the title', { text: 'ashmoor' }, [1, 2]],
    ['a theme by name', { text: 'capacity' }, [1, 4]],
    ['each word, anywhere', { text: 'high imogen' }, [3]],
    ['straight quotes keep words together', { text: '"too high"' }, [1]],
    ['so do typographic ones', { text: '“high too”' }, []],
    ['published from a day: days without a date are out', { from: '2026-01-01' }, [1, 2]],
    ['both ends are included', { from: '2026-02-10', to: '2026-02-10' }, [1, 2]],
    ['published before', { to: '2026-02-09' }, []],
    ['tagged from a day', { dateField: 'tagged', from: '2026-06-01' }, [3]],
    ['tagged up to a day', { dateField: 'tagged', to: '2026-05-31' }, [1, 2, 4]],
    ['what no entry has', { sites: ['elsewhere.example'] }, []],
  ])('%s', (_, filter, ids) => {
    expect(shown(filter)).toEqual(ids.map(idOf));
  });

  it('counts each value as if its own facet were not set', () => {
    const { counts } = applyFilter(entries, { ...EMPTY_FILTER, kinds: ['finding'], sites: ['Inspectorate'] });
    expect(Object.fromEntries(counts.kinds)).toEqual({ finding: 1, statistic: 1 });
    expect(Object.fromEntries(counts.sites)).toEqual({ Inspectorate: 1, 'paper2.example': 1 });
    expect(Object.fromEntries(counts.polarities)).toEqual({ weakness: 1 });
    expect(Object.fromEntries(counts.groups)).toEqual({ practice: 1, voice: 1 });
    expect(Object.fromEntries(counts.themes)).toEqual({ caseloads: 1, 'voice-of-child': 1 });
    expect(counts.noTheme).toBe(0);
  });

  it('counts follow the search', () => {
    const { counts } = applyFilter(entries, { ...EMPTY_FILTER, text: 'ashmoor' });
    expect(Object.fromEntries(counts.kinds)).toEqual({ finding: 1, statistic: 1 });
    expect(counts.noTheme).toBe(1);
  });

  it('gives the same in slices as in one go', () => {
    const filter = { ...EMPTY_FILTER, kinds: ['finding', 'rating'] as const, text: 'o' };
    const sliced = noResult();
    for (const entry of entries) scan([entry], filter, sliced);
    expect(sliced).toEqual(applyFilter(entries, filter));
  });
});

describe('searchWords', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['Care  leavers', ['care', 'leavers']],
    ['"care leavers" housing', ['care leavers', 'housing']],
    ['half a "quote', ['half', 'a', 'quote']],
    ['""', []],
  ])('%j', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });
});

describe('isFiltered', () => {
  it.each<[Partial<LibraryFilter>, boolean]>([
    [{}, false],
    [{ text: '  ' }, false],
    [{ dateField: 'tagged' }, false],
    [{ text: 'a' }, true],
    [{ kinds: ['rating'] }, true],
    [{ noTheme: true }, true],
    [{ sites: ['x'] }, true],
    [{ to: '2026-01-01' }, true],
  ])('%j: %s', (change, expected) => {
    expect(isFiltered({ ...EMPTY_FILTER, ...change })).toBe(expected);
  });
});
