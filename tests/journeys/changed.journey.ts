import type { AppDriver, Tab } from '../tools/drivers/driver';
import type { Surface } from '../tools/drivers/surface';
import { until } from '../tools/drivers/until';
import { barIsGone, openLibrary, tag, waitForQuotes, waitForSaved } from '../tools/findmark';
import { expect, test } from '../tools/journey';
import type { Site } from '../tools/site';

const MOVED = 'Inspectors found that visits in Saltby are regular and purposeful.';
const REWORDED = 'Most plans for children in care are reviewed on time by their social worker.';
const TURNED = 'Managers check the work of every team and put right what they find.';
const GONE = 'Caseloads in Saltby have fallen to 14, and staff feel well supported.';
const [MISSPELT, TURNED_NOW] = [REWORDED.replace('reviewed', 'reveiwed'), TURNED.replace('check', 'do not check')];

/** The report as it was first, and as it is when the reader comes back. */
const page = (...sentences: string[]): string =>
  [
    'Ofsted rated the council’s children’s services good after an inspection in March.',
    ...sentences,
    'The council said that it accepts the report and will publish its answer in May.',
  ].join('\n');
const COAST = 'The team covers the coast and the hills, where buses are few and schools are small.';
const RECORDS = 'Records are written in plain words, and families are given a copy of what is kept about them.';
const HOMES = 'Two homes were opened in the spring so that fewer children have to live far from their schools.';
const BEFORE = page(MOVED, COAST, REWORDED, RECORDS, TURNED, HOMES, GONE);
const AFTER = page(COAST, MISSPELT, RECORDS, TURNED_NOW, HOMES, MOVED);

/** Words of the passages that are marked as changed. */
const changedOn = (tab: Tab): Promise<string[]> =>
  tab.evaluate((root) => [...root.querySelectorAll('mark.is-changed')].map(({ textContent }) => textContent));
const waitForChanged = (tab: Tab, words: readonly string[]): Promise<string[]> =>
  until(
    `the changed marks to be ${JSON.stringify(words)}`,
    () => changedOn(tab),
    (list) => JSON.stringify(list) === JSON.stringify(words),
  );

/** The four passages tagged on one day, and the page opened again on another. */
async function comeBack(app: AppDriver, site: Site, slug: string): Promise<Tab> {
  const tab = await app.open(site.addArticle(slug, 'Saltby inspection', BEFORE));
  for (const [words, key] of [
    [MOVED, 'p'],
    [REWORDED, 'l'],
    [TURNED, 'm'],
    [GONE, 'c'],
  ] as const)
    await tag(tab, words, key);
  site.addArticle(slug, 'Saltby inspection', AFTER);
  await tab.reload();
  await waitForChanged(tab, [MISSPELT, TURNED_NOW]);
  return tab;
}

/** Resolves once the panel lists so many changed ones and so many that are not found. */
async function sections(panel: Surface, changed: number, lost: number): Promise<void> {
  const wanted = [`Text changed${changed}`, `Not found${lost}`].join();
  await until(
    `the sections to be ${wanted}`,
    async () => (await panel.all('.sp-section')).map(({ text }) => text.replace(/\s+(?=\d)/, '')).join(),
    (seen) => seen === wanted,
  );
}

async function openLists(app: AppDriver): Promise<Surface> {
  const panel = await app.openPanel();
  await panel.click('[role="tab"]', /^Changed or lost/);
  return panel;
}

test('a page edited between two visits: what moved, was misspelt, turned round and deleted is shown as it is', async ({
  app,
  site,
}) => {
  const tab = await comeBack(app, site, 'saltby-four');
  await waitForSaved(tab, [MOVED]);
  const description = await tab.evaluate((root) =>
    [...root.querySelectorAll('mark.is-changed')].map((mark) => mark.getAttribute('aria-description')),
  );
  for (const words of description) expect(words).toMatch(/^text changed since it was tagged, finding/);

  const panel = await openLists(app);
  await sections(panel, 2, 1);
  expect((await panel.all('.diff')).map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
    expect.stringContaining('old words: reviewed new words: reveiwed'),
    expect.stringContaining('new words: do not'),
  ]);
  await panel.waitForText('#list', /Only the wording is different.*Different now: whether it is so or not/s);
  await panel.find('.item .quote-s', GONE);
  await panel.click('[role="tab"]', /^Tagged/);
  await panel.find('.item .s-moved', 'Moved');
  expect(await panel.count('.item')).toBe(1);
});

