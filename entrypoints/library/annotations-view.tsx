import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { Empty } from '../../components/empty';
import { Icon } from '../../components/icon';
import { LibraryBar } from '../../components/library-bar';
import { LibraryFilters } from '../../components/library-filters';
import { LibraryList } from '../../components/library-list';
import { formatNumber } from '../../lib/app/words';
import { isFiltered } from '../../lib/core/library/filter';
import type { LibraryApp } from './app';
import { DetailPane } from './detail-pane';

/** Filters, the list and what is selected in it. */
export function AnnotationsView({ app }: { app: LibraryApp }) {
  const { state, service, ports } = app;
  const [filtersOpen, setFiltersOpen] = useState(false);
  const detail = useRef<HTMLElement>(null);
  const { filter, selected } = state.view.value;
  const shown = state.result.value.entries.length;
  const closeFilters = () => {
    setFiltersOpen(false);
    document.querySelector<HTMLElement>('[aria-controls="library-filters"]')?.focus();
  };
  return (
    <>
      <LibraryFilters
        id="library-filters"
        filter={filter}
        counts={state.result.value.counts}
        codebook={ports.codebook}
        onChange={service.setFilter}
        open={filtersOpen}
        shown={shown}
        onClose={closeFilters}
      />
      <main class="lib-m">
        <Head app={app} shown={shown} />
        <LibraryBar
          filter={filter}
          onChange={service.setFilter}
          filtersId="library-filters"
          filtersOpen={filtersOpen}
          onFilters={() => setFiltersOpen(!filtersOpen)}
        />
        {shown === 0 ? (
          <NoMatch app={app} />
        ) : (
          <LibraryList
            rows={state.rows.value}
            codebook={ports.codebook}
            selected={selected}
            onSelect={(id) => service.setView({ selected: id })}
            onOpen={() => detail.current?.querySelector<HTMLElement>('.kindbtn')?.focus()}
            onDelete={() => {
              const entry = state.selected.peek();
              if (entry) void service.deleteAnnotation(entry);
            }}
          />
        )}
      </main>
      <DetailPane app={app} paneRef={detail} />
    </>
  );
}

function Head({ app: { state, service }, shown }: { app: LibraryApp; shown: number }) {
  const all = state.entries.value.length;
  const documents = new Set(state.result.value.entries.map(({ document }) => document.id)).size;
  const inDocuments = i18n.t('library.countDocuments', documents);
  const words = isFiltered(state.view.value.filter)
    ? i18n.t('library.shownOf', [formatNumber(shown), formatNumber(all), inDocuments])
    : i18n.t('library.shownAll', [i18n.t('library.countAnnotations', all), inDocuments]);
  return (
    <div class="lib-head">
      <div>
        <h1 class="t-page">{i18n.t('library.annotations')}</h1>
        <p class="t-s t-2 num" role="status">
          {words}
        </p>
      </div>
      <span class="spacer" />
      <button
        type="button"
        class="btn btn-primary"
        disabled={shown === 0 || state.work.value !== null}
        onClick={() => void service.exportShown()}
      >
        <Icon name="export" />
        {i18n.t('library.exportCount', shown)}
      </button>
    </div>
  );
}

function NoMatch({ app: { state, service } }: { app: LibraryApp }) {
  const clear = (
    <button type="button" class="btn" onClick={service.clearFilters}>
      {i18n.t('library.clearFilters')}
    </button>
  );
  return (
    <div class="card lib-none">
      <Empty title={i18n.t('library.noMatchTitle')} action={clear}>
        {i18n.t('library.noMatchText', state.entries.value.length)}
      </Empty>
    </div>
  );
}
