import { i18n } from '#i18n';
import { formatDay, formatTime } from '../lib/app/words';
import type { LibraryEntry } from '../lib/core/library/entries';
import type { Coder } from '../lib/core/model/annotation';
import { AttributeFacts } from './attribute-facts';
import { CoderMark } from './coder-mark';
import { PageLabel } from './page-label';

interface LibraryFactsProps {
  entry: LibraryEntry;
  coder: Coder | null;
  href: string;
}

/** Where the quote stands, what it says, who took it and when. */
export function LibraryFacts({ entry: { annotation, document }, coder, href }: LibraryFactsProps) {
  const { section, page } = annotation.target;
  return (
    <dl class="dl">
      <dt>{i18n.t('library.document')}</dt>
      <dd>
        <a href={href} target="_blank" rel="noopener noreferrer">
          {document.title || i18n.t('library.noTitle')}
        </a>
      </dd>
      {document.publisher && (
        <>
          <dt>{i18n.t('library.publisher')}</dt>
          <dd>{document.publisher}</dd>
        </>
      )}
      {document.published && (
        <>
          <dt>{i18n.t('library.published')}</dt>
          <dd class="num">{formatDay(document.published)}</dd>
        </>
      )}
      {page && (
        <>
          <dt>{i18n.t('library.page')}</dt>
          <dd>
            <PageLabel target={annotation.target} />
          </dd>
        </>
      )}
      {section && (
        <>
          <dt>{i18n.t('library.section')}</dt>
          <dd>{section}</dd>
        </>
      )}
      <AttributeFacts attributes={annotation.attributes} />
      {coder && (
        <>
          <dt>{i18n.t('library.coder')}</dt>
          {coder.name ? (
            <dd class="row">
              <CoderMark name={coder.name} />
              {coder.name}
            </dd>
          ) : (
            <dd>{i18n.t('library.noCoder')}</dd>
          )}
        </>
      )}
      <dt>{i18n.t('library.created')}</dt>
      <dd class="num">{formatTime(annotation.created)}</dd>
      {annotation.modified !== annotation.created && (
        <>
          <dt>{i18n.t('library.changed')}</dt>
          <dd class="num">{formatTime(annotation.modified)}</dd>
        </>
      )}
    </dl>
  );
}
