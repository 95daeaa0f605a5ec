export const SECTIONS = ['sites', 'coder', 'codebook', 'keys'] as const;
export type Section = (typeof SECTIONS)[number];

/** `#codebook/caseloads`: which section of the options is shown, and which theme in the codebook. */
export interface OptionsPlace {
  readonly section: Section;
  readonly theme: string;
}

export function parsePlace(hash: string): OptionsPlace {
  const [first = '', theme = ''] = hash.replace(/^#/, '').split('/');
  return { section: SECTIONS.find((section) => section === first) ?? 'sites', theme };
}

export const placeHash = (section: Section, theme = ''): string =>
  theme === '' ? `#${section}` : `#${section}/${theme}`;
