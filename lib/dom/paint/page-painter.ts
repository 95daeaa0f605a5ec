import type { TextIndex } from '../text-index';
import { MarkPainter } from './mark-painter';
import type { Paintable, SavedPaintable } from './paintable';
import { hasHighlights, SuggestionPainter } from './suggestion-painter';

/** Browsers then paint every highlight in the colours of selected text, which no style can change: too loud for hints. */
const forcesColours = (): boolean => matchMedia('(forced-colors: active)').matches;

/**
 * The one painter of a page. What is saved becomes `<mark>` elements, which keyboard and screen reader reach and which
 * stay in copies and in print; what is only suggested becomes highlights, which cost next to nothing.
 */
export class PagePainter {
  readonly #marks = new MarkPainter();
  readonly #suggestions = hasHighlights() ? new SuggestionPainter() : null;

  /** Replaces all that is painted, without the page showing a moment between. */
  paint(index: TextIndex, suggestions: readonly Paintable[], saved: readonly SavedPaintable[]): void {
    const highlighted = this.#suggestions && !forcesColours() ? suggestions : [];
    // marks first: they split text nodes, and ranges must be made on what is left
    const unwrapped = this.#marks.paint(index, highlighted === suggestions ? saved : [...saved, ...suggestions]);
    this.#suggestions?.paint(index, [...highlighted, ...unwrapped]);
  }

  clear(): void {
    this.#suggestions?.clear();
    this.#marks.clear();
  }

  /** Makes good at once what the page did to text nodes that marks had split. */
  heal(records: readonly MutationRecord[]): void {
    this.#marks.heal(records);
  }

  /** The element that stands for a saved annotation in the order of the keyboard; null where it has none. */
  elementOf(id: string): HTMLElement | null {
    return this.#marks.elementsOf(id)[0] ?? null;
  }
}
