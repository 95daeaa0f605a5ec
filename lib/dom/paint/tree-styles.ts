import { isShown } from '../nodes';

/** By this a later engine knows what an earlier one put in. */
export const STYLE_MARK = 'data-findmark-looks';

/**
 * Our looks in trees that the page's own style sheets do not reach: shadow trees, and pages in frames. They are put in
 * when something is painted there, and go with it.
 */
export class TreeStyles {
  readonly #styles = new Map<Node, Element>();

  /** @param css the looks of marks; empty where none are wanted */
  constructor(private readonly css = '') {}

  /** Before something is painted on this node. */
  reach(node: Node): void {
    const tree = node.getRootNode();
    if (this.css === '' || tree === document) return;
    // a page that renders a tree anew takes it out
    if (this.#styles.get(tree)?.getRootNode() === tree) return;
    for (const known of this.#styles.keys()) if (!isShown(known)) this.#styles.delete(known);
    this.#styles.set(tree, put(tree as ShadowRoot | Document, this.css));
  }

  clear(): void {
    for (const style of this.#styles.values()) style.remove();
    this.#styles.clear();
  }
}

/** An element, not a constructed sheet: Firefox keeps a content script's sheets from the page's trees. */
function put(tree: ShadowRoot | Document, css: string): Element {
  const page = tree.ownerDocument ?? tree;
  const style = page.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  style.textContent = css;
  style.setAttribute(STYLE_MARK, '');
  ('documentElement' in tree ? tree.documentElement : tree).append(style);
  return style;
}
