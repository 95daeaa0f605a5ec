import { i18n } from '#i18n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FacetCounts, LibraryFilter } from '../lib/core/library/filter';
import { KINDS, POLARITIES } from '../lib/core/model/kinds';
import type { Codebook } from '../lib/core/model/codebook';
import { KindLabel } from './kind-label';
import { FacetList } from './library-facet';
import { LibrarySites } from './library-sites';
import { LibraryThemes } from './library-themes';
import { PolarityLabel } from './polarity-label';

export interface LibraryFiltersProps {
  id: string;
  filter: LibraryFilter;
  counts: FacetCounts;
  codebook: Codebook;
  onChange: (change: Partial<LibraryFilter>) => void;
  /** Whether the column was asked for where it does not fit beside the list. */
  open: boolean;
  /** How many annotations the filters leave, for the button that goes back to them there. */
  shown: number;
  onClose: () => void;
}

export function LibraryFilters({ id, filter, counts, codebook, onChange, open, shown, onClose }: LibraryFiltersProps) {
  const kinds = KINDS.map((key) => ({ key, label: <KindLabel kind={key} />, count: counts.kinds.get(key) ?? 0 }));
  const polarities = POLARITIES.map((key) => ({
    key,
    label: <PolarityLabel polarity={key} />,
    count: counts.polarities.get(key) ?? 0,
  }));
  const column = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // it stands above its button, often out of sight; before the next frame, so that no key goes astray
    if (open) column.current?.querySelector('input')?.focus();
  }, [open]);
  return (
    <aside ref={column} id={id} class={open ? 'lib-l is-open' : 'lib-l'} aria-label={i18n.t('library.filters')}>
      <fieldset>
        <legend class="t-label">{i18n.t('common.kindLabel')}</legend>
        <FacetList values={kinds} chosen={filter.kinds} onChange={(chosen) => onChange({ kinds: chosen })} />
      </fieldset>
      <fieldset>
        <legend class="t-label">{i18n.t('common.polarityLabel')}</legend>
        <FacetList
          values={polarities}
          chosen={filter.polarities}
          onChange={(chosen) => onChange({ polarities: chosen })}
        />
      </fieldset>
      <LibraryThemes filter={filter} counts={counts} codebook={codebook} onChange={onChange} />
      <LibrarySites chosen={filter.sites} counts={counts.sites} onChange={(sites) => onChange({ sites })} />
      <button type="button" class="btn btn-primary show-s" onClick={onClose}>
        {i18n.t('library.showCount', shown)}
      </button>
    </aside>
  );
}
