import { v7 as newId } from 'uuid';
import { browser } from 'wxt/browser';
import { Options } from '../../lib/app/options/options';
import { atOnce } from './at-once';
import { coderSetting, ownCoder, sitesAdded, sitesOff } from '../../lib/storage/settings';

/** The settings of this profile, for the pages that change them. */
export const createOptions = (): Options =>
  new Options({
    sitesOff,
    sitesAdded,
    coder: coderSetting,
    makeCoder: () => ownCoder(newId),
    dropPermission: async (pattern) => {
      await browser.permissions.remove({ origins: [pattern] });
    },
    atOnce,
    now: () => new Date(),
  });
