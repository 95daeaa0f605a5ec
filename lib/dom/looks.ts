import { aroundOf } from './nodes';
import { renderingOf, textIsVisible } from './rendered';
import { lastLineOf } from './text-line';
import type { Homes } from './tree-reader';

/** What shows or hides words without changing a letter: tabs, folded sections, parts that come with a class. */
export const LOOKS = ['aria-hidden', 'class', 'hidden', 'open', 'style'];

/** Keeps account of what is hidden on a page and of what may look otherwise by now. */
export class Looks {
  readonly #hidden = new Set<Element>();
  #restyled = new Set<Node>();

  get isStirred(): boolean {
    return this.#restyled.size > 0;
  }

  hide(elements: readonly Element[]): void {
    for (const element of elements) this.#hidden.add(element);
  }

  clear(): void {
    this.#hidden.clear();
    this.#restyled.clear();
  }

  /** An element got another class or style. What holds neither words that are read nor hidden ones is of no interest. */
  note(element: Element, homes: Homes): void {
    if (this.#restyled.has(element)) return;
    const home = homes.get(element);
    const isRead = home && (!home.kind.visible || lastLineOf(home) !== null);
    if (isRead || this.#hidesIn(element)) this.#restyled.add(element);
  }

  #hidesIn(element: Element): boolean {
    for (const one of this.#hidden) if (element.contains(one)) return true;
    return false;
  }

  /** Nodes around which something is to be read again: it is shown by now, or not shown any more. */
  changed(homes: Homes): Node[] {
    if (this.#restyled.size === 0) return [];
    const restyled = this.#restyled;
    this.#restyled = new Set();
    const found: Node[] = [];
    for (const element of this.#hidden) {
      if (!element.isConnected) this.#hidden.delete(element);
      else if (isIn(element, restyled) && renderingOf(element).shown) {
        this.#hidden.delete(element);
        if (element.parentNode) found.push(element.parentNode);
      }
    }
    for (const node of restyled) {
      const home = homes.get(node);
      if (!home?.attached || !home.parent || !node.parentNode) continue;
      const { shown, block } = renderingOf(home.element);
      const isAsItWas = shown && block && textIsVisible(home.element) === home.kind.visible;
      if (!isAsItWas) found.push(node, node.parentNode);
    }
    return found;
  }
}

function isIn(element: Element, nodes: ReadonlySet<Node>): boolean {
  for (let at: Node | null = element; at; at = aroundOf(at)) if (nodes.has(at)) return true;
  return false;
}
