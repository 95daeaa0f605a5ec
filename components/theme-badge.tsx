import type { Theme } from '../lib/core/model/codebook';

/** Two letters on the colour of the theme's group. */
export function ThemeBadge({ theme }: { theme: Theme }) {
  return (
    <span class="badge" data-g={theme.group} title={theme.label}>
      {theme.badge}
    </span>
  );
}
