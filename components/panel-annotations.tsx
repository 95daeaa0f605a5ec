import { i18n } from '#i18n';
import type { PlacedAnnotation } from '../lib/app/page-state';
import type { Codebook } from '../lib/core/model/codebook';
import { Band } from './band';
import { Empty } from './empty';
import { Icon } from './icon';
import { KindLabel } from './kind-label';
import { EntryButton } from './panel-entry-button';
import { PanelList } from './panel-list';
import type { PanelActions } from './panel-view';
import { PolarityLabel } from './polarity-label';
import { ThemeTag } from './theme-tag';

interface AnnotationsProps {
  items: readonly PlacedAnnotation[];
  codebook: Codebook;
  actions: PanelActions;
}

interface AnnotationEntryProps extends Omit<AnnotationsProps, 'items'> {
  item: PlacedAnnotation;
  tabIndex: 0 | -1;
}

function AnnotationEntry({ item, codebook, actions, tabIndex }: AnnotationEntryProps) {
  const { annotation, state } = item;
  const onPage = state !== 'orphan';
  return (
    <>
      <div class="row between">
        <span class="row">
          <KindLabel kind={annotation.kind} />
          {annotation.polarity && (
            <span class="t-meta">
              <PolarityLabel polarity={annotation.polarity} />
            </span>
          )}
        </span>
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
              onClick={() => actions.openBar(annotation.id)}
            />
          )}
          <EntryButton
            icon="trash"
            label={i18n.t('common.delete')}
            tabIndex={tabIndex}
            onClick={() => actions.remove(annotation.id)}
          />
        </span>
      </div>
      {onPage ? (
        <button
          type="button"
          class="quote-s quotebtn"
          data-main=""
          tabIndex={tabIndex}
          onClick={() => actions.reveal(annotation.id)}
        >
          {annotation.target.quote.exact}
        </button>
      ) : (
        <p class="quote-s" data-main="" tabIndex={tabIndex}>
          {annotation.target.quote.exact}
        </p>
      )}
      <div class="row wrap">
        {annotation.themes.map((key) => (
          <ThemeTag key={key} themeKey={key} theme={codebook.themes.find((theme) => theme.key === key)} />
        ))}
        {annotation.themes.length === 0 && <span class="t-meta">{i18n.t('panel.noTheme')}</span>}
      </div>
      {annotation.note !== '' && <p class="note">{annotation.note}</p>}
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

/** What was tagged, but whose words are no longer on the page. */
export function PanelLost({ items, codebook, actions }: AnnotationsProps) {
  if (items.length === 0)
    return <Empty title={i18n.t('panel.nothingLost.title')}>{i18n.t('panel.nothingLost.text')}</Empty>;
  return (
    <>
      <div class="sp-message">
        <Band tone="warn">{i18n.t('panel.lost')}</Band>
      </div>
      <PanelList label={i18n.t('panel.tabs.lost')} items={items} keyOf={({ annotation }) => annotation.id}>
        {(item, tabIndex) => <AnnotationEntry item={item} codebook={codebook} actions={actions} tabIndex={tabIndex} />}
      </PanelList>
    </>
  );
}
