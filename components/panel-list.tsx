import { type ComponentChildren, type ComponentProps, createContext } from 'preact';
import { forwardRef } from 'preact/compat';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Virtualizer, type VirtualizerHandle } from 'virtua';

interface PanelListProps<T> {
  label: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  /** What stands above an entry that begins a section. */
  headingOf?: (item: T) => { words: string; count: string } | null;
  /** One entry. Its main button carries `data-main`; all its controls get `tabIndex`, so that Tab stops at one entry. */
  children: (item: T, tabIndex: 0 | -1) => ComponentChildren;
  /** A key pressed in the entry that is current; true where it meant something. */
  onKey?: (event: KeyboardEvent, item: T) => boolean;
}

const Count = createContext(0);

type EntryProps = Omit<ComponentProps<'li'>, 'ref'> & { index: number };

/** Only the entries in sight exist, so each says which of how many it is. */
const Entry = forwardRef<HTMLLIElement, EntryProps>(function Entry({ index, ...props }, ref) {
  return <li {...props} ref={ref} aria-posinset={index + 1} aria-setsize={useContext(Count)} />;
});

/**
 * The list hides an entry until it has measured it, and what is hidden takes no focus: tries again with every frame.
 * @returns a function that calls it off
 */
function focusWhenShown(find: () => HTMLElement | null | undefined): () => void {
  let frame = 0;
  const attempt = () => {
    const element = find();
    element?.focus({ preventScroll: true });
    if (element && document.activeElement !== element) frame = requestAnimationFrame(attempt);
  };
  attempt();
  return () => cancelAnimationFrame(frame);
}

function SectionHeading({ heading }: { heading: { words: string; count: string } | null }) {
  if (!heading) return null;
  return (
    <h2 class="sp-section t-label">
      {heading.words}
      <span class="count">{heading.count}</span>
    </h2>
  );
}

/**
 * A long list with one stop for Tab: arrows move between entries, Home and End to its ends.
 * When the current entry goes away, the next one takes its place and its focus.
 */
export function PanelList<T>({ label, items, keyOf, headingOf, children, onKey }: PanelListProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useRef<VirtualizerHandle>(null);
  const [current, setCurrent] = useState(0);
  const wantsFocus = useRef(false);
  const at = Math.min(current, items.length - 1);
  const item = items[at];
  const key = item && keyOf(item);

  // an entry that was acted on takes the focus away with it; before this render is shown, it is still there
  const hadFocus = box.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const lostFocus = hadFocus && !box.current?.contains(document.activeElement);
    if (!wantsFocus.current && !lostFocus) return;
    wantsFocus.current = false;
    virtual.current?.scrollToIndex(at, { align: 'nearest' });
    return focusWhenShown(() => box.current?.querySelector<HTMLElement>('[aria-current="true"] [data-main]'));
  }, [at, key]);

  const move = (to: number) => {
    wantsFocus.current = true;
    setCurrent(Math.max(0, Math.min(items.length - 1, to)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!item || event.isComposing) return;
    const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
    if (plain && event.key === 'ArrowDown') move(at + 1);
    else if (plain && event.key === 'ArrowUp') move(at - 1);
    else if (plain && event.key === 'Home') move(0);
    else if (plain && event.key === 'End') move(items.length - 1);
    else if (!onKey?.(event, item)) return;
    event.preventDefault();
  };

  return (
    <div class="sp-list items" ref={box} onKeyDown={onKeyDown} role="group" aria-label={label}>
      <Count.Provider value={items.length}>
        <Virtualizer ref={virtual} as="ul" item={Entry} scrollRef={box} keepMounted={[Math.max(at, 0)]}>
          {items.map((each, index) => (
            <div key={keyOf(each)}>
              <SectionHeading heading={headingOf?.(each) ?? null} />
              <div
                class="item"
                aria-current={index === at}
                onFocusIn={() => setCurrent(index)}
                onPointerDown={() => setCurrent(index)}
              >
                {children(each, index === at ? 0 : -1)}
              </div>
            </div>
          ))}
        </Virtualizer>
      </Count.Provider>
    </div>
  );
}
