import type { PageText, TextItem } from '../core/pdf-text/types';
import type { PDFPageProxy } from './pdfjs';
import { readTags, type Tags } from './tags';
import { type Upright, upright } from './upright';

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** The text of a page as pdf.js gives it: read and laid alike, so that both count its runs in the same way. */
export const contentOf = (page: PDFPageProxy): Promise<Content> => page.getTextContent({ includeMarkedContent: true });

/** The runs of text of one page in the order of the file, each with its tag where the file has tags. */
export async function readPage(page: PDFPageProxy): Promise<PageText> {
  const [content, tree] = await Promise.all([contentOf(page), page.getStructTree() as Promise<unknown>]);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const runs = content.items.filter((item) => 'str' in item);
  const { width, height, place } = upright(runs, right - left, top - bottom);
  const inBox: Upright['place'] = (x, y) => place(x - left, y - bottom);
  return { width, height, items: itemsOf(content, readTags(tree), inBox) };
}

function itemsOf(content: Content, tags: Tags, place: Upright['place']): TextItem[] {
  const items: TextItem[] = [];
  const open: string[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      const [, , , , left = 0, bottom = 0] = item.transform as number[];
      items.push({
        text: item.str,
        ...place(left, bottom),
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
