import { signal } from '@preact/signals';
import type { FindState } from '../../components/reader-view';
import { findWords, searchable, stepFrom } from '../../lib/app/reader/find-words';
import type { Span } from '../../lib/core/model/reading-text';
import { FoundPainter } from '../../lib/dom/paint/found-painter';
import type { PagedIndex } from '../../lib/dom/paged-index';

interface FindingPorts {
  index(): PagedIndex | null;
  show(span: Span): Promise<unknown>;
}

const CLOSED: FindState = { open: false, words: '', at: 0, count: 0, complete: true };

/** Finding words in the report: over its reading text, so that a line or a page that ends in between does not matter. */
export class Finding {
  readonly state = signal<FindState>(CLOSED);
  readonly #painter = new FoundPainter();
  #searchable = '';
  #matches: readonly Span[] = [];
  #current = -1;

  constructor(private readonly ports: FindingPorts) {}

  open(): void {
    this.state.value = { ...this.state.peek(), open: true };
    this.paint();
  }

  close(): void {
    this.state.value = CLOSED;
    this.#matches = [];
    this.#current = -1;
    this.#painter.clear();
  }

  /** Looks for other words, from where the last ones were found. */
  find(words: string): void {
    const from = this.#matches[this.#current]?.start ?? 0;
    this.#matches = findWords(this.#searchable, words);
    this.#current = this.#matches.length === 0 ? -1 : stepFrom(this.#matches, from, 1);
    this.#tell(words);
  }

  step(by: 1 | -1): void {
    const { length } = this.#matches;
    if (length === 0) return;
    this.#current = (this.#current + by + length) % length;
    this.#tell(this.state.peek().words);
  }

  /** The text is another one: more of it was read. */
  renew(): void {
    this.#searchable = searchable(this.ports.index()?.text ?? '');
    const { open, words } = this.state.peek();
    if (!open) return;
    const here = this.#matches[this.#current]?.start ?? 0;
    this.#matches = findWords(this.#searchable, words);
    this.#current = this.#matches.findIndex(({ start }) => start >= here);
    this.state.value = { ...this.state.peek(), at: this.#current + 1, count: this.#matches.length };
    this.paint();
  }

  /** What stands on pages that have come since is shown, too. */
  paint(): void {
    const index = this.ports.index();
    if (index && this.state.peek().open)
      this.#painter.paint(index, this.#matches, this.#matches[this.#current] ?? null);
  }

  #tell(words: string): void {
    const at = this.#matches[this.#current];
    this.state.value = { ...this.state.peek(), words, at: this.#current + 1, count: this.#matches.length };
    this.paint();
    if (at) void this.ports.show(at).then(() => this.paint());
  }
}
