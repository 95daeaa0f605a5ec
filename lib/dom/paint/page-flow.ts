import { aroundOf, isElement } from '../nodes';

/** What an element lies in. */
interface Home {
  /** The nearest element around it, or itself, that the flow of the page goes past; null where it lies in that flow. */
  readonly element: Element | null;
  /** True where something around it scrolls by itself, or is a page of its own: it comes into sight by itself. */
  readonly scrolls: boolean;
}

const IN_FLOW: Home = { element: null, scrolls: false };

/** True where an element cuts off what it holds. What the page's body says of this is said of the window, as a rule. */
function cutsOff(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  if (element === document.body && getComputedStyle(document.documentElement).overflowY === 'visible') return false;
  return element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
}

/** Tells which blocks lie between those before and after them. Remembers what it has seen: blocks share what is around. */
export class PageFlow {
  readonly #homes = new Map<Element, Home>();

  homeOf(block: Element): Home {
    const path: Element[] = [];
    let home = IN_FLOW;
    for (let at: Node | null = block; at && at !== document.documentElement; at = aroundOf(at)) {
      if (!isElement(at)) continue;
      const known = this.#homes.get(at);
      if (known) home = known;
      if (known) break;
      path.push(at);
    }
    for (const element of path.reverse()) {
      home = homeIn(home, element);
      this.#homes.set(element, home);
    }
    return home;
  }
}

function homeIn(around: Home, element: Element): Home {
  if (around.scrolls) return around;
  if (element.ownerDocument !== document) return { element, scrolls: true };
  const style = getComputedStyle(element);
  if (cutsOff(element, style)) return { element, scrolls: true };
  return /absolute|fixed|sticky/.test(style.position) ? { element, scrolls: false } : around;
}
