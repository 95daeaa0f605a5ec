import { describe, expect, it } from 'vitest';
import { indexCues, suggestThemes } from '../../../../lib/core/detect/themes/themes';
import { defaultCodebook } from '../../../../lib/core/model/default-codebook';
import { HARD, PLAIN } from './theme-cases';

const index = indexCues(defaultCodebook);
const themesOf = (sentence: string): string[] => suggestThemes(sentence, index).map(({ key }) => key);

describe('themes of findings', () => {
  it.each(PLAIN)('plain: %s', (sentence, themes) =>
    expect(themesOf(sentence)).toEqual(expect.arrayContaining([...themes])),
  );
  it.each(HARD)('hard: %s', (sentence, themes) => {
    expect(themesOf(sentence)).toEqual(themes.length > 0 ? expect.arrayContaining([...themes]) : []);
  });
});
