import { LIVE_WORDS } from '../fixtures/site/live-pages';
import type { Tab } from '../tools/drivers/driver';
import { until } from '../tools/drivers/until';
import {
  openBarOn,
  saveBar,
  savedOn,
  suggestionsOn,
  tag,
  waitForNoSuggestions,
  waitForSaved,
  waitForSuggestions,
} from '../tools/findmark';
import { expect, test } from '../tools/journey';

const { first, second, more, folded, inShadow, slotted } = LIVE_WORDS;
const KEPT = 'social workers in Little Orme';

const waitForFinding = (tab: Tab, words: string) =>
  until(`"${words}" to be marked`, async () => (await suggestionsOn(tab)).finding.includes(words));

/** What of ours stands in the page's shadow trees and frames. */
const traces = (tab: Tab) =>
  tab.evaluate((root) => {
    const hosts = [...root.querySelectorAll('*')];
    const trees = hosts.flatMap((host) => host.shadowRoot ?? (host as HTMLIFrameElement).contentDocument ?? []);
    const styles = trees.flatMap((tree) => [...tree.querySelectorAll('style, mark')]);
    return styles
      .filter((one) => one.textContent.includes('fm-mark') || one.matches('mark'))
      .map((one) => one.outerHTML);
  });

test('a page that goes to its next story by itself is another document, and the first again on the way back', async ({
  app,
  site,
}) => {
  const tab = await app.open(site.url('courier', '/special/live'));
  await waitForFinding(tab, first);
  await tag(tab, KEPT, 'w');
  await waitForSaved(tab, [KEPT]);
  await tab.click('#next');
  await waitForFinding(tab, second);
  expect(await savedOn(tab)).toEqual([]);
  await tab.back();
  await waitForSaved(tab, [KEPT]);
});

test('a new address without a new letter is another document, too', async ({ app, site }) => {
  const tab = await app.open(site.url('courier', '/special/live'));
  await waitForFinding(tab, first);
  await tag(tab, KEPT, 'w');
  await waitForSaved(tab, [KEPT]);
  await tab.click('#rename');
  await waitForSaved(tab, []);
});

test('what comes with scrolling is marked, and marks that stand are left alone', async ({ app, site }) => {
  const tab = await app.open(site.url('courier', '/special/live'));
  await waitForFinding(tab, first);
  await tag(tab, KEPT, 'w');
  await tab.evaluate((root) => root.querySelector('mark')?.setAttribute('data-same', ''));
  await tab.click('#more');
  await waitForFinding(tab, more);
  expect(await tab.count('mark[data-same]')).toBe(1);
  await waitForSaved(tab, [KEPT]);
});

test('a part of the page that is unfolded is marked then', async ({ app, site }) => {
  const tab = await app.open(site.url('courier', '/special/live'));
  const marked = await waitForSuggestions(tab);
  expect(marked.finding).not.toContain(folded);
  await tab.click('#unfold');
  await waitForFinding(tab, folded);
});

test('words that a framework puts into new nodes are marked in the very next frame', async ({ app, site }) => {
  const tab = await app.open(site.url('courier', '/special/live'));
  await waitForFinding(tab, first);
  await tag(tab, KEPT, 'w');
  await tab.click('#more');
  await waitForFinding(tab, more);
  const seen = await tab.evaluate(async (root) => {
    const old = root.querySelector('#words');
    (root.querySelector('#rebuild') as HTMLElement).click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const painted = [...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('fm-') ? [...ranges] : []));
    return {
      rebuilt: old?.isConnected === false,
      marks: [...root.querySelectorAll('mark.is-saved')].map((mark) => mark.textContent),
      painted: painted.filter(({ startContainer }) => startContainer.isConnected).length,
    };
  });
  expect(seen).toMatchObject({ rebuilt: true, marks: [KEPT] });
  expect(seen.painted).toBeGreaterThan(0);
});

test('words in shadow trees and their slots are marked, and can be tagged where the page put them', async ({
  app,
  site,
}) => {
  const tab = await app.open(site.url('courier', '/special/shadow-trees'));
  await waitForFinding(tab, inShadow);
  await waitForFinding(tab, slotted);
  await openBarOn(tab, slotted);
  await tab.bar.press('w');
  await saveBar(tab);
  await waitForSaved(tab, [slotted]);
  await tab.reload();
  await waitForSaved(tab, [slotted]);
  const popup = await app.openPopup();
  await popup.click('[role="switch"]');
  await waitForNoSuggestions(tab);
  expect(await traces(tab)).toEqual([]);
});

test('words in a frame of the same site are marked where they stand, and go without a trace', async ({ app, site }) => {
  const tab = await app.open(site.url('courier', '/special/iframes'));
  const inFrame = () =>
    tab.evaluate((root) => {
      const frame = root.querySelector('iframe');
      const view = frame?.contentWindow as (Window & typeof globalThis) | null;
      const ours = [...(view?.CSS.highlights ?? [])].filter(([name]) => name.startsWith('fm-finding'));
      const underlined =
        view &&
        frame?.contentDocument &&
        [...frame.contentDocument.querySelectorAll('p')].some(
          (one) => view.getComputedStyle(one, '::highlight(fm-finding)').textDecorationLine === 'underline',
        );
      return ours.some(([, ranges]) => ranges.size > 0) && underlined === true;
    });
  await until('the frame to be marked', inFrame);
  const popup = await app.openPopup();
  await popup.click('[role="switch"]');
  await waitForNoSuggestions(tab);
  expect(await traces(tab)).toEqual([]);
});
