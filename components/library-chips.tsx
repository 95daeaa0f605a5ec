import { i18n } from '#i18n';
import type { LibraryFilter } from '../lib/core/library/filter';
import { Icon } from './icon';

interface LibraryChipsProps {
  filter: LibraryFilter;
  onChange: (change: Partial<LibraryFilter>) => void;
}

const list = new Intl.ListFormat('en-GB');

/** Each facet that asks something, in words, to take away with one press. */
export function LibraryChips({ filter, onChange }: LibraryChipsProps) {
  const { kinds, polarities, groups, themes, sites, noTheme } = filter;
  const chips: [key: string, label: string, cleared: Partial<LibraryFilter>][] = [];
  if (kinds.length > 0) {
    const words = kinds.map((kind, index) => sentence(i18n.t(`common.kinds.${kind}`), index));
    chips.push(['kinds', list.format(words), { kinds: [] }]);
  }
  if (polarities.length > 0) {
    const words = polarities.map((polarity, index) => sentence(i18n.t(`common.polarity.${polarity}`), index));
    chips.push(['polarities', list.format(words), { polarities: [] }]);
  }
  if (groups.length > 0) chips.push(['groups', i18n.t('library.groupFilter', groups.length), { groups: [] }]);
  if (themes.length > 0) chips.push(['themes', i18n.t('library.themeFilter', themes.length), { themes: [] }]);
  if (noTheme) chips.push(['noTheme', i18n.t('library.noTheme'), { noTheme: false }]);
  const [site] = sites;
  if (site) {
    chips.push(['sites', sites.length === 1 ? site : i18n.t('library.siteFilter', sites.length), { sites: [] }]);
  }
  return (
    <>
      {chips.map(([key, label, cleared]) => (
        <button
          key={key}
          type="button"
          class="filter is-on"
          aria-label={i18n.t('library.removeFilter', [label])}
          onClick={() => onChange(cleared)}
        >
          {label}
          <Icon name="x" size="s" />
        </button>
      ))}
    </>
  );
}

/** "Findings and statistics": only the first word of a row has a capital. */
const sentence = (word: string, index: number): string => (index === 0 ? word : word.toLowerCase());
