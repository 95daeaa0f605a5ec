import type { AppDriver } from '../tools/drivers/driver';
import { until } from '../tools/drivers/until';
import { openBarOn, saveBar, tag, waitForSaved, waitForSuggestions } from '../tools/findmark';
import { expect, test } from '../tools/journey';

const FINDING = 'Inspectors found that staff feel well supported and are proud to work for Harrowmere.';

/** The tab's label with its count, such as "Tagged 1". */
const countIn = async (panel: Awaited<ReturnType<AppDriver['openPanel']>>, label: string): Promise<number> => {
  const { text } = await panel.find('[role="tab"]', new RegExp(`^${label}`));
  return Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
};

test('the panel lists what is to review and what was tagged, and counts along', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await waitForSuggestions(tab);
  const panel = await app.openPanel();
  await panel.waitForText('h1', /Harrowmere children’s services lifted/);
  const toReview = await until(
    'the suggestions',
    () => countIn(panel, 'To review'),
    (count) => count > 20,
  );
  await openBarOn(tab, FINDING);
  await tab.bar.press('w');
  await saveBar(tab);
  await until(
    'the panel to count on',
    () => countIn(panel, 'To review'),
    (count) => count === toReview - 1,
  );
  expect(await countIn(panel, 'Tagged')).toBe(1);
  await panel.waitForText('.sp-tool', /1 of \d+/);
  await panel.click('[role="tab"]', /^Tagged/);
  await panel.find('.quotebtn', FINDING);
});

test('a suggestion is tagged and dismissed from the panel', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await waitForSuggestions(tab);
  const panel = await app.openPanel();
  const toReview = await until(
    'the suggestions',
    () => countIn(panel, 'To review'),
    (count) => count > 10,
  );
  const words = (await panel.find('.item:has(.chip[aria-pressed]) .quotebtn')).text;
  await panel.click('.item .chip[aria-pressed]');
  await waitForSaved(tab, [words]);
  await panel.click('.item [aria-label="Dismiss (Backspace)"]');
  await until(
    'both to be reviewed',
    () => countIn(panel, 'To review'),
    (count) => count === toReview - 2,
  );
});

test('pressing an entry brings its words into sight and flashes them', async ({ app, site }) => {
  const last = 'Carers need better support at weekends.';
  const tab = await app.open(site.sample('article'));
  await tag(tab, last, 'u');
  await tab.evaluate(() => {
    scrollTo(0, 0);
  });
  const panel = await app.openPanel();
  await panel.click('[role="tab"]', /^Tagged/);
  await panel.click('.quotebtn', last);
  await until('the words to be in sight', () =>
    tab.evaluate((root) => {
      const box = root.querySelector('mark.is-saved')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }),
  );
});

test('the panel follows the tab in front', async ({ app, site }) => {
  const article = await app.open(site.sample('article'));
  await waitForSuggestions(article);
  const panel = await app.openPanel();
  await panel.waitForText('h1', /Harrowmere/);
  const press = await app.open(site.sample('press'));
  await waitForSuggestions(press);
  await panel.waitForText('h1', /One year of report cards/);
  await article.show();
  await panel.waitForText('h1', /Harrowmere/);
});

test('the key that opens the panel closes it', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await waitForSuggestions(tab);
  const panel = await app.openPanel();
  await panel.waitForText('h1', /Harrowmere/);
  await app.runCommand('open-panel');
  // a panel that is gone does not answer
  await until('the panel to close', () =>
    panel.has('main').then(
      () => false,
      () => true,
    ),
  );
});

test('of the library the panel says that nothing is marked there', async ({ app, site }) => {
  const article = await app.open(site.sample('article'));
  await waitForSuggestions(article);
  const panel = await app.openPanel();
  await panel.waitForText('h1', /Harrowmere/);
  await app.openExtensionPage('library');
  await panel.waitForText('.sp', /This is one of Findmark’s own pages/);
  await article.show();
  await panel.waitForText('h1', /Harrowmere/);
});

test('words that are no longer on the page are shown as not found, never dropped', async ({ app, site }) => {
  const kept = 'Inspectors found that visits in Saltby are regular and purposeful.';
  const gone = 'Caseloads in Saltby have fallen to 14, and staff feel well supported.';
  const text = (sentences: string[]): string =>
    ['Ofsted rated the council’s children’s services good.', ...sentences, 'The council must improve its plans.'].join(
      '\n',
    );
  const url = site.addArticle('saltby', 'Saltby inspection', text([kept, gone]));
  const tab = await app.open(url);
  await tag(tab, kept, 'p');
  await tag(tab, gone, 'c');
  site.addArticle('saltby', 'Saltby inspection', text([kept]));
  await tab.reload();
  await waitForSaved(tab, [kept]);
  const panel = await app.openPanel();
  await until(
    'one to be lost',
    () => countIn(panel, 'Changed or lost'),
    (count) => count === 1,
  );
  expect(await countIn(panel, 'Tagged')).toBe(1);
  await panel.click('[role="tab"]', /^Changed or lost/);
  await panel.waitForText('#list', /These words are no longer on the page/);
  expect(await panel.text('.item .quote-s')).toBe(gone);
});
