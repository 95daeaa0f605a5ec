import { i18n } from '#i18n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import type { IconName } from './icons';
import { rove } from './roving';
import { useOpener } from './use-opener';

export interface MoreItem {
  readonly icon: IconName;
  readonly label: string;
  /** Something that is on or off. */
  readonly checked?: boolean;
  /** Whether a line stands above it. */
  readonly begins?: boolean;
  readonly act: () => void;
}

/** What has no button of its own in the bar. */
export function ReaderMore({ items }: { items: readonly MoreItem[] }) {
  const list = useRef<HTMLDivElement>(null);
  const { button, open, setOpen, close } = useOpener();
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  useLayoutEffect(() => {
    if (open) entries()[0]?.focus();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const to = rove(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
    if (to !== null) all[to]?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const onFocusOut = (event: FocusEvent) => {
    const to = event.relatedTarget;
    // its own button closes it by itself
    if (to === button.current || (to instanceof Node && list.current?.contains(to))) return;
    setOpen(false);
  };

  return (
    <div class="combo">
      <IconButton
        ref={button}
        icon="more"
        label={i18n.t('reader.more')}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div
          ref={list}
          class="listbox rd-menu"
          role="menu"
          aria-label={i18n.t('reader.more')}
          onKeyDown={onKeyDown}
          onFocusOut={onFocusOut}
        >
          {items.map((item) => (
            <MenuEntry
              key={item.label}
              item={item}
              onChoose={() => {
                close();
                item.act();
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function MenuEntry({ item, onChoose }: { item: MoreItem; onChoose: () => void }) {
  return (
    <button
      type="button"
      role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked={item.checked}
      tabIndex={-1}
      class={item.begins ? 'begins' : undefined}
      onClick={onChoose}
    >
      <Icon name={item.icon} />
      <span class="grow">{item.label}</span>
      {item.checked && <Icon name="check" size="s" />}
    </button>
  );
}