test('a changed passage is decided on in the bar: each choice is done, and undone', async ({ app, site }) => {
  const tab = await comeBack(app, site, 'saltby-bar');
  const ask = async (): Promise<void> => {
    await tab.clickText(TURNED_NOW);
    await tab.bar.waitForText('[role="dialog"]', /Text changed.*new words: do not.*whether it is so or not/s);
  };
  await ask();
  await tab.bar.click('button', 'Use the new words');
  await waitForSaved(tab, [TURNED_NOW, MOVED]);
  await tab.toast.waitForText('.toast', /quotes the new words now\. Check/);
  await tab.toast.click('button', 'Undo');
  await waitForChanged(tab, [MISSPELT, TURNED_NOW]);

  await ask();
  await tab.bar.click('button', 'Delete');
  await waitForChanged(tab, [MISSPELT]);
  await tab.toast.click('button', 'Undo');
  await waitForChanged(tab, [MISSPELT, TURNED_NOW]);

  await ask();
  await tab.bar.click('button', 'Keep the old words as evidence');
  await waitForChanged(tab, [MISSPELT]);
  await tab.toast.click('button', 'Undo');
  await waitForChanged(tab, [MISSPELT, TURNED_NOW]);
  await waitForSaved(tab, [MOVED]);
});

test('by keyboard alone: Enter on the mark, Tab to the choice, Esc leaves everything as it was', async ({
  app,
  site,
}) => {
  const tab = await comeBack(app, site, 'saltby-keys');
  const focusMark = () => tab.evaluate((root) => root.querySelector<HTMLElement>('mark.is-changed')?.focus());
  await focusMark();
  await tab.press('Enter');
  await until('the first choice to have the focus', async () =>
    /Keep the old words/.test((await tab.bar.focused()) ?? ''),
  );
  await tab.press('Escape');
  await barIsGone(tab);
  await waitForChanged(tab, [MISSPELT, TURNED_NOW]);
  await focusMark();
  await tab.press('Enter');
  await until('the first choice to have the focus', async () =>
    /Keep the old words/.test((await tab.bar.focused()) ?? ''),
  );
  await tab.press('Tab');
  await tab.press('Enter');
  await waitForSaved(tab, [MISSPELT, MOVED]);
});

test('in the panel, too; what is kept as evidence is listed as such, and asks no more', async ({ app, site }) => {
  const tab = await comeBack(app, site, 'saltby-panel');
  const panel = await openLists(app);
  await sections(panel, 2, 1);
  await panel.click('.item button', 'Use the new words');
  await waitForSaved(tab, [MISSPELT, MOVED]);
  await panel.waitForText('.toast', /Took the new words/);
  await panel.click('.toast button', 'Undo');
  await waitForChanged(tab, [MISSPELT, TURNED_NOW]);
  await sections(panel, 2, 1);
  await panel.click('.item button', 'Keep the old words as evidence');
  await waitForChanged(tab, [TURNED_NOW]);
  await sections(panel, 1, 1);
  await panel.click('[role="tab"]', /^Tagged/);
  await panel.waitForText('#list', /reviewed on time.*Evidence of an earlier version/s);
  await tab.reload();
  await waitForChanged(tab, [TURNED_NOW]);

  const library = await openLibrary(app);
  await waitForQuotes(library, [MOVED, REWORDED, TURNED, GONE]);
  expect(await library.count('[role="row"]', /Evidence of an earlier version/)).toBe(1);
});

test('words that stand in several places now are not put on any; the reader looks at each and chooses', async ({
  app,
  site,
}) => {
  const words = 'Visits are regular and every plan is on time.';
  const part = [COAST, words, RECORDS];
  const tab = await app.open(site.addArticle('saltby-twice', 'Saltby inspection', page(...part)));
  await tag(tab, words, 'p');
  const [opening = '', closing = ''] = page('|').split('\n|\n');
  site.addArticle(
    'saltby-twice',
    'Saltby inspection',
    [opening, 'A foreword was added.', ...part, 'An annex says the same.', ...part, closing].join('\n'),
  );
  await tab.reload();
  const panel = await openLists(app);
  await panel.waitForText('#list', /Your quote may be any of these passages/);
  await waitForSaved(tab, []);
  expect(await panel.count('.place')).toBe(2);
  const boxes = async () =>
    tab.evaluate((root) => root.querySelector('findmark-frame')?.getBoundingClientRect().top ?? null);
  await panel.click('.place .quotebtn');
  await until('the place to be framed', async () => (await boxes()) !== null);
  await panel.click('.place:last-child .btn');
  await waitForSaved(tab, [words]);
  const second = await tab.evaluate((root) => {
    const mark = root.querySelector('mark.is-saved');
    const annex = [...root.querySelectorAll('p')].find(({ textContent }) => textContent.startsWith('An annex'));
    return mark && annex ? annex.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
  });
  expect(second).toBeGreaterThan(0);
  await panel.click('.toast button', 'Undo');
  await waitForSaved(tab, []);
});
