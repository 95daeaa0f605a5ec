import type { Theme } from '../lib/core/model/codebook';
import { Icon } from './icon';
import { Kbd } from './kbd';
import { ThemeBadge } from './theme-badge';

interface ThemeChipProps {
  theme: Theme;
  pressed: boolean;
  onToggle: () => void;
  /** The theme's letter, where pressing it does what the chip does. */
  shortcut?: string;
}

/** A theme to choose or drop. Chosen: border, weight and tick. */
export function ThemeChip({ theme, pressed, onToggle, shortcut }: ThemeChipProps) {
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      data-theme-key={theme.key}
      onClick={onToggle}
    >
      <ThemeBadge theme={theme} />
      {theme.short}
      {pressed ? <Icon name="check" size="s" /> : shortcut && <Kbd>{shortcut}</Kbd>}
    </button>
  );
}
