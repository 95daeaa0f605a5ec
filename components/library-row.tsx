import { i18n } from '#i18n';
import { formatDay } from '../lib/app/words';
import type { LibraryEntry } from '../lib/core/library/entries';
import type { Codebook } from '../lib/core/model/codebook';
import type { DocumentRecord } from '../lib/core/model/document';
import { Judged } from './judged';
import { KindLabel } from './kind-label';
import { PageLabel } from './page-label';
import { PolarityLabel } from './polarity-label';
import { SupersededSign } from './superseded-sign';
import { ThemeTags } from './theme-tags';

interface DocumentRowProps {
  document: DocumentRecord;
  count: number;
  rowIndex: number;
}

/** Heads the annotations of one document: who published it, what it is, when. */
export function DocumentRow({ document, count, rowIndex }: DocumentRowProps) {
  const title = document.title || i18n.t('library.noTitle');
  return (
    <div role="row" aria-rowindex={rowIndex} class="lib-row is-group">
      <div role="rowheader" class="grp" aria-colspan={3}>
        <span>{document.publisher || title}</span>
        <span class="t-meta">
          {document.publisher && title}
          {document.publisher && document.published && ', '}
          {document.published && <span class="nowrap">{formatDay(document.published)}</span>}
        </span>
        <span class="spacer" />
        <span class="count">{count}</span>
      </div>
    </div>
  );
}

interface AnnotationRowProps {
  entry: LibraryEntry;
  codebook: Codebook;
  selected: boolean;
  rowIndex: number;
  id: string;
  onSelect: () => void;
}

export function AnnotationRow({
  entry: { annotation },
  codebook,
  selected,
  rowIndex,
  id,
  onSelect,
}: AnnotationRowProps) {
  return (
    <div role="row" id={id} aria-rowindex={rowIndex} aria-selected={selected} class="lib-row" onClick={onSelect}>
      <div role="gridcell" class="col col-1">
        <span class="row row-3 wrap">
          <KindLabel kind={annotation.kind} />
          {annotation.superseded && <SupersededSign />}
          <PageLabel target={annotation.target} />
        </span>
        <Judged annotation={annotation} />
        <p class="quote-s clamp-3">{annotation.target.quote.exact}</p>
      </div>
      <div role="gridcell" class="lib-tags">
        {annotation.themes.length === 0 && <span class="t-meta">{i18n.t('library.noTheme')}</span>}
        <ThemeTags themes={annotation.themes} codebook={codebook} />
      </div>
      <div role="gridcell" class="hide-s">
        {annotation.polarity && <PolarityLabel polarity={annotation.polarity} />}
      </div>
    </div>
  );
}
