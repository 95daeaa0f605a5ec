import { isOurHost } from './our-hosts';
import { MARK_ID } from './paint/mark-painter';

/** A click on these is the page's own business. */
const PAGE_CONTROLS =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[contenteditable=""],[contenteditable="true"]';

export interface PageInput {
  /** A click on plain text, without a selection. */
  onPoint(x: number, y: number): void;
  /** A click on, or Enter or Space at, the mark of a saved annotation. */
  onMark(annotationId: string): void;
  /** Words were selected with the pointer. */
  onSelect(range: Range): void;
  /** A press anywhere in the page outside our own interface. */
  onPress(): void;
}

const markIdOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest(`mark[${MARK_ID}]`)?.getAttribute(MARK_ID) ?? null) : null;

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(PAGE_CONTROLS) !== null;

/** The words selected in the page; null where the selection is empty or in a field that is being edited. */
export function selectedRange(): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const element =
    range.commonAncestorContainer instanceof Element
      ? range.commonAncestorContainer
      : range.commonAncestorContainer.parentElement;
  if (!element || element.closest('input,textarea,[contenteditable=""],[contenteditable="true"]')) return null;
  return range.toString().trim() ? range : null;
}

/** Words that were tagged carry a mark now, which their selection would hide. */
export function dropSelection(): void {
  if (selectedRange()) document.getSelection()?.removeAllRanges();
}

/** Pixels that a pointer moves by itself during a click. */
const SLIP = 3;

/** Turns what a person does on the page into calls. Only trusted events count: a page cannot click for its reader. */
export function listenToPage(input: PageInput, signal: AbortSignal): void {
  const options = { capture: true, signal };
  let pressed = { x: 0, y: 0 };
  let selecting = false;
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || isOurHost(event.target)) return;
      pressed = { x: event.clientX, y: event.clientY };
      input.onPress();
    },
    options,
  );
  document.addEventListener(
    'mouseup',
    (event) => {
      const moved = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > SLIP;
      selecting = event.isTrusted && event.button === 0 && !isOurHost(event.target) && (moved || event.detail > 1);
      if (!selecting) return;
      // the browser settles the selection after this event
      setTimeout(() => {
        const range = selectedRange();
        if (range) input.onSelect(range);
      });
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (selecting || !isPlainClick(event) || isControl(event.target)) return;
      const id = markIdOf(event.target);
      if (id) input.onMark(id);
      else input.onPoint(event.clientX, event.clientY);
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const id = event.isTrusted && (event.key === 'Enter' || event.key === ' ') ? markIdOf(event.target) : null;
      if (!id || isControl(event.target)) return;
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
