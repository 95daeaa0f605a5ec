import { i18n } from '#i18n';
import { pageOf, type Target } from '../lib/core/model/selector';

/** "p. 12", where the document has pages. */
export function PageLabel({ target }: { target: Target }) {
  const page = pageOf(target);
  return page === null ? null : <span class="t-meta num nowrap">{i18n.t('common.onPage', [String(page)])}</span>;
}
