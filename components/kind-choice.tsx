import { i18n } from '#i18n';
import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../lib/core/model/kinds';
import { Icon } from './icon';
import { KindLabel } from './kind-label';
import { rove } from './roving';
import { useOpener } from './use-opener';

interface KindChoiceProps {
  value: Kind;
  onChange: (value: Kind) => void;
}

/** The kind as a quiet button; pressed, it shows the four to choose from. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const { button, open, setOpen, close } = useOpener();
  const [at, setAt] = useState(0);
  const word = i18n.t(`common.kind.${value}`);
  useLayoutEffect(() => {
    if (open) list.current?.focus();
  }, [open]);

  const show = () => {
    setAt(KINDS.indexOf(value));
    setOpen(!open);
  };
  const choose = (kind: Kind) => {
    if (kind !== value) onChange(kind);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = rove(event.key, at, KINDS.length);
    const kind = KINDS[at];
    if (to !== null) setAt(to);
    else if ((event.key === 'Enter' || event.key === ' ') && kind) choose(kind);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') {
      setOpen(false);
      return;
    }
    event.preventDefault();
    // the list is a small world of its own: the bar's single keys do not reach into it
    event.stopPropagation();
  };

  return (
    <div class="combo">
      <button
        ref={button}
        type="button"
        class={`kindbtn k-${value}`}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={i18n.t('common.kindIs', [word])}
        onClick={show}
      >
        <Icon name={value} />
        {word}
      </button>
      {open && (
        <ul
          id={id}
          ref={list}
          class="listbox listbox-drop"
          role="listbox"
          tabIndex={-1}
          aria-label={i18n.t('common.kindLabel')}
          aria-activedescendant={`${id}-${KINDS[at]}`}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        >
          {KINDS.map((kind, index) => (
            <li
              key={kind}
              id={`${id}-${kind}`}
              role="option"
              aria-selected={kind === value}
              class={index === at ? 'is-active' : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(kind)}
            >
              <KindLabel kind={kind} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
