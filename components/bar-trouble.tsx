import { i18n } from '#i18n';
import { failureWords } from '../lib/app/words';
import type { Failure } from '../lib/core/result';
import { Band } from './band';

/** A save that failed: what happened, that the draft is kept, and the way on. */
export function BarTrouble({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  // after an update this page's script is cut off from the extension: only reloading the page helps
  const retry = failure.code !== 'extension-updated' && (
    <button type="button" class="btn btn-s" onClick={onRetry}>
      {i18n.t('common.tryAgain')}
    </button>
  );
  return (
    <div class="bar-trouble">
      <Band tone={retry ? 'danger' : 'warn'} action={retry}>
        {failureWords(failure.code)}
      </Band>
    </div>
  );
}
