import { openBarOn, saveBar, waitForSaved, waitForSuggestions } from '../tools/findmark';
import { until } from '../tools/drivers/until';
import { expect, test } from '../tools/journey';
import { REPORTS } from '../tools/report-answers';

const FINDING = 'Life-story work is started early.';

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
  await panel.click('.quotebtn', FINDING);
  await until('the words to be in sight', () =>
    tab.evaluate((root) => {
      const layer = [...root.querySelectorAll('.textLayer span')].find((span) =>
        span.textContent.includes('Life-story work'),
      );
      const box = layer?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }),
  );
  expect(await tab.evaluate(() => location.hash)).toBe('#page=2');
});
