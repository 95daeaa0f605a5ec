import type { Theme } from '../lib/core/model/codebook';
import { ThemeBadge } from './theme-badge';

interface ThemeTagProps {
  /** Undefined where the codebook no longer has the theme: its key stands for it. */
  theme: Theme | undefined;
  themeKey: string;
}

/** A theme that was given: to read, not to press. */
export function ThemeTag({ theme, themeKey }: ThemeTagProps) {
  return (
    <span class="tag">
      {theme && <ThemeBadge silent theme={theme} />}
      {theme?.short ?? themeKey}
    </span>
  );
}
