import { describe, expect, it } from 'vitest';
import { indexCues, suggestThemes } from '../../../../lib/core/detect/themes/themes';
import { defaultCodebook } from '../../../../lib/core/model/default-codebook';

const index = indexCues(defaultCodebook);
const keys = (text: string): string[] => suggestThemes(text, index).map((theme) => theme.key);

describe('suggestThemes', () => {
  it.each([
    ['Chronic neglect is not recognised.', 'neglect-domestic-abuse'],
    ['Return home interviews are late for children who go missing.', 'exploitation-missing'],
    ['Personal advisers keep in touch with care leavers.', 'care-leavers'],
    ['The virtual school tracks personal education plans.', 'education'],
    ['The single central record is complete.', 'safeguarding-culture'],
    ['Phonics is taught in a well sequenced curriculum.', 'curriculum'],
    ['Persistent absence is too high.', 'behaviour-attendance'],
    ['Supervision records are thin and management oversight weak.', 'management-oversight'],
    ['Staff turnover and agency staff remain an issue for the workforce.', 'workforce'],
  ])('%s', (text, first) => expect(keys(text)[0]).toBe(first));

  it('lets the longest cue win', () => {
    expect(keys('The threshold decisions are sound.')).toEqual(['thresholds-front-door']);
    expect(suggestThemes('Placement stability has improved.', index)[0]?.cues).toEqual(['Placement stability']);
  });

  it('minds capitals where the codebook says so', () => {
    expect(keys('They send letters.')).not.toContain('send');
    expect(keys('The MASH responds.')).toContain('thresholds-front-door');
    expect(keys('They mash the peas.')).not.toContain('thresholds-front-door');
  });

  it('matches whole words only', () => expect(keys('The adriftness of it all.')).toEqual([]));
  it('says nothing where nothing points to a theme', () => expect(keys('Things have become better.')).toEqual([]));
  it('reads both kinds of apostrophe alike', () =>
    expect(keys("The child's voice is heard.")).toEqual(keys('The child’s voice is heard.')));

  it('gives at most three, and the words as printed', () => {
    const themes = suggestThemes(
      'Caseloads, Supervision, audit activity, neglect, adoption and CAMHS were discussed.',
      index,
    );
    expect(themes).toHaveLength(3);
    for (const theme of themes)
      for (const cue of theme.cues)
        expect('Caseloads, Supervision, audit activity, neglect, adoption and CAMHS were discussed.').toContain(cue);
  });

  it('knows only the codebook it was given', () => {
    const only = { ...defaultCodebook, themes: defaultCodebook.themes.filter((theme) => theme.key === 'health') };
    expect(suggestThemes('Neglect and dental care.', indexCues(only)).map((theme) => theme.key)).toEqual(['health']);
  });
});
