import type { PageText } from '../core/pdf-text/types';
import { type OutlineItem, outlineOf } from './outline';
import type { PDFDocumentProxy, PDFPageProxy, PDFWorker } from './pdfjs';
import { readPage } from './read-page';

/** An open file. Pages count from 1. */
export interface PdfFile {
  readonly pages: number;
  /** Of the metadata; may be empty, or the name of a draft. */
  readonly title: string;
  /** Points, turned as the page is shown. */
  sizeOf(page: number): Promise<{ readonly width: number; readonly height: number }>;
  outline(): Promise<readonly OutlineItem[]>;
  readText(page: number): Promise<PageText>;
  close(): Promise<void>;
}

export class OpenFile implements PdfFile {
  readonly pages: number;

  constructor(
    private readonly document: PDFDocumentProxy,
    readonly title: string,
    /** Of its own; null where pdf.js has made one itself. */
    private readonly worker: PDFWorker | null,
  ) {
    this.pages = document.numPages;
  }

  /** The page as pdf.js has it, for those who draw and lay it. */
  page(number: number): Promise<PDFPageProxy> {
    return this.document.getPage(number);
  }

  async sizeOf(page: number): Promise<{ width: number; height: number }> {
    const { width, height } = (await this.page(page)).getViewport({ scale: 1 });
    return { width, height };
  }

  outline(): Promise<readonly OutlineItem[]> {
    return outlineOf(this.document);
  }

  async readText(page: number): Promise<PageText> {
    const proxy = await this.page(page);
    const text = await readPage(proxy);
    proxy.cleanup();
    return text;
  }

  async close(): Promise<void> {
    await this.document.loadingTask.destroy();
    this.worker?.destroy();
  }
}

/** Files are opened by `openPdf` only. */
export function pageOf(file: PdfFile, number: number): Promise<PDFPageProxy> {
  if (!(file instanceof OpenFile)) throw new TypeError('this file was not opened by openPdf');
  return file.page(number);
}
