import type { Codebook } from '../lib/core/model/codebook';
import { ThemeBadge } from './theme-badge';

interface ThemeTagsProps {
  /** Keys of themes; one that the codebook no longer has is shown as it is. */
  themes: readonly string[];
  codebook: Codebook;
}

/** Themes that were given: to read, not to press. */
export function ThemeTags({ themes, codebook }: ThemeTagsProps) {
  return (
    <>
      {themes.map((key) => {
        const theme = codebook.themes.find((one) => one.key === key);
        return (
          <span key={key} class="tag">
            {theme && <ThemeBadge silent theme={theme} />}
            {theme?.short ?? key}
          </span>
        );
      })}
    </>
  );
}
