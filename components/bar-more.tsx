import { i18n } from '#i18n';
import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import { quoteAll } from '../lib/app/words';
import type { BarProps } from './bar';
import { ThemePicker } from './theme-picker';
import { Why } from './why';
import { whyWords } from './why-words';

/** What stands open below the bar's row. */
export type BarPanel = 'themes' | 'note';

interface BarMoreProps extends BarProps {
  panel: BarPanel | null;
  onPanel: (panel: BarPanel | null) => void;
  onToggleTheme: (key: string) => void;
  /** Whether the reader asked why the passage is suggested. */
  asked: boolean;
  onAsk: () => void;
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
  const { draft, codebook, suggestions, panel, onChange, onPanel, onToggleTheme } = props;
  const why = reason(props);
  if (panel === null && why === null) return null;
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
      {why}
    </div>
  );
}

/** Of a suggestion its rule; of words that a person selected, what their themes were suggested by. */
function reason({ rule, quote, suggestions: themes, why, asked, onAsk }: BarMoreProps) {
  if (rule) return <Why {...{ rule, quote, themes, why }} open={asked} onToggle={onAsk} shortcut="?" />;
  const words = whyWords(quote, { themes, why });
  return words.length > 0 ? <p class="why">{i18n.t('bar.why', [quoteAll(words)])}</p> : null;
}
