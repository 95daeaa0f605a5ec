/** The element that ends a layer of words; a browser that is asked for what lies under an empty place finds it there. */
const END = 'endOfContent';

const itemOf = (node: Node): Element | null => {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.textLayer span:not(.markedContent)') ?? null;
};

/**
 * Words of a sheet are placed one by one: drawn over the empty paper between them, a selection would jump to whatever
 * comes first or last there. While one is drawn, an element over the paper follows its end, and takes it up. The way is
 * that of pdf.js (web/text_layer_builder.js).
 */
export function steadySelection(signal: AbortSignal): void {
  const ends = new Map<Element, HTMLElement>();
  let before: Range | null = null;
  const rest = () => {
    before = null;
    for (const [layer, end] of ends) {
      layer.classList.remove('selecting');
      layer.append(end);
      end.removeAttribute('style');
      if (!layer.isConnected) ends.delete(layer);
    }
  };
  const endOf = (layer: Element): HTMLElement => {
    const known = ends.get(layer);
    if (known) return known;
    const end = document.createElement('div');
    end.className = END;
    layer.append(end);
    ends.set(layer, end);
    return end;
  };
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      const layer = target instanceof Element ? target.closest('.textLayer') : null;
      if (!layer) return;
      endOf(layer);
      layer.classList.add('selecting');
    },
    { signal },
  );
  for (const name of ['pointerup', 'pointercancel', 'blur']) window.addEventListener(name, rest, { signal });
  document.addEventListener(
    'selectionchange',
    () => {
      const selection = document.getSelection();
      const isDrawn = document.querySelector('.textLayer.selecting') !== null;
      if (!isDrawn || !selection || selection.rangeCount === 0 || selection.isCollapsed) return;
      const range = selection.getRangeAt(0);
      const movesStart = before !== null && range.compareBoundaryPoints(Range.END_TO_END, before) === 0;
      before = range.cloneRange();
      const item = itemOf(movesStart ? range.startContainer : range.endContainer);
      const layer = item?.closest('.textLayer');
      if (!item || !layer) return;
      layer.classList.add('selecting');
      const end = endOf(layer);
      end.style.userSelect = 'text';
      item.parentElement?.insertBefore(end, movesStart ? item : item.nextSibling);
    },
    { signal },
  );
}
