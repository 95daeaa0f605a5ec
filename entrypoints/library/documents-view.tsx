import { i18n } from '#i18n';
import { useMemo } from 'preact/hooks';
import { Empty } from '../../components/empty';
import { LibraryDocuments } from '../../components/library-documents';
import { SearchField } from '../../components/search-field';
import { findDocuments } from '../../lib/core/library/documents';
import type { LibraryApp } from './app';

/** Every document of the library, whatever the filters of the annotations say; the search is shared. */
export function DocumentsView({ app: { state, service } }: { app: LibraryApp }) {
  const all = state.documents.value;
  const { text } = state.view.value.filter;
  const documents = useMemo(() => findDocuments(all, text), [all, text]);
  return (
    <main class="lib-m lib-wide">
      <div class="lib-head">
        <div>
          <h1 class="t-page">{i18n.t('library.documents')}</h1>
          <p class="t-s t-2 num" role="status">
            {i18n.t('library.countDocuments', documents.length)}
          </p>
        </div>
      </div>
      <div class="filters lib-filters">
        <div class="lib-search">
          <SearchField
            label={i18n.t('library.searchDocuments')}
            value={text}
            onInput={(value) => service.setFilter({ text: value })}
          />
        </div>
      </div>
      {documents.length === 0 ? (
        <div class="card lib-none">
          <Empty
            title={i18n.t('library.noDocumentMatch')}
            action={
              <button type="button" class="btn" onClick={() => service.setFilter({ text: '' })}>
                {i18n.t('library.clearSearch')}
              </button>
            }
          />
        </div>
      ) : (
        <LibraryDocuments
          documents={documents}
          counts={state.counts.value}
          relatedTo={state.relatedTo.value}
          onDelete={({ id, title }) => void service.deleteDocument(id, title || i18n.t('library.noTitle'))}
        />
      )}
    </main>
  );
}
