// Functions that are sent into pages as source: each stands alone and uses nothing from outside itself.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An element as a person meets it. */
export interface Located {
  readonly text: string;
  readonly label: string;
  readonly value: string | null;
  readonly enabled: boolean;
  readonly pressed: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its place among all that the selector fits. */
  readonly nth: number;
  /** Middle of the element in the window. */
  readonly middle: Point;
  /** What would take a click in its stead, or null; where it is out of sight, words that say so. */
  readonly coveredBy: string | null;
}

export function locate(root: Document | ShadowRoot, css: string): Located[] {
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const byId = ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ');
    const name = element.getAttribute('aria-label') || byId || labels || element.textContent;
    return name.replace(/\s+/g, ' ').trim();
  };
  const describe = (element: Element, nth: number): Located => {
    // an inline element that wraps has a middle that may lie outside it: take its first line
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const top = root.elementFromPoint(middle.x, middle.y);
    const related =
      top !== null &&
      (element.contains(top) ||
        top.contains(element) ||
        [...((element as HTMLInputElement).labels ?? [])].some((label) => label.contains(top)));
    return {
      text: element.textContent.replace(/\s+/g, ' ').trim(),
      label: nameOf(element),
      value: 'value' in element ? String(element.value) : null,
      enabled: !(element as HTMLButtonElement).disabled,
      pressed:
        ['aria-pressed', 'aria-checked', 'aria-selected'].some((name) => element.getAttribute(name) === 'true') ||
        (element as HTMLInputElement).checked,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      nth,
      middle,
      coveredBy: related ? null : (top?.outerHTML.slice(0, 80) ?? 'nothing: it is outside the window'),
    };
  };
  const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  return [...root.querySelectorAll(css)].flatMap((element, nth) => (isSeen(element) ? [describe(element, nth)] : []));
}

/** Scrolls to one of the elements that the selector fits. */
export function bringIntoView(root: Document | ShadowRoot, css: string, nth: number): void {
  root.querySelectorAll(css)[nth]?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

/** Where a passage stands in the window, a box a line; the passage is scrolled into view. Empty where it is not there. */
export function passageRects(root: Document | ShadowRoot, passage: string): DOMRectReadOnly[] {
  const owner = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument;
  if (!owner) return [];
  const within = 'body' in root ? root.body : root;
  const walker = owner.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  let all = '';
  while (walker.nextNode()) {
    nodes.push(walker.currentNode as Text);
    all += (walker.currentNode as Text).data;
  }
  const at = all.indexOf(passage);
  if (at < 0) return [];
  const range = owner.createRange();
  let passed = 0;
  let started = false;
  for (const node of nodes) {
    const end = passed + node.data.length;
    if (!started && at < end) {
      range.setStart(node, at - passed);
      started = true;
    }
    if (started && at + passage.length <= end) {
      range.setEnd(node, at + passage.length - passed);
      break;
    }
    passed = end;
  }
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return [...range.getClientRects()].filter((rect) => rect.width > 0).map((rect) => rect.toJSON() as DOMRectReadOnly);
}

/** From just inside the first letter to just inside the last. */
export function dragEnds(rects: readonly DOMRectReadOnly[]): { from: Point; to: Point } {
  const first = rects[0];
  const last = rects.at(-1);
  if (!first || !last) throw new Error('The passage takes no room on the page');
  const inset = 0.5;
  return {
    from: { x: first.x + inset, y: first.y + first.height / 2 },
    to: { x: last.x + last.width - inset, y: last.y + last.height / 2 },
  };
}
