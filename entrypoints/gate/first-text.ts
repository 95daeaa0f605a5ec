/** Nearly every text node is a word or a line; only a long one is worth the question what it stands in. */
const LONG = 300;
const UNSEEN = /^(?:script|style|template|noscript)$/;

/**
 * The beginning of a page's text, raw, scripts left out as far as they are long. The engine judges a document by its
 * first 60,000 characters, so that twice as many, menus and all, are enough for the gate, and a huge page costs it no
 * more than a large one. `textContent` would copy the whole page.
 */
export function firstText(root: Node, most: number): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < most && walker.nextNode()) {
    const node = walker.currentNode as Text;
    const { data } = node;
    if (data.length < LONG || !UNSEEN.test(node.parentElement?.localName ?? '')) text += data;
  }
  return text;
}
