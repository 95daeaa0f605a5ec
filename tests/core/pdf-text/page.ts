import { readingOf } from '../../../lib/core/pdf-text/reading';
import type { PageText, Tag, TextItem } from '../../../lib/core/pdf-text/types';

export const WIDTH = 595;
export const HEIGHT = 842;

/** A run of text; by default 12 points high in the text's font, half as wide as high for each letter. */
export function run(x: number, y: number, text: string, more: Partial<TextItem> = {}): TextItem {
  const size = more.size ?? 12;
  return { text, x, y, width: text.length * size * 0.5, size, font: 'text', endsLine: false, tag: null, ...more };
}

export const bold = { font: 'bold' } as const;

export function tag(owner: number, role = 'P', cell: Tag['cell'] = null): { tag: Tag } {
  return { tag: { owner, role, cell } };
}

export const page = (...items: TextItem[]): PageText => ({ width: WIDTH, height: HEIGHT, items });

/** Lines of one paragraph, 14.4 points apart. */
export function lines(x: number, y: number, texts: readonly string[], more: Partial<TextItem> = {}): TextItem[] {
  return texts.map((text, i) => run(x, y - i * 14.4, text, more));
}

/** The blocks of a document, each as "type: text", with what is known of its level, depth and cell. */
export function blocksOf(...pages: PageText[]): string[] {
  const { reading } = readingOf(pages);
  return reading.blocks.map((block) => {
    const { type, level, depth, row, column } = block;
    const place = row === undefined ? '' : ` ${row}.${column ?? ''}`;
    return `${type}${level ?? ''}${depth === undefined ? '' : '·'.repeat(depth)}${place}: ${reading.text.slice(block.start, block.end)}`;
  });
}

/** A paragraph of two lines. */
export const LONG = ['Families in Eastmere get help early, and they know whom', 'to ask when they need more of it.'];
