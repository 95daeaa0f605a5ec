import type { Theme } from '../lib/core/model/codebook';
import { Icon } from './icon';
import { Kbd } from './kbd';
import { ThemeBadge } from './theme-badge';

interface ThemeChipProps {
  theme: Theme;
  pressed: boolean;
  onToggle: () => void;
  /** Keys that do what the chip does, where they work; the first is shown. */
  shortcuts?: readonly string[];
  tabIndex?: 0 | -1;
}

/** A theme to choose or drop. Chosen: border, weight and tick. */
export function ThemeChip({ theme, pressed, onToggle, shortcuts, tabIndex }: ThemeChipProps) {
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={pressed}
      aria-keyshortcuts={shortcuts?.join(' ')}
      tabIndex={tabIndex}
      data-theme-key={theme.key}
      onClick={onToggle}
    >
      <ThemeBadge silent theme={theme} />
      {theme.short}
      {pressed ? <Icon name="check" size="s" /> : shortcuts?.[0] && <Kbd silent>{shortcuts[0]}</Kbd>}
    </button>
  );
}
