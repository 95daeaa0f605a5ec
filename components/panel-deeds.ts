import { i18n } from '#i18n';
import type { Deed } from '../lib/app/panel/panel';
import { quoteAll } from '../lib/app/words';
import type { Codebook } from '../lib/core/model/codebook';

/** What was done, as the toast says it: Tagged “Caseloads”. */
export function deedWords(deed: Deed, codebook: Codebook): string {
  if (deed.did === 'dismissed') return i18n.t('panel.deeds.dismissed');
  if (deed.did === 'deleted') return i18n.t('panel.deeds.deleted');
  const names = deed.themes.map((key) => codebook.themes.find((theme) => theme.key === key)?.short ?? key);
  return names.length > 0 ? i18n.t('panel.deeds.tagged', [quoteAll(names)]) : i18n.t('panel.deeds.noTheme');
}
