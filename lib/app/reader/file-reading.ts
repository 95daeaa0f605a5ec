import { readingOf } from '../../core/pdf-text/reading';
import type { PageText, PdfText } from '../../core/pdf-text/types';

interface TextSource {
  readonly pages: number;
  readText(page: number): Promise<PageText>;
}

/** Pages of which nothing can be marked, from 1. */
export interface Wordless {
  /** Pictures of text, or empty. */
  readonly silent: readonly number[];
  /** Damaged. */
  readonly unreadable: readonly number[];
}

/** In longer files the first pages are understood before the others are read. */
const LONG = 20;
const FIRST = 8;

/** A file's text, as far as it was read: page by page, in the background, so that it can be stopped and gone on with. */
export class FileReading {
  readonly #pages: PageText[] = [];
  /** Pages that are damaged, from 1. */
  readonly #unreadable: number[] = [];
  /** Pages that were asked for and not yet come: the next is asked for while one is on its way. */
  readonly #coming = new Map<number, Promise<PageText>>();
  #running: { readonly call: AbortController; readonly done: Promise<void> } | null = null;

  /**
   * @param told after each page, with the number of those that were read
   * @param understood when there is more to be understood: the first pages of a long file, and all
   */
  constructor(
    private readonly file: TextSource,
    private readonly told: (read: number) => void,
    private readonly understood: () => void,
  ) {}

  get read(): number {
    return this.#pages.length;
  }

  get isWhole(): boolean {
    return this.#pages.length === this.file.pages;
  }

  /** The text of the pages that were read. */
  text(): PdfText & Wordless {
    const text = readingOf(this.#pages);
    const unreadable = [...this.#unreadable];
    return { ...text, unreadable, silent: text.silent.filter((page) => !unreadable.includes(page)) };
  }

  /** Where the words of each page begin, in points from its left edge; of pages without words, nothing. */
  margins(): Map<number, number> {
    const margins = new Map<number, number>();
    for (const [i, { items }] of this.#pages.entries()) {
      const left = Math.min(...items.filter(({ text }) => text.trim() !== '').map(({ x }) => x));
      if (Number.isFinite(left)) margins.set(i + 1, left);
    }
    return margins;
  }

  /** Reads on to the end, from where it stopped. What is under way already is joined, unless it was told to stop. */
  goOn(): Promise<void> {
    const before = this.#running;
    if (before && !before.call.signal.aborted) return before.done;
    const call = new AbortController();
    const run = () => this.#run(call.signal);
    const done = (before ? before.done.then(run, run) : run()).finally(() => {
      if (this.#running?.call === call) this.#running = null;
    });
    this.#running = { call, done };
    return done;
  }

  stop(): void {
    this.#running?.call.abort();
  }

  async #run(signal: AbortSignal): Promise<void> {
    for (let next = this.read + 1; next <= this.file.pages; next++) {
      const page = await this.#page(next, signal);
      if (page === null) return;
      this.#pages.push(page);
      this.told(this.read);
      if (this.isWhole || (this.file.pages > LONG && this.read === FIRST)) this.understood();
    }
  }

  /**
   * A page that is damaged takes none of the others away: it is read as one without words.
   * @returns null where reading was stopped meanwhile
   * @throws where not even one page could be read
   */
  async #page(number: number, signal: AbortSignal): Promise<PageText | null> {
    try {
      const coming = this.#ask(number);
      if (number < this.file.pages) void this.#ask(number + 1).catch(() => {});
      const page = await coming;
      if (signal.aborted) return null;
      this.#coming.delete(number);
      return page;
    } catch (error) {
      if (signal.aborted) return null;
      this.#coming.delete(number);
      this.#unreadable.push(number);
      if (this.#unreadable.length === this.file.pages) throw error;
      return { width: 0, height: 0, items: [] };
    }
  }

  #ask(number: number): Promise<PageText> {
    const coming = this.#coming.get(number) ?? this.file.readText(number);
    this.#coming.set(number, coming);
    return coming;
  }
}
