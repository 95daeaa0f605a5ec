import { i18n } from '#i18n';
import type { Failure } from '../../core/result';
import { failureWords } from '../words';

/** What came instead of a report, and what to do about it. */
export function openingWords({ code, detail }: Failure): string {
  if (code === 'pdf-not-pdf' && detail === 'html') return i18n.t('opening.html');
  if (code === 'download-forbidden' && detail === 'handed on') return i18n.t('opening.handedOn');
  return code === 'download-server' ? statusWords(Number(detail)) : failureWords(code);
}

function statusWords(status: number): string {
  if (status === 404 || status === 410) return i18n.t('opening.gone');
  if (status === 401 || status === 403) return i18n.t('opening.signIn');
  if (status === 429) return i18n.t('opening.tooOften');
  return status >= 500 ? i18n.t('opening.serverTrouble', [String(status)]) : failureWords('download-server');
}
