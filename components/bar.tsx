import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RuleRef } from '../lib/core/model/annotation';
import type { Codebook } from '../lib/core/model/codebook';
import type { ThemeSuggestion } from '../lib/core/model/detection';
import type { BarDraft, BarMode, Conflict } from '../lib/core/model/tagging';
import type { Failure } from '../lib/core/result';
import { BarConflict } from './bar-conflict';
import { type BarCommand, barCommand, type Where } from './bar-keys';
import { BarMore, type BarPanel } from './bar-more';
import { BarRow } from './bar-row';
import { BarTrouble } from './bar-trouble';
import { toggled } from './toggled';

export interface BarProps {
  mode: BarMode;
  draft: BarDraft;
  /** The words that it is about, as printed. */
  quote: string;
  codebook: Codebook;
  suggestions: readonly ThemeSuggestion[];
  /** The rule that proposed the passage; null where a person selected it. */
  rule: RuleRef | null;
  /** The words of the passage that triggered the rule, as printed. */
  why: readonly string[];
  status: 'idle' | 'saving' | Failure | Conflict;
  onChange: (draft: BarDraft) => void;
  onSave: () => void;
  onTakeOther: () => void;
  onSaveOver: () => void;
  onDismiss: () => void;
  onDelete: () => void;
  onClose: () => void;
}

function whereIs(target: EventTarget | null): Where {
  if (!(target instanceof Element)) return 'choice';
  if (target.matches('input, textarea')) return 'text';
  return target.matches('button:not(.chip):not([role="radio"])') ? 'button' : 'choice';
}

/** Keys typed here are ours: the page's own shortcuts must not hear them. What the browser does with them stays. */
const keepFromPage = (event: Event) => event.stopPropagation();

/**
 * The tagging bar: kind, polarity, themes, note. It edits a draft that its owner holds, so that nothing typed is lost
 * when a save fails or the bar is taken away. Not modal: the page stays readable and can be scrolled behind it.
 */
export function Bar(props: BarProps) {
  const { mode, draft, codebook, suggestions, status, onChange } = props;
  const root = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<BarPanel | null>(draft.note === '' ? null : 'note');
  const [asked, setAsked] = useState(false);
  const suggested = suggestions.map((suggestion) => suggestion.key);
  const focus = (selector: string) => root.current?.querySelector<HTMLElement>(selector)?.focus();

  // README of the drawings: the focus begins on the first theme; without one, Enter saves
  useLayoutEffect(() => focus(root.current?.querySelector('.chip') ? '.chip' : '.btn-primary'), []);

  const toggleTheme = (key: string) => onChange({ ...draft, themes: toggled(draft.themes, key) });
  const save = () => status !== 'saving' && props.onSave();
  // the button that was pressed goes while the save is under way; the focus would fall out of the bar
  const fromSave = (act: () => void) => () => {
    focus('.btn-primary');
    act();
  };
  const showPanel = (next: BarPanel | null) => {
    if (next === null) focus(panel === 'note' ? '[data-note]' : '[data-more]');
    setPanel(next);
  };
  const perform = (command: BarCommand, from: Where) => {
    if (command.do === 'theme') toggleTheme(command.key);
    else if (command.do === 'polarity') onChange({ ...draft, polarity: command.value });
    else if (command.do === 'save') save();
    else if (command.do === 'note') setPanel('note');
    else if (command.do === 'dismiss') props.onDismiss();
    else if (command.do === 'why') setAsked(!asked);
    else if (from === 'text') showPanel(null);
    else props.onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing || event.defaultPrevented) return;
    const from = whereIs(event.target);
    const command = barCommand(event, from, { mode, codebook, suggested });
    if (!command) return;
    event.preventDefault();
    if (!event.repeat) perform(command, from);
  };

  return (
    <div
      ref={root}
      class="bar"
      role="dialog"
      aria-label={i18n.t(`bar.title.${draft.kind}`)}
      onKeyDown={onKeyDown}
      onKeyUp={keepFromPage}
      onKeyPress={keepFromPage}
    >
      <BarRow {...props} panel={panel} onPanel={showPanel} onToggleTheme={toggleTheme} onSave={save} />
      <BarMore
        {...props}
        panel={panel}
        onToggleTheme={toggleTheme}
        onPanel={showPanel}
        asked={asked}
        onAsk={() => setAsked(!asked)}
      />
      <Said {...props} onSave={fromSave(save)} onSaveOver={fromSave(props.onSaveOver)} />
    </div>
  );
}

/** Why the last save did not succeed, with the way on. */
function Said({ status, codebook, onSave, onTakeOther, onSaveOver }: BarProps) {
  if (typeof status !== 'object') return null;
  if (!('other' in status)) return <BarTrouble failure={status} onRetry={onSave} />;
  return <BarConflict conflict={status} codebook={codebook} onTakeOther={onTakeOther} onSaveOver={onSaveOver} />;
}
