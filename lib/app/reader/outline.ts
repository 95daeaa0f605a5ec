import type { Block, ReadingText } from '../../core/model/reading-text';

export interface OutlineEntry {
  readonly title: string;
  readonly page: number | null;
  readonly children: readonly OutlineEntry[];
}

/** Longer ones are sentences in large letters. */
const LONGEST = 160;

interface Open {
  readonly level: number;
  readonly children: OutlineEntry[];
}

/** A list of contents from the headings of a text, for files that bring none. */
export function outlineFrom({ text, blocks }: ReadingText): readonly OutlineEntry[] {
  const root: Open = { level: 0, children: [] };
  const open: Open[] = [root];
  for (const block of blocks) {
    if (!isEntry(block)) continue;
    const level = block.level ?? 1;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const children: OutlineEntry[] = [];
    (open.at(-1) ?? root).children.push({
      title: text.slice(block.start, block.end),
      page: block.page ?? null,
      children,
    });
    open.push({ level, children });
  }
  return root.children;
}

const isEntry = ({ type, start, end }: Block): boolean => type === 'heading' && end - start <= LONGEST;
