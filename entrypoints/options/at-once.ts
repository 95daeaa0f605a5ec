import { browser } from 'wxt/browser';
import type { OptionsPorts } from '../../lib/app/options/ports';
import { readerPath } from '../../lib/app/reader/opening-address';
import { REPORT_RULE, reportRule } from '../../lib/app/reader/opening-rules';

/** Chromium has a rule, which it keeps until it is taken away. */
const byRule: OptionsPorts['atOnce'] = {
  read: async () => (await browser.declarativeNetRequest.getDynamicRules()).some(({ id }) => id === REPORT_RULE),
  write: (on) =>
    browser.declarativeNetRequest.updateDynamicRules({
      removeRuleIds: [REPORT_RULE],
      addRules: on ? [reportRule(browser.runtime.getURL('/') + readerPath(null))] : [],
    }),
};

/** Firefox has a permission, which it gives without a question; the background listens as long as it has it. */
const LISTENING: { permissions: ('webRequest' | 'webRequestBlocking')[] } = {
  permissions: ['webRequest', 'webRequestBlocking'],
};

const byPermission: OptionsPorts['atOnce'] = {
  read: () => browser.permissions.contains(LISTENING),
  write: async (on) => {
    await (on ? browser.permissions.request(LISTENING) : browser.permissions.remove(LISTENING));
  },
};

export const atOnce = import.meta.env.FIREFOX ? byPermission : byRule;
