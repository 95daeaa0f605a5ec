import { readingOf } from '../../core/pdf-text/reading';
import type { PageText, PdfText } from '../../core/pdf-text/types';

interface TextSource {
  readonly pages: number;
  readText(page: number): Promise<PageText>;
}

/** Reads the text of all pages, one after the other, so that it can be called off between two. */
export async function readPages(
  file: TextSource,
  signal: AbortSignal,
  onRead: (pages: readonly PageText[]) => void,
): Promise<PdfText> {
  const pages: PageText[] = [];
  for (let page = 1; page <= file.pages; page++) {
    pages.push(await file.readText(page));
    signal.throwIfAborted();
    onRead(pages);
  }
  return readingOf(pages);
}
