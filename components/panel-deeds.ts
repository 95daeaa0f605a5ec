import { i18n } from '#i18n';
import type { Deed } from '../lib/app/panel/panel';
import { quoteAll } from '../lib/app/words';
import type { Codebook } from '../lib/core/model/codebook';

const DEEDS = {
  dismissed: 'panel.deeds.dismissed',
  deleted: 'panel.deeds.deleted',
  'new-words': 'panel.deeds.newWords',
  'old-version': 'panel.deeds.oldVersion',
  place: 'panel.deeds.place',
} as const;

/** What was done, as the toast says it: Tagged “Caseloads”. */
export function deedWords(deed: Deed, codebook: Codebook): string {
  if (deed.did === 'saved') return i18n.t('panel.deeds.saved', deed.count);
  if (deed.did !== 'tagged') return i18n.t(DEEDS[deed.did]);
  const names = deed.themes.map((key) => codebook.themes.find((theme) => theme.key === key)?.short ?? key);
  return names.length > 0 ? i18n.t('panel.deeds.tagged', [quoteAll(names)]) : i18n.t('panel.deeds.noTheme');
}
