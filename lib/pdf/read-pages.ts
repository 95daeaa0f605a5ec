import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageText, TextItem } from '../core/pdf-text/types';
import { readTags, type Tags } from './tags';

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** The runs of text of one page in the order of the file, each with its tag where the file has tags. */
async function readPage(page: PDFPageProxy): Promise<PageText> {
  const [content, tree] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true }),
    page.getStructTree() as Promise<unknown>,
  ]);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return { width: right - left, height: top - bottom, items: itemsOf(content, readTags(tree), left, bottom) };
}

function itemsOf(content: Content, tags: Tags, left: number, bottom: number): TextItem[] {
  const items: TextItem[] = [];
  const open: string[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      const transform = item.transform as number[];
      items.push({
        text: item.str,
        x: (transform[4] ?? 0) - left,
        y: (transform[5] ?? 0) - bottom,
        width: item.width,
        size: item.height,
        font: item.fontName,
        endsLine: item.hasEOL,
        tag: tags.tagOf(open),
      });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { tag?: string }).tag === 'Artifact' ? 'Artifact' : item.id);
  }
  return items;
}

/** The pages one after the other, so that a caller may stop, or do something else in between. */
export async function* readPages(document: PDFDocumentProxy): AsyncGenerator<PageText> {
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    yield await readPage(page);
    page.cleanup();
  }
}
