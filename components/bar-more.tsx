import { i18n } from '#i18n';
import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import { quoteAll } from '../lib/app/words';
import type { BarProps } from './bar';
import { ThemePicker } from './theme-picker';
import { whyWords } from './why-words';

/** What stands open below the bar's row. */
export type BarPanel = 'themes' | 'note';

interface BarMoreProps extends BarProps {
  panel: BarPanel | null;
  onPanel: (panel: BarPanel | null) => void;
  onToggleTheme: (key: string) => void;
}

function NoteField({ note, onInput }: { note: string; onInput: (note: string) => void }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    // a note that was there when the bar opened is shown, but does not take the focus from the themes
    if (note === '') field.current?.focus();
  }, []);
  return (
    <div class="field">
      <label for={id}>{i18n.t('bar.noteLabel')}</label>
      <textarea
        id={id}
        ref={field}
        class="input"
        rows={2}
        maxLength={50_000}
        aria-keyshortcuts="Control+Enter"
        value={note}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

/** Below the row: the theme list or the note, and why the passage was suggested. */
export function BarMore(props: BarMoreProps) {
  const { draft, quote, codebook, suggestions, panel, onChange, onPanel, onToggleTheme } = props;
  const why = whyWords(quote, { themes: suggestions, why: props.why });
  if (panel === null && why.length === 0) return null;
  return (
    <div class={panel === null ? 'bar-more bar-why' : 'bar-more'}>
      {panel === 'themes' && (
        <ThemePicker
          autoFocus
          codebook={codebook}
          chosen={draft.themes}
          suggested={suggestions.map((suggestion) => suggestion.key)}
          onToggle={onToggleTheme}
          onClose={() => onPanel(null)}
        />
      )}
      {panel === 'note' && <NoteField note={draft.note} onInput={(note) => onChange({ ...draft, note })} />}
      {why.length > 0 && <p class="why">{i18n.t('bar.why', [quoteAll(why)])}</p>}
    </div>
  );
}
