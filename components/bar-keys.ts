import type { Codebook } from '../lib/core/model/codebook';
import { POLARITIES, type Polarity } from '../lib/core/model/kinds';
import type { BarMode } from '../lib/core/model/tagging';
import { POLARITY_KEYS } from './polarity-keys';

export type BarCommand =
  | { readonly do: 'theme'; readonly key: string }
  | { readonly do: 'polarity'; readonly value: Polarity }
  | { readonly do: 'save' | 'note' | 'dismiss' | 'why' | 'close' };

/** What a key event says, without the event. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Where the focus is. text: somebody is typing; button: Enter and Space press it; choice: a chip or a radio,
 * which Space presses, so that Enter is free to save.
 */
export type Where = 'text' | 'button' | 'choice';

interface Known {
  readonly mode: BarMode;
  readonly codebook: Codebook;
  /** Keys of the suggested themes, the best first. */
  readonly suggested: readonly string[];
}

function themeCommand(letter: string, known: Known): BarCommand | null {
  const key =
    known.suggested[['1', '2', '3'].indexOf(letter)] ??
    known.codebook.themes.find((theme) => theme.shortcut === letter)?.key;
  return key === undefined ? null : { do: 'theme', key };
}

/**
 * What a key means in the bar; null leaves it to the browser. Letters are compared by what they type, not by where
 * they lie, and signs and digits whatever Shift does, because some keyboards need it for them.
 */
export function barCommand(press: Press, where: Where, known: Known): BarCommand | null {
  if (press.key === 'Escape') return { do: 'close' };
  if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) return { do: 'save' };
  if (where === 'text' || press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.key === 'Enter') return where === 'button' || press.shiftKey ? null : { do: 'save' };
  if (press.key === 'Backspace') return known.mode === 'suggestion' ? { do: 'dismiss' } : null;
  if (press.key === '?') return { do: 'why' };
  const polarity = POLARITIES.find((value) => POLARITY_KEYS[value] === press.key);
  if (polarity) return { do: 'polarity', value: polarity };
  const letter = press.key.toLowerCase();
  if (press.shiftKey && /^[a-z]$/.test(letter)) return letter === 'n' ? { do: 'note' } : null;
  return themeCommand(letter, known);
}
