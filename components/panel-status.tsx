import { i18n } from '#i18n';
import type { PageState } from '../lib/app/page-state';
import { failureWords } from '../lib/app/words';
import type { Failure } from '../lib/core/result';
import { Band } from './band';
import { Empty } from './empty';
import type { PanelActions, PanelProps } from './panel-view';
import { Progress } from './progress';

export function PanelFailure({ failure }: { failure: Failure }) {
  return (
    <div class="sp-message">
      <Band tone="danger">{failureWords(failure.code)}</Band>
    </div>
  );
}

/** The tab in front is not marked: a PDF, another site, no web page at all, or a page of our own. */
export function PanelNoPage({ own, onOpenReader }: Pick<PanelProps, 'own' | 'onOpenReader'>) {
  if (onOpenReader) {
    return (
      <Empty
        title={i18n.t('panel.pdf.title')}
        action={
          <button type="button" class="btn btn-primary" onClick={onOpenReader}>
            {i18n.t('panel.pdf.action')}
          </button>
        }
      >
        {i18n.t('panel.pdf.text')}
      </Empty>
    );
  }
  if (own) return <Empty title={i18n.t('panel.ownPage.title')}>{i18n.t('panel.ownPage.text')}</Empty>;
  return <Empty title={i18n.t('panel.noPage.title')}>{i18n.t('panel.noPage.text')}</Empty>;
}

interface PanelStatusProps {
  page: PageState;
  actions: Pick<PanelActions, 'switchOn' | 'reload'>;
}

/** What stands between the document's title and its lists: how the page is doing, where that is worth a word. */
export function PanelStatus({ page, actions }: PanelStatusProps) {
  if (page.failure) return <PanelFailure failure={page.failure} />;
  switch (page.status) {
    case 'working':
      return (
        <div class="sp-message">
          <p class="t-meta">{i18n.t('panel.working')}</p>
          <Progress label={i18n.t('panel.working')} value={Math.round(page.progress * 100)} max={100} />
        </div>
      );
    case 'off':
      return (
        <Empty
          title={i18n.t('panel.off.title')}
          action={
            <button type="button" class="btn btn-primary" onClick={actions.switchOn}>
              {i18n.t('panel.off.action')}
            </button>
          }
        >
          {i18n.t('panel.off.text')}
        </Empty>
      );
    case 'stale':
      return (
        <div class="sp-message">
          <Band
            tone="warn"
            action={
              <button type="button" class="btn btn-s" onClick={actions.reload}>
                {i18n.t('common.reloadPage')}
              </button>
            }
          >
            {i18n.t('errors.extension_updated')}
          </Band>
        </div>
      );
    case 'unrelated':
    case 'ready':
      return null;
  }
}
