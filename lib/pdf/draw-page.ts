import { type PdfFile, pageOf } from './file';
import { pdfjs } from './pdfjs';

/**
 * Draws a page, as sharp as `scale` says (pixels of the canvas a point). What stands above it, as links and forms do,
 * is drawn as it looks and does nothing.
 * @throws the signal's reason when it is aborted meanwhile
 */
export async function drawPage(
  file: PdfFile,
  number: number,
  canvas: HTMLCanvasElement,
  scale: number,
  signal: AbortSignal,
): Promise<void> {
  const [page, { AnnotationMode }] = await Promise.all([pageOf(file, number), pdfjs()]);
  signal.throwIfAborted();
  const viewport = page.getViewport({ scale });
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  const cancel = (): void => task.cancel();
  signal.addEventListener('abort', cancel);
  try {
    await task.promise;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
    page.cleanup();
  }
}
