import type { BlockType } from '../core/model/reading-text';
import { renderingOf, textIsVisible } from './rendered';
import { TextCollector } from './text-collector';
import type { TextIndex } from './text-index';

/** Never read, on any site. */
const NEVER = 'script,style,noscript,template,svg,math,canvas,video,audio,object,iframe,select,textarea,input,button';
/** Nodes visited between two offers to yield; a visit costs some microseconds. */
const NODES_A_STEP = 200;

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

interface Frame {
  readonly element: Element;
  readonly type: BlockType;
  readonly visible: boolean;
  next: Node | null;
  readonly block: boolean;
  readonly level?: number;
  readonly row?: number;
  readonly column?: number;
  readonly depth?: number;
}

const nameOf = (element: Element) => element.localName.toLowerCase();

function typeOf(element: Element, cell: boolean, parent: BlockType): BlockType {
  const name = nameOf(element);
  if (element.getAttribute('role') === 'heading') return 'heading';
  const own = TYPES[name] ?? (cell ? 'table-cell' : undefined);
  // a paragraph inside a list item, a cell, a heading or a quotation is still that
  return own ?? parent;
}

function levelOf(element: Element, type: BlockType): number | undefined {
  if (type !== 'heading') return undefined;
  const level = Number(/^h([1-6])$/.exec(nameOf(element))?.[1] ?? element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}

function columnOf(element: Element): number | undefined {
  return element instanceof HTMLTableCellElement ? element.cellIndex : undefined;
}

/** One pass over the tree under a root. Split in steps so that a huge page can be read without blocking it. */
class Reader {
  readonly #collector = new TextCollector();
  readonly #stack: Frame[] = [];
  #rows = 0;
  #breaks = 0;

  constructor(
    root: Element,
    private readonly skip: string,
  ) {
    this.#enter(root, { type: 'paragraph', visible: true });
  }

  /** Visits up to `count` nodes; true when there are none left. */
  step(count: number): boolean {
    for (let i = 0; i < count; i++) {
      const frame = this.#stack.at(-1);
      if (!frame) return true;
      const node = frame.next;
      if (node === null) this.#leave();
      else {
        frame.next = node.nextSibling;
        this.#visit(node, frame);
      }
    }
    return this.#stack.length === 0;
  }

  finish(): TextIndex {
    return this.#collector.finish();
  }

  #visit(node: Node, frame: Frame): void {
    if (node instanceof Text) {
      if (frame.visible) this.#collector.add(node);
      if (node.data.trim()) this.#breaks = 0;
    } else if (node instanceof Element) {
      if (nameOf(node) === 'br') this.#lineBreak(frame);
      else if (!node.matches(NEVER) && !(this.skip && node.matches(this.skip))) this.#enter(node, frame);
    }
  }

  /** One line break is layout; two in a row are a paragraph. */
  #lineBreak(frame: Frame): void {
    this.#breaks++;
    if (this.#breaks > 1) this.#begin(frame);
    else this.#collector.space();
  }

  #enter(element: Element, parent: Pick<Frame, 'type' | 'visible' | 'row' | 'column' | 'depth'>): void {
    const rendering = renderingOf(element);
    if (!rendering.shown) return;
    if (nameOf(element) === 'tr') this.#rows++;
    const type = typeOf(element, rendering.cell, parent.type);
    const frame: Frame = {
      element,
      type,
      visible: textIsVisible(element),
      next: element.firstChild,
      block: rendering.block || this.#stack.length === 0,
      level: levelOf(element, type),
      row: type === 'table-cell' ? (parent.row ?? this.#rows) : undefined,
      column: type === 'table-cell' ? (parent.column ?? columnOf(element)) : undefined,
      depth: type === 'list-item' ? (parent.depth ?? 0) + (nameOf(element) === 'li' ? 1 : 0) : undefined,
    };
    this.#stack.push(frame);
    if (frame.block) this.#begin(frame);
  }

  #leave(): void {
    const left = this.#stack.pop();
    const around = this.#stack.findLast((frame) => frame.block);
    if (left?.block && around) this.#begin(around);
  }

  #begin(frame: Frame): void {
    this.#breaks = 0;
    const { level, row, column, depth } = frame;
    this.#collector.begin(frame.type, frame.element, {
      ...(level !== undefined && { level }),
      ...(row !== undefined && { row }),
      ...(column !== undefined && { column }),
      ...(depth && { depth }),
    });
  }
}

/**
 * Reads the text under `root` as a person sees it. A generator: each `yield` is a place to let the page breathe.
 * @param skip CSS selector of what is not to be read (navigation, related links); empty for nothing
 */
export function* readText(root: Element, skip: string): Generator<void, TextIndex> {
  const reader = new Reader(root, skip);
  while (!reader.step(NODES_A_STEP)) yield;
  return reader.finish();
}
