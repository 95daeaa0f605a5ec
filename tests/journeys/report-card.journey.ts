import { waitForSaved, waitForSuggestions } from '../tools/findmark';
import { until } from '../tools/drivers/until';
import { expect, test } from '../tools/journey';
import { REPORTS } from '../tools/report-answers';

test('the judgements of a PDF are saved in one click and taken back in one; what needs to improve is tagged, and is so after a reload', async ({
  app,
  site,
}) => {
  const file = encodeURIComponent(site.url('files', REPORTS.shown));
  const tab = await app.openExtensionPage('reader', `?file=${file}`);
  await tab.waitForText('.report', /Eastmere, Inspection of local authority children’s services/);
  await tab.waitForText('.report header', /Inspected 4 to 15 March 2024/);
  await tab.click('.report .btn', 'Save all 5');
  await tab.waitForText('.report header', /All saved/);
  await tab.waitForText('.toast', /Saved 5 judgements/);
  await tab.find('.sp [role="tab"]', /Tagged\s*5/);
  await tab.click('.toast button', 'Undo');
  await tab.waitForText('.report header', /Save all 5/);
  await waitForSaved(tab, []);
  await tab.click('.report-fold');
  await tab.click('.report footer li .btn', 'Tag');
  await tab.waitForText('.report-fold', /1 of 5 tagged/);
  await tab.goto(await tab.url());
  await tab.waitForText('.report-fold', /1 of 5 tagged/);
});

test('a web page that is a report has its card in the side panel; each row leads to its place', async ({
  app,
  site,
}) => {
  const tab = await app.open(site.sample('provider'));
  await waitForSuggestions(tab);
  const panel = await app.openPanel();
  await panel.waitForText('.report', /Dunmallow County Council/);
  await panel.click('.report .btn', /^Save all/);
  await panel.waitForText('.report header', /All saved/);
  await tab.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  await panel.click('.report th button', /care leavers/);
  // behind another tab nothing scrolls gently
  await tab.show();
  await until('the grade to be in sight', () =>
    tab.evaluate((root) => {
      const box = root.querySelector('.subjudgements li:last-child strong')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }),
  );
  expect(await panel.text('.report')).toMatch(/What needs to improve/);
});

test('news of an inspection has no card', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await waitForSuggestions(tab);
  const panel = await app.openPanel();
  await panel.waitForText('[role="tab"]', /To review/);
  expect(await panel.count('.report')).toBe(0);
});
