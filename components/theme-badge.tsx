import type { Theme } from '../lib/core/model/codebook';

interface ThemeBadgeProps {
  theme: Theme;
  /** Beside the theme's name the letters are for the eye only. */
  silent?: boolean;
}

/** Two letters on the colour of the theme's group. */
export function ThemeBadge({ theme, silent }: ThemeBadgeProps) {
  return (
    <span class="badge" data-g={theme.group} title={theme.label} aria-hidden={silent}>
      {theme.badge}
    </span>
  );
}
