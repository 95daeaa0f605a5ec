import { i18n } from '#i18n';
import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import type { Codebook } from '../lib/core/model/codebook';
import { Icon } from './icon';
import { optionGroups, ThemeOption } from './theme-options';

interface ThemePickerProps {
  codebook: Codebook;
  chosen: readonly string[];
  /** Theme keys to offer before anything is typed. */
  suggested: readonly string[];
  onToggle: (key: string) => void;
  /** Escape in the field. */
  onClose?: () => void;
  autoFocus?: boolean;
  /** What the field is called where themes are not added. */
  label?: string;
}

/**
 * Type to find a theme by its name or by one of its cue phrases. A combobox with its list always open
 * (ARIA Authoring Practices, "Editable Combobox With List Autocomplete"): arrows move, Enter adds or drops,
 * and the field stays for the next one.
 */
export function ThemePicker({
  codebook,
  chosen,
  suggested,
  onToggle,
  onClose,
  autoFocus,
  label = i18n.t('picker.label'),
}: ThemePickerProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const groups = optionGroups(codebook, query, suggested);
  const hits = groups.flatMap((group) => group.hits);
  const active = hits[at];
  const optionId = (key: string) => `${id}-${key}`;

  useLayoutEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  useLayoutEffect(() => {
    list.current?.querySelector('.is-active')?.scrollIntoView({ block: 'nearest' });
  }, [at, query]);

  const search = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const choose = (key: string) => {
    onToggle(key);
    search('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (hits.length > 0) setAt((at + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      if (active) choose(active.theme.key);
    } else if (event.key === 'Escape' && onClose) {
      onClose();
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <div class="field">
        <label for={`${id}-input`}>{label}</label>
        <div class="search">
          <Icon name="search" />
          <input
            id={`${id}-input`}
            ref={input}
            class="input"
            role="combobox"
            aria-expanded={hits.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={active && optionId(active.theme.key)}
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => search(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </div>
      </div>
      <ul
        id={`${id}-list`}
        ref={list}
        class="inlist"
        role="listbox"
        aria-multiselectable="true"
        aria-label={i18n.t('picker.list')}
      >
        {groups.map((group) => [
          group.heading !== null && (
            <li key={`group ${group.heading}`} class="group" role="presentation">
              {group.heading}
            </li>
          ),
          ...group.hits.map((hit) => (
            <ThemeOption
              key={hit.theme.key}
              hit={hit}
              id={optionId(hit.theme.key)}
              active={hit === active}
              chosen={chosen.includes(hit.theme.key)}
              onChoose={() => choose(hit.theme.key)}
            />
          )),
        ])}
      </ul>
      <p class={hits.length === 0 ? 't-meta' : 'sr'} role="status">
        {hits.length === 0 ? i18n.t('picker.none') : ''}
      </p>
    </>
  );
}
