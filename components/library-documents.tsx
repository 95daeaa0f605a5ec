import { i18n } from '#i18n';
import { WindowVirtualizer } from 'virtua';
import { documentLink } from '../lib/app/library/page-link';
import { formatDate, formatDay, formatNumber } from '../lib/app/words';
import { siteOf } from '../lib/core/library/entries';
import type { DocumentRecord, RelatedDocument } from '../lib/core/model/document';
import { webAddressOf } from '../lib/core/model/known-by';
import { IconButton } from './icon-button';
import { RelatedDocuments } from './related-documents';

interface LibraryDocumentsProps {
  documents: readonly DocumentRecord[];
  /** Annotations per document id. */
  counts: ReadonlyMap<string, number>;
  /** The same report as a document, kept apart. */
  relatedTo: (document: DocumentRecord) => readonly RelatedDocument[];
  onDelete: (document: DocumentRecord) => void;
}

/** All documents that something was tagged in, the last seen first. */
export function LibraryDocuments({ documents, counts, relatedTo, onDelete }: LibraryDocumentsProps) {
  return (
    <div
      class="lib-table lib-docs"
      role="table"
      aria-label={i18n.t('library.documents')}
      aria-rowcount={documents.length + 1}
    >
      <div role="row" aria-rowindex={1} class="lib-row is-head">
        <div role="columnheader">{i18n.t('library.documentTitle')}</div>
        <div role="columnheader" class="hide-s">
          {i18n.t('library.published')}
        </div>
        <div role="columnheader" class="hide-s">
          {i18n.t('library.lastSeen')}
        </div>
        <div role="columnheader" class="r">
          {i18n.t('library.annotations')}
        </div>
        <div role="columnheader">
          <span class="sr">{i18n.t('common.delete')}</span>
        </div>
      </div>
      <WindowVirtualizer data={documents}>
        {(document: DocumentRecord, index: number) => (
          <Row
            key={document.id}
            document={document}
            count={counts.get(document.id) ?? 0}
            related={relatedTo(document)}
            rowIndex={index + 2}
            onDelete={() => onDelete(document)}
          />
        )}
      </WindowVirtualizer>
    </div>
  );
}

interface RowProps {
  document: DocumentRecord;
  count: number;
  related: readonly RelatedDocument[];
  rowIndex: number;
  onDelete: () => void;
}

function Row({ document, count, related, rowIndex, onDelete }: RowProps) {
  const title = document.title || i18n.t('library.noTitle');
  return (
    <div role="row" aria-rowindex={rowIndex} class="lib-row">
      <div role="rowheader" class="col col-0">
        <a
          class="quote-s"
          href={documentLink(webAddressOf(document), document.pdf !== undefined)}
          target="_blank"
          rel="noopener noreferrer"
        >
          {title}
        </a>
        <span class="t-meta">{[siteOf(document), document.pdf?.file].filter(Boolean).join(', ')}</span>
        <RelatedDocuments related={related} />
      </div>
      <div role="cell" class="num hide-s">
        {document.published && formatDay(document.published)}
      </div>
      <div role="cell" class="num hide-s">
        {formatDate(document.lastSeen)}
      </div>
      <div role="cell" class="r">
        {formatNumber(count)}
      </div>
      <div role="cell" class="r lib-act">
        <IconButton small icon="trash" label={i18n.t('library.deleteDocument', [title])} onClick={onDelete} />
      </div>
    </div>
  );
}
