import { describe, expect, it } from 'vitest';
import { searchThemes } from '../../components/theme-search';
import type { Codebook, Theme } from '../../lib/core/model/codebook';

const theme = (key: string, label: string, short: string, cues: string[]): Theme => ({
  key,
  label,
  short,
  cues,
  group: 'g',
  definition: '',
  include: [],
  exclude: [],
  caseSensitiveCues: [],
  badge: 'XX',
  shortcut: 'x',
});

const codebook: Codebook = {
  id: 'test',
  version: '1.0.0',
  title: 'Test',
  about: '',
  groups: [{ key: 'g', label: 'G', colour: { light: '#FFFFFF', dark: '#000000' } }],
  themes: [
    theme('staff', 'Staffing', 'Staffing', ['handover of cases', 'child’s worker']),
    theme('homes', 'Places to live', 'Homes and moves', ['moved home']),
    theme('over', 'Management oversight', 'Oversight', ['oversight']),
    theme('discover', 'Discovery visits', 'Visits', []),
  ],
};
const keys = (query: string) => searchThemes(codebook, query).map((hit) => hit.theme.key);
const shown = (query: string) =>
  searchThemes(codebook, query).map(({ name, cue }) => {
    const match = name ?? cue;
    return (
      match &&
      `${match.text.slice(0, match.start)}[${match.text.slice(match.start, match.end)}]${match.text.slice(match.end)}`
    );
  });

describe('searching themes', () => {
  it('puts beginnings of words in names first, then insides of names, then insides of cues', () => {
    expect(keys('over')).toEqual(['over', 'discover', 'staff']);
    expect(shown('over')).toEqual(['Management [over]sight', 'Disc[over]y visits', 'hand[over] of cases']);
  });

  it('finds the short name where the full name lacks the word', () => {
    expect(shown('homes')).toEqual(['[Homes] and moves']);
  });

  it('prefers a cue that begins with the words to one that holds them inside', () => {
    expect(shown('case')).toEqual(['handover of [case]s']);
    expect(shown('home')).toEqual(['[Home]s and moves']);
  });

  it('minds neither capitals, nor the kind of apostrophe, nor spaces around', () => {
    expect(shown("  CHILD'S ")).toEqual(['[child’s] worker']);
  });

  it('finds nothing for nothing, and nothing for words that no theme has', () => {
    expect(keys('')).toEqual([]);
    expect(keys('   ')).toEqual([]);
    expect(keys('zebra')).toEqual([]);
  });
});
