import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { formatNumber } from '../lib/app/words';
import type { Codebook, Theme } from '../lib/core/model/codebook';
import { Kbd } from './kbd';
import { SearchField } from './search-field';
import { ThemeBadge } from './theme-badge';

interface OptionsThemesProps {
  codebook: Codebook;
  /** Key of the theme that is shown beside the list. */
  shown: string;
  /** Annotations per theme key. */
  counts: ReadonlyMap<string, number>;
  hrefOf: (themeKey: string) => string;
}

/** The codebook as a list to choose from: groups, themes, how often each is used, its key. */
export function OptionsThemes({ codebook, shown, counts, hrefOf }: OptionsThemesProps) {
  const [search, setSearch] = useState('');
  const found = codebook.themes.filter((theme) => fits(theme, search));
  return (
    <section class="cb-list" aria-label={i18n.t('options.themes')}>
      <div class="cb-head">
        <h2 class="t-head">{codebook.title}</h2>
        <p class="t-meta num">
          {i18n.t('options.themeCount', codebook.themes.length, [String(codebook.themes.length), codebook.version])}
        </p>
      </div>
      <div class="cb-find">
        <SearchField label={i18n.t('options.findTheme')} value={search} onInput={setSearch} />
      </div>
      <p class="t-s t-2 cb-head" role="status">
        {found.length === 0 ? i18n.t('options.noTheme') : ''}
      </p>
      {codebook.groups.map((group) => {
        const themes = found.filter((theme) => theme.group === group.key);
        if (themes.length === 0) return null;
        return (
          <div key={group.key}>
            <h3 data-g={group.key}>
              <i />
              {group.label}
            </h3>
            <ul>
              {themes.map((theme) => (
                <li key={theme.key}>
                  <a href={hrefOf(theme.key)} aria-current={theme.key === shown ? 'true' : undefined}>
                    <ThemeBadge theme={theme} />
                    <span>{theme.short}</span>
                    <span class="count">{formatNumber(counts.get(theme.key) ?? 0)}</span>
                    <Kbd>{theme.shortcut}</Kbd>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** Every word of the search stands in the name, the definition, the rules or the cues. */
function fits(theme: Theme, search: string): boolean {
  const text = [theme.label, theme.short, theme.definition, ...theme.include, ...theme.exclude, ...theme.cues]
    .join('\n')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
