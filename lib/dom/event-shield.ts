const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;
const TEXT_EVENTS = ['beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend'] as const;
/** They carry the words, and many pages spoil them; what the browser does with them needs no event. */
const CLIPBOARD_EVENTS = ['copy', 'cut', 'paste'] as const;

type Clone = (event: Event) => Event;

/** A plain event that carries a key: Firefox makes every KeyboardEvent of a content script leave its shadow root. */
const asKey: Clone = (event) => {
  const { key, code, location, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing } = event as KeyboardEvent;
  const facts = { key, code, location, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing };
  const copy = new Event(event.type, { bubbles: true, cancelable: true, composed: false });
  for (const [name, value] of Object.entries(facts)) Object.defineProperty(copy, name, { value });
  return copy;
};

const asText: Clone = (event) =>
  new Event(event.type, { bubbles: true, cancelable: event.cancelable, composed: false });

/**
 * Keeps what is typed in a closed shadow root from the page. The event is stopped at the window, before the page's
 * listeners, and a copy that cannot leave the root is sent to the element that has the focus there.
 * Only listeners that the page put on `window` in the capture phase before this call still hear the keys.
 */
export function shieldTyping(host: Element, root: ShadowRoot, signal: AbortSignal): void {
  const listen = (types: readonly string[], clone: Clone) => {
    for (const type of types) {
      window.addEventListener(
        type,
        (event) => {
          if (event.target !== host) return;
          event.stopImmediatePropagation();
          const target = root.activeElement ?? root;
          if (!target.dispatchEvent(clone(event))) event.preventDefault();
        },
        { capture: true, signal },
      );
    }
  };
  listen(KEY_EVENTS, asKey);
  listen(TEXT_EVENTS, asText);
  for (const type of CLIPBOARD_EVENTS) {
    window.addEventListener(type, (event) => event.target === host && event.stopImmediatePropagation(), {
      capture: true,
      signal,
    });
  }
}
