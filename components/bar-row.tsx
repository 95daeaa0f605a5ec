import { i18n } from '#i18n';
import type { BarProps } from './bar';
import type { BarPanel } from './bar-more';
import { IconButton } from './icon-button';
import { Kbd } from './kbd';
import { KindChoice } from './kind-choice';
import { PolarityChoice } from './polarity-choice';
import { ThemeChip } from './theme-chip';

interface BarRowProps extends BarProps {
  panel: BarPanel | null;
  onPanel: (panel: BarPanel | null) => void;
  onToggleTheme: (key: string) => void;
}

/** Suggested themes first, then what was chosen besides. */
function ThemeChips({ draft, codebook, suggestions, onToggleTheme }: BarRowProps) {
  const suggested = suggestions.map((suggestion) => suggestion.key);
  const keys = [...suggested, ...draft.themes.filter((key) => !suggested.includes(key))];
  const themes = keys
    .map((key) => codebook.themes.find((theme) => theme.key === key))
    .filter((theme) => theme !== undefined);
  return (
    <>
      {themes.map((theme) => {
        const place = suggested.indexOf(theme.key);
        return (
          <ThemeChip
            key={theme.key}
            theme={theme}
            pressed={draft.themes.includes(theme.key)}
            shortcuts={place < 0 ? [theme.shortcut] : [theme.shortcut, String(place + 1)]}
            onToggle={() => onToggleTheme(theme.key)}
          />
        );
      })}
    </>
  );
}

/** The bar's first row. Order: kind, polarity, themes, more, note, dismiss, save. */
export function BarRow(props: BarRowProps) {
  const { mode, draft, panel, status, onChange, onPanel } = props;
  const flip = (which: BarPanel) => onPanel(panel === which ? null : which);
  const saving = status === 'saving';
  return (
    <div class="bar-row">
      <KindChoice value={draft.kind} onChange={(kind) => onChange({ ...draft, kind })} />
      <PolarityChoice keys value={draft.polarity} onChange={(polarity) => onChange({ ...draft, polarity })} />
      <ThemeChips {...props} />
      <IconButton
        small
        icon="plus"
        label={i18n.t('bar.anotherTheme')}
        aria-expanded={panel === 'themes'}
        onClick={() => flip('themes')}
        data-more=""
      />
      <span class="row push">
        <IconButton
          small
          icon="note"
          label={i18n.t('bar.note')}
          aria-expanded={panel === 'note'}
          onClick={() => flip('note')}
          data-note=""
        />
        {mode === 'annotation' && (
          <IconButton small icon="trash" label={i18n.t('common.delete')} onClick={props.onDelete} />
        )}
        {mode === 'suggestion' ? (
          <IconButton small icon="x" label={i18n.t('bar.dismiss')} onClick={props.onDismiss} />
        ) : (
          <IconButton small icon="x" label={i18n.t('bar.close')} onClick={props.onClose} />
        )}
        <button
          type="button"
          class="btn btn-primary btn-s"
          aria-disabled={saving}
          aria-keyshortcuts="Enter"
          onClick={props.onSave}
        >
          {i18n.t('common.save')}
          <Kbd silent>⏎</Kbd>
        </button>
      </span>
    </div>
  );
}
