import { i18n } from '#i18n';
import type { PageState } from '../lib/app/page-state';
import { failureWords, formatNumber } from '../lib/app/words';
import { KINDS } from '../lib/core/model/kinds';
import { Band } from './band';
import { Kbd } from './kbd';
import { KindLabel } from './kind-label';
import { ariaKeys } from './popup-menu';
import type { PopupActions, PopupKeys } from './popup-view';
import { Progress } from './progress';

interface PopupPageProps {
  off: boolean;
  /** null: not read yet. */
  page: PageState | null;
  keys: PopupKeys;
  actions: PopupActions;
}

function Working({ progress }: { progress: number }) {
  return (
    <div class="col col-1">
      <Progress label={i18n.t('popup.working')} value={Math.round(progress * 100)} max={100} />
      <p class="t-meta">{i18n.t('popup.working')}</p>
    </div>
  );
}

function Counts({ page }: { page: PageState }) {
  return (
    <dl class="stat">
      {KINDS.map((kind) => [
        <dt key={kind}>
          <KindLabel kind={kind} plural />
        </dt>,
        <dd key={`${kind} number`} class="num">
          {formatNumber(page.found[kind])}
        </dd>,
      ])}
    </dl>
  );
}

function ReviewButton({ page, keys, actions }: Omit<PopupPageProps, 'off'> & { page: PageState }) {
  const left = page.total - page.reviewed;
  if (left === 0) return null;
  const number = formatNumber(left);
  return (
    <button type="button" class="btn btn-primary" aria-keyshortcuts={ariaKeys(keys.review)} onClick={actions.review}>
      {page.reviewed === 0 ? i18n.t('popup.reviewAll', [number]) : i18n.t('popup.reviewRest', [number])}
      {keys.review && <Kbd silent>{keys.review}</Kbd>}
    </button>
  );
}

function Found({ page, keys, actions }: Omit<PopupPageProps, 'off'> & { page: PageState }) {
  if (page.total === 0) return <p class="t-2">{i18n.t('popup.nothingFound')}</p>;
  const soFar = i18n.t('popup.reviewed', [formatNumber(page.reviewed), formatNumber(page.total)]);
  const done = page.reviewed === page.total;
  return (
    <div class="col col-3">
      <Counts page={page} />
      <div class="col col-1">
        <Progress label={i18n.t('panel.reviewed')} value={page.reviewed} max={page.total} valueText={soFar} />
        <p class="t-meta num">{done ? i18n.t('popup.allReviewed', [formatNumber(page.total)]) : soFar}</p>
      </div>
      <ReviewButton page={page} keys={keys} actions={actions} />
    </div>
  );
}

/** What the popup tells of the page in front. */
export function PopupPage({ off, page, keys, actions }: PopupPageProps) {
  if (off || page?.status === 'off') return <p class="t-2">{i18n.t('popup.off')}</p>;
  if (!page || page.status === 'working') return <Working progress={page?.progress ?? 0} />;
  if (page.status === 'stale') {
    return (
      <div class="col">
        <Band tone="warn">{i18n.t('errors.extension_updated')}</Band>
        <button type="button" class="btn btn-primary" onClick={actions.reload}>
          {i18n.t('common.reloadPage')}
        </button>
      </div>
    );
  }
  if (page.failure) {
    return (
      <div>
        <Band tone="danger">{failureWords(page.failure.code)}</Band>
      </div>
    );
  }
  if (page.status === 'unrelated') return <p class="t-2">{i18n.t('popup.unrelated')}</p>;
  return <Found page={page} keys={keys} actions={actions} />;
}
