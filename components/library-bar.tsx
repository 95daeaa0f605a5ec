import { i18n } from '#i18n';
import type { LibraryFilter } from '../lib/core/library/filter';
import { LibraryChips } from './library-chips';
import { LibraryDates } from './library-dates';
import { SearchField } from './search-field';

interface LibraryBarProps {
  filter: LibraryFilter;
  onChange: (change: Partial<LibraryFilter>) => void;
  /** Id of the filter column, which the button shows where it does not fit. */
  filtersId: string;
  filtersOpen: boolean;
  onFilters: () => void;
}

/** Search, what is asked, and the way to the other filters. */
export function LibraryBar({ filter, onChange, filtersId, filtersOpen, onFilters }: LibraryBarProps) {
  return (
    <div class="filters lib-filters">
      <div class="lib-search">
        <SearchField label={i18n.t('library.search')} value={filter.text} onInput={(text) => onChange({ text })} />
      </div>
      <button
        type="button"
        class="btn btn-s show-s"
        aria-expanded={filtersOpen}
        aria-controls={filtersId}
        onClick={onFilters}
      >
        {i18n.t('library.filters')}
      </button>
      <LibraryChips filter={filter} onChange={onChange} />
      <LibraryDates filter={filter} onChange={onChange} />
    </div>
  );
}
