import { expect, test } from 'vitest';
import { isOurHost, OUR_HOSTS } from '../../lib/dom/our-hosts';
import { sweep } from '../../lib/dom/paint/sweep';
import { createShadowHost } from '../../lib/dom/shadow-host';

test('every place of ours is known as ours and swept from a page; the page’s own are left', () => {
  const ours = [
    createShadowHost('findmark-bar', ''),
    createShadowHost('findmark-frame', ''),
    createShadowHost('findmark-gutter', ''),
    createShadowHost('findmark-toast', ''),
  ];
  const theirs = document.createElement('findmark-of-the-page');
  document.body.append(theirs);
  expect(ours.map(({ element }) => isOurHost(element))).toEqual([true, true, true, true]);
  expect([isOurHost(theirs), isOurHost(document), isOurHost(null)]).toEqual([false, false, false]);
  sweep();
  expect(document.querySelector(OUR_HOSTS)).toBeNull();
  expect(theirs.isConnected).toBe(true);
  theirs.remove();
});
