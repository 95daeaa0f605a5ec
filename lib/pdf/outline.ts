import type { PDFDocumentProxy } from './pdfjs';

export interface OutlineItem {
  readonly title: string;
  /** From 1; null where it leads nowhere in the file. */
  readonly page: number | null;
  readonly children: readonly OutlineItem[];
}

type Node = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
type Ref = Parameters<PDFDocumentProxy['getPageIndex']>[0];

/** More than anybody scrolls through; a file can claim millions. */
const MOST = 2_000;
const DEEPEST = 8;

/** The outline that the author's program wrote; empty where it wrote none. Links out of the file lead nowhere. */
export async function outlineOf(document: PDFDocumentProxy): Promise<readonly OutlineItem[]> {
  const nodes = (await document.getOutline()) as Node[] | null;
  let left = MOST;
  const walk = async (children: readonly Node[], depth: number): Promise<OutlineItem[]> => {
    const items: OutlineItem[] = [];
    for (const { title, dest, items: inner } of children) {
      if (left-- <= 0) break;
      items.push({
        title: title.trim(),
        page: await pageAt(document, dest),
        children: depth < DEEPEST ? await walk(inner as Node[], depth + 1) : [],
      });
    }
    return items;
  };
  return walk(nodes ?? [], 1);
}

async function pageAt(document: PDFDocumentProxy, dest: Node['dest']): Promise<number | null> {
  try {
    const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const target: unknown = place?.[0];
    if (typeof target === 'number') return target + 1;
    return target !== null && typeof target === 'object' ? (await document.getPageIndex(target as Ref)) + 1 : null;
  } catch {
    // leads to a page that is not there
    return null;
  }
}
