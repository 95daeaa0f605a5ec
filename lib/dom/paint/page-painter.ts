import type { TextIndex } from '../text-index';
import { hasHighlights } from './highlights';
import { MarkPainter } from './mark-painter';
import { NearbyMarks } from './nearby-marks';
import type { Paintable, SavedPaintable } from './paintable';
import { SuggestionPainter } from './suggestion-painter';
import { TreeStyles } from './tree-styles';
import { watchTone } from './watch-tone';
import type { Change } from '../watch-page';

/** Browsers then paint every highlight in the colours of selected text, which no style can change: too loud for hints. */
const forcesColours = (): boolean => matchMedia('(forced-colors: active)').matches;

interface Painted {
  readonly text: string;
  readonly suggestions: readonly Paintable[];
  readonly saved: readonly SavedPaintable[];
}

/**
 * The one painter of a page. What is saved becomes `<mark>` elements, which keyboard and screen reader reach and which
 * stay in copies and in print; what is only suggested becomes highlights, which cost next to nothing.
 */
export class PagePainter {
  readonly #styles: TreeStyles;
  readonly #marks: MarkPainter;
  readonly #suggestions: SuggestionPainter | null;
  readonly #nearby: NearbyMarks;
  #life: AbortController | null = null;
  /** Saved ones that cannot be wrapped: highlights, too. */
  #unwrapped: readonly Paintable[] = [];
  #painted: Painted | null = null;
  #mended = false;

  /**
   * @param unseen changes the page without the page's watcher being told of it
   * @param css the looks of marks, for trees that a page's style sheets do not reach
   */
  constructor(unseen: (change: () => void) => void = (change) => change(), css = '') {
    this.#styles = new TreeStyles(css);
    this.#marks = new MarkPainter(this.#styles);
    this.#suggestions = hasHighlights() ? new SuggestionPainter(this.#styles, unseen) : null;
    this.#nearby = new NearbyMarks(this.#marks, unseen, (index, items) =>
      unseen(() => this.#suggestions?.paint(index, [...this.#unwrapped, ...items])),
    );
  }

  /** Replaces all that is painted, without the page showing a moment between. */
  paint(index: TextIndex, suggestions: readonly Paintable[], saved: readonly SavedPaintable[]): void {
    this.#followTone();
    this.#painted = { text: index.text, suggestions, saved };
    const asHighlights = this.#suggestions !== null && !forcesColours();
    // marks first: they split text nodes, and ranges must be made on what is left
    this.#unwrapped = this.#marks.paint(index, saved);
    this.#nearby.paint(index, asHighlights ? [] : suggestions);
    this.#suggestions?.paint(index, [...(asHighlights ? suggestions : []), ...this.#unwrapped]);
  }

  /**
   * True where words that were painted are gone from the page, perhaps only to stand in other nodes. Until the next frame
   * it is not told again once that was mended: a page may answer every mark by taking it away, at once and for ever.
   */
  get isTorn(): boolean {
    return this.#painted !== null && !this.#mended && (this.#suggestions?.isTorn === true || this.#marks.isTorn);
  }

  /** Paints the same on the same text in other nodes. Other texts are for whoever knows what stands in them. */
  mend(index: TextIndex): void {
    if (this.#painted?.text !== index.text) return;
    this.#mended = true;
    requestAnimationFrame(() => {
      this.#mended = false;
    });
    this.paint(index, this.#painted.suggestions, this.#painted.saved);
  }

  clear(): void {
    this.#life?.abort();
    this.#life = null;
    this.#painted = null;
    this.#suggestions?.clear();
    this.#nearby.clear();
    this.#marks.clear();
    this.#styles.clear();
  }

  /** Leaves what is painted as it is: nobody follows the page any more, or somebody else does. */
  leave(): void {
    this.#life?.abort();
    this.#painted = null;
    this.#suggestions?.leave();
    this.#nearby.clear();
  }

  #followTone(): void {
    if (this.#life) return;
    this.#life = new AbortController();
    const retone = () => {
      this.#marks.retone();
      this.#suggestions?.retone();
    };
    watchTone(retone, this.#life.signal);
  }

  /** Makes good at once what the page did to text nodes that marks had split. */
  heal(records: readonly Change[]): void {
    this.#marks.heal(records);
  }

  /** The element that stands for a saved annotation in the order of the keyboard; null where it has none. */
  elementOf(id: string): HTMLElement | null {
    return this.#marks.elementsOf(id)[0] ?? null;
  }
}
