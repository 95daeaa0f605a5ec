import { kindOf, nameOf } from './block-kind';
import { frameBody, isElement, isText, slotted, treeIn } from './nodes';
import { renderingOf } from './rendered';
import { TextCollector } from './text-collector';
import { type Inherited, isSameKind, type LineKind, type Section } from './text-line';

/** Never read, on any site. A frame is, where it is the page's own. */
const NEVER = 'script,style,noscript,template,svg,math,canvas,video,audio,object,select,textarea,input,button';

/**
 * Where the words of an element are: in a section that it makes, or nowhere (null) because it is not read. Elements that
 * are read as part of a line have no entry.
 */
export type Homes = WeakMap<Node, Section | null>;

interface Frame {
  readonly kind: LineKind;
  /** What is to be visited next. */
  next: Node | null;
  /** Nodes of a slot, which do not stand behind each other. */
  readonly list: Iterator<Node> | null;
  /** The nearest section: the element's own, or one around it. */
  readonly section: Section;
  readonly makesSection: boolean;
}

/** One pass over the tree under an element. Split in steps so that a huge page can be read without blocking it. */
export class TreeReader {
  readonly #collector = new TextCollector();
  readonly #stack: Frame[] = [];
  #breaks = 0;
  /** What was read; null where the element is not shown, or makes no block of its own any more. */
  readonly section: Section | null;
  /** Trees of their own that were met: shadow roots, and pages in frames. */
  readonly trees: Node[] = [];
  /** Elements that are not shown: a page need not change a letter to show them. */
  readonly hidden: Element[] = [];

  /** @param parent the section around the element; null where it is the root, which always makes one */
  constructor(
    element: Element,
    inherited: Inherited,
    parent: Section | null,
    private readonly skip: string,
    private readonly homes: Homes,
    /** Sections that were read before and in which something changed since; all others are taken over as they are. */
    private readonly stirred: ReadonlySet<Section>,
  ) {
    this.#enter(element, inherited, parent);
    this.section = this.#stack[0]?.section ?? null;
  }

  /** Visits up to `count` nodes; true when there are none left. */
  step(count: number): boolean {
    for (let i = 0; i < count; i++) {
      const frame = this.#stack.at(-1);
      if (!frame) return true;
      const node = this.#next(frame);
      if (node === null) this.#leave();
      else this.#visit(node, frame);
    }
    return this.#stack.length === 0;
  }

  #next(frame: Frame): Node | null {
    if (frame.list) {
      const step = frame.list.next();
      return step.done ? null : step.value;
    }
    const node = frame.next;
    if (node) frame.next = node.nextSibling;
    return node;
  }

  #visit(node: Node, frame: Frame): void {
    if (isText(node)) {
      if (frame.kind.visible) this.#collector.add(node);
      if (node.data.trim()) this.#breaks = 0;
    } else if (isElement(node)) {
      if (nameOf(node) === 'br') this.#lineBreak(frame);
      else if (!this.#takeOver(node, frame)) this.#meet(node, frame);
    }
  }

  /** An element that makes a block, and in which nothing changed, need not be read again. */
  #takeOver(element: Element, frame: Frame): boolean {
    const known = this.homes.get(element);
    if (!known?.attached || known.hasSlots || this.stirred.has(known)) return false;
    if (!isSameKind(known.inherited, frame.kind)) return false;
    // a cell's column goes with the cells before it
    const isCell = known.kind.type === 'table-cell';
    if (isCell && !isSameKind(known.kind, kindOf(element, true, frame.kind))) return false;
    this.#collector.end();
    frame.section.items.push(known);
    this.#begin(frame);
    return true;
  }

  #meet(element: Element, frame: Frame): void {
    if (this.#isRead(element)) this.#enter(element, frame.kind, frame.section);
    else this.homes.set(element, null);
  }

  #isRead(element: Element): boolean {
    if (element.matches(NEVER) || (this.skip && element.matches(this.skip))) return false;
    return nameOf(element) !== 'iframe' || frameBody(element) !== null;
  }

  /** One line break is layout; two in a row are a paragraph. */
  #lineBreak(frame: Frame): void {
    this.#breaks++;
    if (this.#breaks > 1) this.#begin(frame);
    else this.#collector.space();
  }

  #enter(element: Element, inherited: Inherited, parent: Section | null): void {
    const rendering = renderingOf(element);
    if (!rendering.shown) {
      this.homes.set(element, null);
      this.hidden.push(element);
      return;
    }
    const tree = treeIn(element);
    if (tree) this.trees.push(tree.getRootNode());
    const kind = kindOf(element, rendering.cell, inherited);
    const isBlock = rendering.block || nameOf(element) === 'iframe';
    // what was a block and is none any more is read with what is around it
    if (parent && !isBlock && this.#stack.length === 0) return;
    const section = !parent || isBlock ? this.#openSection({ element, inherited, kind, parent }) : parent;
    const makesSection = section !== parent;
    if (nameOf(element) === 'slot') for (let at: Section | null = section; at; at = at.parent) at.hasSlots = true;
    if (!makesSection) this.homes.delete(element);
    const frame: Frame = {
      kind,
      next: (tree ?? element).firstChild,
      list: slotted(element)?.[Symbol.iterator]() ?? null,
      section,
      makesSection,
    };
    this.#stack.push(frame);
    if (makesSection) this.#begin(frame);
  }

  #openSection(made: Pick<Section, 'element' | 'inherited' | 'kind' | 'parent'>): Section {
    const section: Section = { ...made, items: [], attached: false, hasSlots: false };
    // the line before ends here, and stands before this section
    this.#collector.end();
    if (this.#stack.length > 0) made.parent?.items.push(section);
    this.homes.set(made.element, section);
    return section;
  }

  #leave(): void {
    const left = this.#stack.pop();
    const around = this.#stack.at(-1);
    if (!around) this.#collector.end();
    else if (left?.makesSection) this.#begin(around);
  }

  #begin({ section, kind }: Frame): void {
    this.#breaks = 0;
    this.#collector.begin(section, kind);
  }
}
