import { i18n } from '#i18n';
import { useId, useRef } from 'preact/hooks';
import { formatDay } from '../lib/app/words';
import { DATE_FIELDS, type LibraryFilter } from '../lib/core/library/filter';
import { Icon } from './icon';
import { useOpener } from './use-opener';

interface LibraryDatesProps {
  filter: LibraryFilter;
  onChange: (change: Partial<LibraryFilter>) => void;
}

/** A button that says the range, and opens to change it. */
export function LibraryDates({ filter, onChange }: LibraryDatesProps) {
  const id = useId();
  const { button, open, setOpen, close } = useOpener();
  const box = useRef<HTMLDivElement>(null);
  return (
    <div
      class="combo"
      ref={box}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !box.current?.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close();
      }}
    >
      <button
        ref={button}
        type="button"
        class={filter.from || filter.to ? 'filter is-on' : 'filter'}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {rangeWords(filter)}
        <Icon name="chev" size="s" />
      </button>
      {open && <Range id={id} filter={filter} onChange={onChange} onClose={close} />}
    </div>
  );
}

function Range({ id, filter, onChange, onClose }: LibraryDatesProps & { id: string; onClose: () => void }) {
  const names = { published: i18n.t('library.datePublished'), tagged: i18n.t('library.dateTagged') };
  return (
    <div id={id} class="listbox listbox-drop lib-dates" role="group" aria-label={i18n.t('library.date')}>
      <fieldset class="row row-4 wrap">
        <legend class="t-label">{i18n.t('library.dateOf')}</legend>
        {DATE_FIELDS.map((field) => (
          <label key={field} class="check">
            <input
              type="radio"
              name={`${id}-field`}
              checked={filter.dateField === field}
              onChange={() => onChange({ dateField: field })}
            />
            {names[field]}
          </label>
        ))}
      </fieldset>
      <DayField
        id={`${id}-from`}
        label={i18n.t('library.dateFrom')}
        value={filter.from}
        onChange={(from) => onChange({ from })}
      />
      <DayField
        id={`${id}-to`}
        label={i18n.t('library.dateTo')}
        value={filter.to}
        onChange={(to) => onChange({ to })}
      />
      <button
        type="button"
        class="btn btn-s"
        onClick={() => {
          onChange({ from: '', to: '' });
          onClose();
        }}
      >
        {i18n.t('library.dateAny')}
      </button>
    </div>
  );
}

interface DayFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (day: string) => void;
}

function DayField({ id, label, value, onChange }: DayFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="date" class="input" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}

function rangeWords({ dateField, from, to }: LibraryFilter): string {
  const published = dateField === 'published';
  if (from && to)
    return i18n.t(published ? 'library.publishedBetween' : 'library.taggedBetween', [formatDay(from), formatDay(to)]);
  if (from) return i18n.t(published ? 'library.publishedFrom' : 'library.taggedFrom', [formatDay(from)]);
  if (to) return i18n.t(published ? 'library.publishedTo' : 'library.taggedTo', [formatDay(to)]);
  return i18n.t('library.date');
}
