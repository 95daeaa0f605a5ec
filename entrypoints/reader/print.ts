import { drawPage } from '../../lib/pdf/draw-page';
import type { PdfFile } from '../../lib/pdf/file';

/** Dots an inch of the printed pages, of 72 points. */
const SHARPNESS = 150 / 72;

/**
 * Prints all pages as pictures, whatever stands in the window: each is drawn, and the next only when it is in place.
 * @returns false where it was called off
 */
export async function printPages(file: PdfFile, signal: AbortSignal): Promise<boolean> {
  const paper = document.createElement('div');
  paper.className = 'rd-paper';
  const first = await file.sizeOf(1);
  const size = document.createElement('style');
  size.textContent = `@page { size: ${String(first.width)}pt ${String(first.height)}pt; margin: 0; }`;
  paper.append(size);
  const addresses: string[] = [];
  try {
    for (let page = 1; page <= file.pages; page++) {
      const canvas = document.createElement('canvas');
      await drawPage(file, page, canvas, SHARPNESS, signal);
      const address = await pictureOf(canvas);
      addresses.push(address);
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      paper.append(picture);
    }
    document.body.append(paper);
    window.print();
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  } finally {
    paper.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}

async function pictureOf(canvas: HTMLCanvasElement): Promise<string> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  canvas.width = 0;
  canvas.height = 0;
  return URL.createObjectURL(blob ?? new Blob());
}
