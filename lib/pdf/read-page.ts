import type { PageText, TextItem } from '../core/pdf-text/types';
import type { PDFPageProxy } from './pdfjs';
import { readTags, type Tags } from './tags';

type Place = (x: number, y: number) => readonly [x: number, y: number];
type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** The text of a page as pdf.js gives it: read and laid alike, so that both count its runs in the same way. */
export const contentOf = (page: PDFPageProxy): Promise<Content> => page.getTextContent({ includeMarkedContent: true });

/** The runs of text of one page in the order of the file, each with its tag where the file has tags. */
export async function readPage(page: PDFPageProxy): Promise<PageText> {
  const [content, tree] = await Promise.all([contentOf(page), page.getStructTree() as Promise<unknown>]);
  const { width, height, place } = frameOf(page);
  return { width, height, items: itemsOf(content, readTags(tree), place) };
}

/** The size of a page as it is shown, and where a point of it lies then: programs turn pages with wide tables. */
function frameOf({ view, rotate }: PDFPageProxy): { width: number; height: number; place: Place } {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const [width, height] = [right - left, top - bottom];
  const places: Readonly<Record<number, Place>> = {
    90: (x, y) => [y - bottom, right - x],
    180: (x, y) => [right - x, top - y],
    270: (x, y) => [top - y, x - left],
  };
  const place = places[rotate] ?? ((x, y) => [x - left, y - bottom]);
  return rotate % 180 === 0 ? { width, height, place } : { width: height, height: width, place };
}

function itemsOf(content: Content, tags: Tags, place: Place): TextItem[] {
  const items: TextItem[] = [];
  const open: string[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      const [, , , , left = 0, bottom = 0] = item.transform as number[];
      const [x, y] = place(left, bottom);
      items.push({
        text: item.str,
        x,
        y,
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
