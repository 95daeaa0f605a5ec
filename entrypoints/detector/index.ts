import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DETECTOR_SLOT, type DetectorWorld } from '../../lib/app/page/detector-port';
import { createPageDetector } from './page-detector';

/** What finds things in a text: put into a page when its engine asks for it. */
export default defineUnlistedScript(() => {
  (globalThis as DetectorWorld)[DETECTOR_SLOT] ??= createPageDetector();
});
