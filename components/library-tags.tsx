import { i18n } from '#i18n';
import { useRef } from 'preact/hooks';
import type { Codebook } from '../lib/core/model/codebook';
import { IconButton } from './icon-button';
import { ThemeChip } from './theme-chip';
import { ThemePicker } from './theme-picker';
import { toggled } from './toggled';
import { useOpener } from './use-opener';

interface LibraryTagsProps {
  codebook: Codebook;
  themes: readonly string[];
  onChange: (themes: string[]) => void;
}

/**
 * The themes of one annotation, to drop by pressing, and the rest of the codebook behind the plus. A dropped theme
 * stays as a chip to press again until another annotation is shown: a slip needs no search, and focus has a place.
 */
export function LibraryTags({ codebook, themes, onChange }: LibraryTagsProps) {
  const { button, open, setOpen, close } = useOpener();
  const seen = useRef(new Set<string>());
  for (const key of themes) seen.current.add(key);
  const offered = [...seen.current].flatMap((key) => codebook.themes.filter((theme) => theme.key === key));
  return (
    <div class="col">
      <div class="row wrap lib-chips">
        {offered.map((theme) => (
          <ThemeChip
            key={theme.key}
            theme={theme}
            pressed={themes.includes(theme.key)}
            onToggle={() => onChange(toggled(themes, theme.key))}
          />
        ))}
        <IconButton
          ref={button}
          small
          icon="plus"
          label={i18n.t('picker.label')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <div class="lib-pick col">
          <ThemePicker
            codebook={codebook}
            chosen={themes}
            suggested={[]}
            onToggle={(key) => onChange(toggled(themes, key))}
            onClose={close}
            autoFocus
          />
        </div>
      )}
    </div>
  );
}
