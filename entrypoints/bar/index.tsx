import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { BAR_SLOT, type BarWorld } from '../../lib/app/page/bar-port';
import { rememberWords } from '../../lib/app/remember-words';
import { createBarView } from './bar-view';

/** The tagging bar, put into a page when its engine first wants it. */
export default defineUnlistedScript(() => {
  // what the bar may have to say when the extension was updated under it
  rememberWords(browser.i18n as unknown as Parameters<typeof rememberWords>[0], [
    'errors_extension_updated',
    'errors_not_saved',
    'common_tryAgain',
    'bar_noteLabel',
  ]);
  (globalThis as BarWorld)[BAR_SLOT] ??= createBarView();
});
