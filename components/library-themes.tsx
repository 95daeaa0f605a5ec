import { i18n } from '#i18n';
import type { FacetCounts, LibraryFilter } from '../lib/core/library/filter';
import type { Codebook } from '../lib/core/model/codebook';
import { Icon } from './icon';
import { FacetCheck, FacetList } from './library-facet';
import { ThemeBadge } from './theme-badge';
import { ThemePicker } from './theme-picker';
import { toggled } from './toggled';
import { useOpener } from './use-opener';

interface LibraryThemesProps {
  filter: LibraryFilter;
  counts: FacetCounts;
  codebook: Codebook;
  onChange: (change: Partial<LibraryFilter>) => void;
}

/** Groups to tick, what has no theme yet, and single themes by name. */
export function LibraryThemes({ filter, counts, codebook, onChange }: LibraryThemesProps) {
  const groups = codebook.groups.map(({ key, label, short }) => ({
    key,
    label: (
      <span class="lib-swatch" title={short && label}>
        <span class="badge" data-g={key} />
        {short ?? label}
      </span>
    ),
    count: counts.groups.get(key) ?? 0,
  }));
  const themes = codebook.themes
    .filter((theme) => filter.themes.includes(theme.key))
    .map((theme) => ({
      key: theme.key,
      label: (
        <span class="lib-swatch">
          <ThemeBadge theme={theme} />
          {theme.short}
        </span>
      ),
      count: counts.themes.get(theme.key) ?? 0,
    }));
  return (
    <fieldset>
      <legend class="t-label">{i18n.t('library.themeGroup')}</legend>
      <FacetList values={groups} chosen={filter.groups} onChange={(chosen) => onChange({ groups: chosen })} />
      <FacetCheck
        checked={filter.noTheme}
        count={counts.noTheme}
        onChange={() => onChange({ noTheme: !filter.noTheme })}
      >
        {i18n.t('library.noTheme')}
      </FacetCheck>
      <FacetList values={themes} chosen={filter.themes} onChange={(chosen) => onChange({ themes: chosen })} />
      <OneTheme
        codebook={codebook}
        chosen={filter.themes}
        onToggle={(key) => onChange({ themes: toggled(filter.themes, key) })}
      />
    </fieldset>
  );
}

interface OneThemeProps {
  codebook: Codebook;
  chosen: readonly string[];
  onToggle: (key: string) => void;
}

function OneTheme({ codebook, chosen, onToggle }: OneThemeProps) {
  const { button, open, setOpen, close } = useOpener();
  return (
    <>
      <button
        ref={button}
        type="button"
        class="btn btn-quiet btn-s lib-one"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'chev' : 'plus'} size="s" />
        {i18n.t('library.oneTheme')}
      </button>
      {open && (
        <div class="lib-pick col">
          <ThemePicker
            label={i18n.t('library.findTheme')}
            codebook={codebook}
            chosen={chosen}
            suggested={[]}
            onToggle={onToggle}
            onClose={close}
            autoFocus
          />
        </div>
      )}
    </>
  );
}
