import { i18n } from '#i18n';
import type { Codebook, Theme } from '../lib/core/model/codebook';
import { Icon } from './icon';
import { Kbd } from './kbd';
import { ThemeBadge } from './theme-badge';
import { type Match, searchThemes, type ThemeHit } from './theme-search';

/** A heading and the themes under it; a null heading stands for none. */
export interface OptionGroup {
  readonly heading: string | null;
  readonly hits: readonly ThemeHit[];
}

const plain = (theme: Theme): ThemeHit => ({ theme, name: null, cue: null });

/** What the picker lists: with nothing typed, the suggested themes and then every group; else what matches. */
export function optionGroups(codebook: Codebook, query: string, suggested: readonly string[]): OptionGroup[] {
  if (query.trim() !== '') {
    const hits = searchThemes(codebook, query);
    return hits.length > 0 ? [{ heading: null, hits }] : [];
  }
  const first = suggested.flatMap((key) => codebook.themes.find((theme) => theme.key === key) ?? []);
  const groups = codebook.groups.map((group) => ({
    heading: group.label,
    hits: codebook.themes.filter((theme) => theme.group === group.key && !first.includes(theme)).map(plain),
  }));
  return [{ heading: i18n.t('picker.suggested'), hits: first.map(plain) }, ...groups].filter((g) => g.hits.length > 0);
}

function Marked({ match }: { match: Match }) {
  return (
    <>
      {match.text.slice(0, match.start)}
      <b>{match.text.slice(match.start, match.end)}</b>
      {match.text.slice(match.end)}
    </>
  );
}

interface ThemeOptionProps {
  hit: ThemeHit;
  id: string;
  active: boolean;
  chosen: boolean;
  onChoose: () => void;
}

export function ThemeOption({ hit, id, active, chosen, onChoose }: ThemeOptionProps) {
  const { theme, name, cue } = hit;
  return (
    <li role="option" id={id} aria-selected={chosen} class={active ? 'is-active' : undefined} onClick={onChoose}>
      <ThemeBadge silent theme={theme} />
      <span>
        {name ? <Marked match={name} /> : theme.label}
        {cue && (
          <span class="t-3">
            {' '}
            <Marked match={cue} />
          </span>
        )}
      </span>
      <span class="row push">
        {chosen && <Icon name="check" size="s" />}
        <Kbd silent>{theme.shortcut}</Kbd>
      </span>
    </li>
  );
}
