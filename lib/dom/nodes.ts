/** By type, not by `instanceof`: nodes of a frame are made by the frame's own classes. */
export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === Node.TEXT_NODE;
export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === Node.ELEMENT_NODE;

/** Frames in frames, as deep as they are read. */
const DEEPEST = 2;
/** Pixels each way under which a frame is a counter or a button, not something to read. */
const SMALLEST = 120;

const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe';

function depthOf(view: Window): number {
  let depth = 0;
  for (let at = view; at !== window && at !== at.parent; at = at.parent) depth++;
  return depth;
}

/**
 * What is shown in a frame, where it is of the page's own site and large enough to be read; null for all others:
 * another site's frames are another site's business.
 */
export function frameBody(element: Element): HTMLElement | null {
  if (!isFrame(element)) return null;
  const inside = element.contentDocument as { body: HTMLElement | null; defaultView: Window | null } | null;
  if (!inside?.body || !inside.defaultView || depthOf(inside.defaultView) > DEEPEST) return null;
  const box = element.getBoundingClientRect();
  return box.width >= SMALLEST && box.height >= SMALLEST ? inside.body : null;
}

/** The nodes that a page put into a slot of a shadow tree, shown there in place of what the slot holds by itself. */
export function slotted(element: Element): readonly Node[] | null {
  if (element.localName !== 'slot' || element.getRootNode() === element.ownerDocument) return null;
  const given = (element as HTMLSlotElement).assignedNodes();
  return given.length > 0 ? given : null;
}

/** A tree of its own that is shown in place of what an element holds: an open shadow root, or a frame's page. */
export function treeIn(element: Element): ShadowRoot | HTMLElement | null {
  return element.shadowRoot ?? frameBody(element);
}

/** A page, and all open shadow trees and pages of its own site's frames that are shown in it. */
export function* treesUnder(page: Document): Generator<Document | ShadowRoot> {
  const found: (Document | ShadowRoot)[] = [page];
  for (let tree = found.pop(); tree; tree = found.pop()) {
    yield tree;
    for (const element of tree.querySelectorAll('*')) {
      const inner = isFrame(element) ? element.contentDocument : element.shadowRoot;
      if (inner) found.push(inner);
    }
  }
}

/** Whether a shadow tree or a frame's page is still shown: one that was removed is known by its host or its window. */
export const isShown = (tree: Node): boolean =>
  tree.nodeType === Node.DOCUMENT_NODE ? (tree as Document).defaultView !== null : tree.isConnected;

/** What stands around a node, across the borders of shadow trees and frames; null at the top. */
export function aroundOf(node: Node): Node | null {
  const parent = node.parentNode;
  if (!parent) return (node as { host?: Element }).host ?? null;
  if (parent.nodeType !== Node.DOCUMENT_NODE) return parent;
  return (parent as Document).defaultView?.frameElement ?? null;
}
