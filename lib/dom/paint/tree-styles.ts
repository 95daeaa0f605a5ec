/**
 * Our looks in trees that the page's own style sheets do not reach: shadow trees, and pages in frames. They are put in
 * when something is painted there, and go with it.
 */
export class TreeStyles {
  readonly #undo = new Map<Node, () => void>();

  /** @param css the looks of marks; empty where none are wanted */
  constructor(private readonly css = '') {}

  /** Before something is painted on this node. */
  reach(node: Node): void {
    const tree = node.getRootNode();
    if (this.css === '' || tree === document || this.#undo.has(tree)) return;
    this.#undo.set(tree, put(tree as ShadowRoot | Document, this.css));
  }

  clear(): void {
    for (const undo of this.#undo.values()) undo();
    this.#undo.clear();
  }
}

/** An element, not a constructed sheet: Firefox keeps a content script's sheets from the page's trees. */
function put(tree: ShadowRoot | Document, css: string): () => void {
  const page = tree.ownerDocument ?? tree;
  const style = page.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  style.textContent = css;
  ('documentElement' in tree ? tree.documentElement : tree).append(style);
  return () => style.remove();
}
