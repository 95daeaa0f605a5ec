import { readingOf } from '../../core/pdf-text/reading';
import type { PageText, PdfText } from '../../core/pdf-text/types';

interface TextSource {
  readonly pages: number;
  readText(page: number): Promise<PageText>;
}

/** In longer files the first pages are understood before the others are read. */
const LONG = 20;
const FIRST = 8;

/** A file's text, as far as it was read: page by page, in the background, so that it can be stopped and gone on with. */
export class FileReading {
  readonly #pages: PageText[] = [];
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
  text(): PdfText {
    return readingOf(this.#pages);
  }

  /** Reads on to the end, from where it stopped. What is under way already is joined. */
  goOn(): Promise<void> {
    if (!this.#running) {
      const call = new AbortController();
      const done = this.#run(call.signal).finally(() => {
        this.#running = null;
      });
      this.#running = { call, done };
    }
    return this.#running.done;
  }

  stop(): void {
    this.#running?.call.abort();
  }

  async #run(signal: AbortSignal): Promise<void> {
    for (let next = this.read + 1; next <= this.file.pages; next++) {
      const page = await this.file.readText(next);
      if (signal.aborted) return;
      this.#pages.push(page);
      this.told(this.read);
      if (this.isWhole || (this.file.pages > LONG && this.read === FIRST)) this.understood();
    }
  }
}
