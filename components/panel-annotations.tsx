import { i18n } from '#i18n';
import type { PlacedAnnotation } from '../lib/app/page-state';
import type { Codebook } from '../lib/core/model/codebook';
import { Empty } from './empty';
import { Icon } from './icon';
import { Judged } from './judged';
import { KindLabel } from './kind-label';
import { DeleteButton, EntryButton } from './panel-entry-button';
import { PageLabel } from './page-label';
import { PanelList } from './panel-list';
import type { PanelActions } from './panel-view';
import { PolarityLabel } from './polarity-label';
import { SupersededSign } from './superseded-sign';
import { ThemeTags } from './theme-tags';

export interface AnnotationsProps {
  items: readonly PlacedAnnotation[];
  codebook: Codebook;
  actions: PanelActions;
}

/** One of them, as an entry of a list. */
export interface AnnotationEntryProps extends Omit<AnnotationsProps, 'items'> {
  item: PlacedAnnotation;
  tabIndex: 0 | -1;
}

/** What an annotation says, besides its quote: kind and polarity. */
export function AnnotationKind({ annotation: { kind, polarity, target } }: Pick<PlacedAnnotation, 'annotation'>) {
  return (
    <span class="row">
      <KindLabel kind={kind} />
      {polarity && (
        <span class="row t-meta">
          <PolarityLabel polarity={polarity} />
        </span>
      )}
      <PageLabel target={target} />
    </span>
  );
}

/** Its themes and its note. */
export function AnnotationTags({
  annotation,
  codebook,
}: Pick<PlacedAnnotation, 'annotation'> & { codebook: Codebook }) {
  return (
    <>
      <div class="row wrap">
        <ThemeTags themes={annotation.themes} codebook={codebook} />
        {annotation.themes.length === 0 && <span class="t-meta">{i18n.t('panel.noTheme')}</span>}
      </div>
      {annotation.note !== '' && <p class="note">{annotation.note}</p>}
    </>
  );
}

function AnnotationEntry({ item, codebook, actions, tabIndex }: AnnotationEntryProps) {
  const { annotation, state } = item;
  const { id, target } = annotation;
  const onPage = state !== 'superseded';
  return (
    <>
      <div class="row between wrap">
        <AnnotationKind annotation={annotation} />
        <span class="row row-1">
          {state === 'moved' && (
            <span class="state s-moved">
              <Icon name="moved" size="s" />
              {i18n.t('panel.moved')}
            </span>
          )}
          {onPage && (
            <EntryButton
              icon="edit"
              label={i18n.t('panel.edit')}
              tabIndex={tabIndex}
              onClick={() => actions.openBar(id)}
            />
          )}
          <DeleteButton tabIndex={tabIndex} onClick={() => actions.remove(id)} />
        </span>
      </div>
      <Judged annotation={annotation} />
      {onPage ? (
        <button
          type="button"
          class="quote-s quotebtn"
          data-main=""
          tabIndex={tabIndex}
          onClick={() => actions.reveal(id)}
        >
          {target.quote.exact}
        </button>
      ) : (
        <p class="quote-s" data-main="" tabIndex={tabIndex}>
          {target.quote.exact}
        </p>
      )}
      {annotation.superseded && <SupersededSign />}
      <AnnotationTags annotation={annotation} codebook={codebook} />
    </>
  );
}

/** What was tagged on this page, in the order of the page. */
export function PanelTagged({ items, codebook, actions }: AnnotationsProps) {
  if (items.length === 0)
    return <Empty title={i18n.t('panel.nothingTagged.title')}>{i18n.t('panel.nothingTagged.text')}</Empty>;
  return (
    <PanelList label={i18n.t('panel.tabs.tagged')} items={items} keyOf={({ annotation }) => annotation.id}>
      {(item, tabIndex) => <AnnotationEntry item={item} codebook={codebook} actions={actions} tabIndex={tabIndex} />}
    </PanelList>
  );
}
