import { type PdfFile, pageOf } from './file';
import { pdfjs } from './pdfjs';
import { contentOf } from './read-page';

/**
 * Lays the words of a page over its picture, unseen, so that they can be selected, searched and read out. Their size
 * follows `--scale-factor` (pixels a point): another zoom needs no other layer.
 * @returns what holds each item of the page's text, by its index; null for runs without letters
 * @throws the signal's reason when it is aborted meanwhile
 */
export async function layText(
  file: PdfFile,
  number: number,
  container: HTMLElement,
  signal: AbortSignal,
): Promise<readonly (HTMLElement | null)[]> {
  const [page, { TextLayer }] = await Promise.all([pageOf(file, number), pdfjs()]);
  const content = await contentOf(page);
  signal.throwIfAborted();
  container.style.setProperty('--user-unit', String(page.userUnit));
  const layer = new TextLayer({ textContentSource: content, container, viewport: page.getViewport({ scale: 1 }) });
  await layer.render();
  signal.throwIfAborted();
  page.cleanup();
  return layer.textDivs.map((element) => (element.firstChild ? element : null));
}
