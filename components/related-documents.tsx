import { i18n } from '#i18n';
import { documentLink } from '../lib/app/library/page-link';
import { hostOf } from '../lib/core/library/entries';
import type { RelatedDocument } from '../lib/core/model/document';

function words({ title, address, file }: RelatedDocument): string {
  const name = title || i18n.t('library.noTitle');
  const host = hostOf(address);
  if (file === null) return i18n.t('common.relatedPage', [name, host]);
  return host ? i18n.t('common.relatedPdf', [name, host]) : i18n.t('common.relatedFile', [name, file]);
}

/** The same report where it is kept apart, each with a way to open it. */
export function RelatedDocuments({ related }: { related: readonly RelatedDocument[] }) {
  if (related.length === 0) return null;
  return (
    <p class="t-meta">
      {i18n.t('common.alsoKept')}{' '}
      {related.map((document, index) => (
        <span key={document.id}>
          {index > 0 && '; '}
          <a href={documentLink(document.address, document.file !== null)} target="_blank" rel="noopener noreferrer">
            {words(document)}
          </a>
        </span>
      ))}
    </p>
  );
}
