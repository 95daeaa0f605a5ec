import { isOurHost } from './our-hosts';
import { isElement } from './nodes';
import { MARK_ID } from './paint/mark-painter';

/** A click on these is the page's own business. */
const PAGE_CONTROLS =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[contenteditable=""],[contenteditable="true"]';

export interface PageInput {
  /** A click on plain text, without a selection; in the window of the page that was clicked, which may be a frame's. */
  onPoint(x: number, y: number, page: Document): void;
  /** A click on, or Enter or Space at, the mark of a saved annotation. */
  onMark(annotationId: string): void;
  /** Words were selected with the pointer. */
  onSelect(range: AbstractRange): unknown;
  /** A press anywhere in the page outside our own interface. */
  onPress(): void;
}

/** What was hit, inside a shadow tree too: listeners outside are told of its host. */
function hitBy(event: Event): Element | null {
  const [target] = event.composedPath();
  return target && 'closest' in target ? (target as Element) : null;
}

const markIdOf = (event: Event): string | null =>
  hitBy(event)?.closest(`mark[${MARK_ID}]`)?.getAttribute(MARK_ID) ?? null;

const isControl = (event: Event): boolean => {
  const inPath = (target: EventTarget) => 'matches' in target && (target as Element).matches(PAGE_CONTROLS);
  return event.composedPath().some(inPath);
};

/** The words selected in the page; null where the selection is empty or in a field that is being edited. */
export function selectedRange(page: Document = document): Range | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: around } = range;
  const element = isElement(around) ? around : around.parentElement;
  if (!element || element.closest('input,textarea,[contenteditable=""],[contenteditable="true"]')) return null;
  return range.toString().trim() ? range : null;
}

const isShadowRoot = (node: EventTarget): node is ShadowRoot => node instanceof ShadowRoot;

/** Words selected inside shadow trees: the selection itself tells only of the host. */
function selectedInside(page: Document, shadowRoots: ShadowRoot[]): AbstractRange | null {
  const selection = page.getSelection();
  // browsers of 2025 and older cannot tell
  if (!selection || shadowRoots.length === 0 || !('getComposedRanges' in selection)) return null;
  const [range] = selection.getComposedRanges({ shadowRoots });
  return range && !range.collapsed ? range : null;
}

/** The words of a selection as they stand in the page now; of one that reaches out of its shadow tree, none. */
export function wordsOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  if (startContainer.getRootNode() !== endContainer.getRootNode()) return '';
  const range = (startContainer.ownerDocument ?? document).createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

/** Words that were tagged carry a mark now, which their selection would hide. */
export function dropSelection(): void {
  if (selectedRange()) document.getSelection()?.removeAllRanges();
}

/** Pixels that a pointer moves by itself during a click. */
const SLIP = 3;

/**
 * Turns what a person does on the page into calls. Only trusted events count: a page cannot click for its reader.
 * @param page a frame has a page of its own, whose events come to nobody else
 */
export function listenToPage(input: PageInput, signal: AbortSignal, page: Document = document): void {
  const options = { capture: true, signal };
  let pressed = { x: 0, y: 0 };
  let selecting = false;
  page.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || isOurHost(event.target)) return;
      pressed = { x: event.clientX, y: event.clientY };
      input.onPress();
    },
    options,
  );
  page.addEventListener(
    'mouseup',
    (event) => {
      const moved = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > SLIP;
      selecting = event.isTrusted && event.button === 0 && !isOurHost(event.target) && (moved || event.detail > 1);
      if (!selecting) return;
      const trees = event.composedPath().filter(isShadowRoot);
      // the browser settles the selection after this event
      setTimeout(() => {
        const range = selectedInside(page, trees) ?? selectedRange(page);
        if (range) void input.onSelect(range);
      });
    },
    options,
  );
  page.addEventListener(
    'click',
    (event) => {
      if (selecting || !isPlainClick(event) || isControl(event)) return;
      const id = markIdOf(event);
      if (id) input.onMark(id);
      else input.onPoint(event.clientX, event.clientY, page);
    },
    options,
  );
  page.addEventListener(
    'keydown',
    (event) => {
      const id = event.isTrusted && (event.key === 'Enter' || event.key === ' ') ? markIdOf(event) : null;
      if (!id || isControl(event)) return;
      event.preventDefault();
      event.stopPropagation();
      input.onMark(id);
    },
    options,
  );
}

function isPlainClick(event: MouseEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  return event.isTrusted && event.button === 0 && !modified && !isOurHost(event.target);
}
