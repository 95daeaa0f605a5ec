import type { Tab } from '../tools/drivers/driver';
import { openBarOn, saveBar, waitForSaved, waitForSuggestions } from '../tools/findmark';
import { until } from '../tools/drivers/until';
import { expect, test } from '../tools/journey';
import { REPORTS } from '../tools/report-answers';

const FINDING = 'Life-story work is started early.';

const hashOf = (tab: Tab): Promise<string> => tab.evaluate(() => location.hash);

test('a report opens by its address, is marked and tagged, and is so again after a reload', async ({ app, site }) => {
  const file = encodeURIComponent(site.url('files', REPORTS.shown));
  const tab = await app.openExtensionPage('reader', `?file=${file}`);
  await waitForSuggestions(tab);
  await tab.waitForText('.rd-top', /Inspection of Eastmere local authority children’s services/);
  await openBarOn(tab, FINDING);
  await saveBar(tab);
  await waitForSaved(tab, [FINDING]);
  await tab.goto(await tab.url());
  await waitForSaved(tab, [FINDING]);
  await tab.click('[role="tab"]', /^Tagged/);
  await tab.waitForText('.sp-list', /p\. 2/);
});

test('the side panel of the browser follows the reader as it does a web page', async ({ app, site }) => {
  const file = encodeURIComponent(site.url('files', REPORTS.shown));
  const tab = await app.openExtensionPage('reader', `?file=${file}#page=2`);
  await waitForSuggestions(tab);
  const panel = await app.openPanel();
  await panel.waitForText('h1', /Inspection of Eastmere/);
  expect(await hashOf(tab)).toBe('#page=2');
  // while the window still makes room for the panel, the pages take their new width, and a scroll is cut short
  await until('the first page to be in view', async () => {
    await panel.click('.quotebtn', 'Requires improvement to be good');
    return (await hashOf(tab)) === '#page=1';
  });
});
