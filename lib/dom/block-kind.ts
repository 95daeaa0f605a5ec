import type { BlockType } from '../core/model/reading-text';
import { textIsVisible } from './rendered';
import type { Inherited, LineKind } from './text-line';

const TYPES: Readonly<Record<string, BlockType>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  td: 'table-cell',
  th: 'table-cell',
  blockquote: 'quote',
};

export const nameOf = (element: Element): string => element.localName.toLowerCase();

function typeOf(element: Element, cell: boolean, parent: BlockType): BlockType {
  if (element.getAttribute('role') === 'heading') return 'heading';
  const own = TYPES[nameOf(element)] ?? (cell ? 'table-cell' : undefined);
  // a paragraph inside a list item, a cell, a heading or a quotation is still that
  return own ?? parent;
}

function levelOf(element: Element, type: BlockType): number | undefined {
  if (type !== 'heading') return undefined;
  const level = Number(/^h([1-6])$/.exec(nameOf(element))?.[1] ?? element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}

const columnOf = (element: Element): number | undefined =>
  /^t[dh]$/.test(nameOf(element)) ? (element as HTMLTableCellElement).cellIndex : undefined;

/** What an element makes of the words in it. @param cell whether it is laid out as a cell of a table */
export function kindOf(element: Element, cell: boolean, around: Inherited): LineKind {
  const type = typeOf(element, cell, around.type);
  const isCell = type === 'table-cell';
  const own = nameOf(element) === 'li' ? 1 : 0;
  return {
    type,
    level: levelOf(element, type),
    row: isCell ? (around.row ?? element.parentElement) : undefined,
    column: isCell ? (around.column ?? columnOf(element)) : undefined,
    depth: type === 'list-item' ? (around.depth ?? 0) + own : undefined,
    visible: textIsVisible(element),
  };
}
