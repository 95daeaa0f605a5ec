import { drawPage } from '../../lib/pdf/draw-page';
import type { PdfFile } from '../../lib/pdf/file';

/** Draws pages small, one after the other, as they come into sight. */
export class SmallPages {
  #waiting: { page: number; box: HTMLElement; signal: AbortSignal }[] = [];
  #working = false;

  constructor(private readonly file: PdfFile) {}

  /** @returns takes it away again */
  draw(page: number, box: HTMLElement): () => void {
    const call = new AbortController();
    this.#waiting.push({ page, box, signal: call.signal });
    if (!this.#working) void this.#work();
    return () => {
      call.abort();
      box.replaceChildren();
    };
  }

  async #work(): Promise<void> {
    this.#working = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      const { page, box, signal } = next;
      if (signal.aborted) continue;
      const canvas = document.createElement('canvas');
      try {
        const { width } = await this.file.sizeOf(page);
        const scale = (box.clientWidth * window.devicePixelRatio) / width;
        await drawPage(this.file, page, canvas, scale, signal);
        box.replaceChildren(canvas);
      } catch {
        // gone out of sight, or a page that cannot be drawn: its place stays empty
      }
    }
    this.#working = false;
  }
}
