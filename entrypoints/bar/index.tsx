import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { BAR_SLOT, type BarWorld } from '../../lib/app/page/bar-port';
import { createBarView } from './bar-view';

/** The tagging bar, put into a page when its engine first wants it. */
export default defineUnlistedScript(() => {
  (globalThis as BarWorld)[BAR_SLOT] ??= createBarView();
});
