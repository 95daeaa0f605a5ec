import path from 'node:path';
import { axeFindings } from '../tools/drivers/axe';
import type { AppDriver, Tab } from '../tools/drivers/driver';
import { until } from '../tools/drivers/until';
import { openBarOn, saveBar, waitForSaved, waitForSuggestions } from '../tools/findmark';
import { expect, test } from '../tools/journey';
import { REPORTS } from '../tools/report-answers';
import type { Site } from '../tools/site';

const PRINTED = path.resolve(import.meta.dirname, '../fixtures/pdf-made');
const printed = (name: string): string => path.join(PRINTED, `${name}.pdf`);
const FINDING = 'Life-story work is started early.';

const openReport = (app: AppDriver, site: Site, place: string = REPORTS.shown): Promise<Tab> =>
  app.openExtensionPage('reader', `?file=${encodeURIComponent(site.url('files', place))}`);

async function openShown(app: AppDriver, site: Site): Promise<Tab> {
  const tab = await openReport(app, site);
  await waitForSuggestions(tab);
  await tab.waitUntilGone('.rd-reading');
  return tab;
}

const waitForHash = (tab: Tab, hash: string): Promise<unknown> =>
  until(
    `the address to end in ${hash}`,
    () => tab.evaluate(() => location.hash),
    (now) => now === hash,
  );

/** Words that are shown as found, and those of the match in turn. */
const found = (tab: Tab): Promise<{ all: string[]; current: string[] }> =>
  tab.evaluate(() => {
    const wordsOf = (name: string): string[] =>
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      );
    return { all: wordsOf('fm-found'), current: wordsOf('fm-found-current') };
  });

/** Which share of which page stands at the top of the room that pages have. */
const placeInView = (tab: Tab): Promise<number> =>
  tab.evaluate((root) => {
    const bar = root.querySelector('.rd-top')?.getBoundingClientRect().bottom ?? 0;
    for (const [i, sheet] of [...root.querySelectorAll('.sheet')].entries()) {
      const { top, bottom, height } = sheet.getBoundingClientRect();
      if (bottom > bar) return i + Math.max(0, (bar - top) / height);
    }
    return -1;
  });

const shownPage = (tab: Tab): Promise<string> =>
  tab.evaluate((root) => root.querySelector<HTMLInputElement>('.rd-page-no input')?.value ?? '');

test('several files from disk wait in a queue: one is opened, the next, and one is taken out', async ({ app }) => {
  const tab = await app.openExtensionPage('reader');
  await tab.upload(
    'input[type="file"]',
    printed('columns-blink'),
    printed('page-break-blink'),
    printed('tables-blink'),
  );
  await tab.find('.rd-top h1', /columns-blink/);
  await tab.click('.rd-l [role="tab"]', /^Files/);
  expect(await tab.count('.rd-queue li')).toBe(3);
  await tab.click('.rd-queue button', /page-break-blink/);
  await tab.find('.rd-top h1', /page-break-blink/);
  await waitForSuggestions(tab);
  await tab.click('.rd-l [role="tab"]', /^Files/);
  await tab.click('.rd-queue [aria-label="Remove columns-blink.pdf"]');
  await until('two to be left', async () => (await tab.count('.rd-queue li')) === 2);
  await tab.click('.rd-queue button', 'Next: tables-blink.pdf');
  await tab.find('.rd-top h1', /tables-blink/);
  await waitForSuggestions(tab);
});

test('words are found across the end of a line, counted, and gone through', async ({ app, site }) => {
  const tab = await openShown(app, site);
  await tab.press('ControlOrMeta+f');
  await until('the field to have the focus', async () => (await tab.focused())?.includes('Find in document'));
  await tab.type('inspect');
  await tab.waitForText('.rd-count', /^1 of \d+$/);
  const [count] = /\d+$/.exec(await tab.text('.rd-count')) ?? [];
  expect(Number(count)).toBeGreaterThan(2);
  await tab.press('Enter');
  await tab.waitForText('.rd-count', /^2 of /);
  await tab.press('Shift+Enter');
  await tab.press('Shift+Enter');
  await tab.waitForText('.rd-count', new RegExp(`^${String(count)} of ${String(count)}$`));
  await until('the match in turn to be shown', async () => (await found(tab)).current.length > 0);
  const broken = await tab.evaluate((root) => {
    const lines = [...root.querySelectorAll('.textLayer > span, .textLayer .markedContent > span')].map((span) =>
      span.textContent.trim(),
    );
    const at = lines.findIndex((line, i) => / \p{Ll}+$/u.test(line) && /^\p{Ll}+ /u.test(lines[i + 1] ?? ''));
    return [lines[at]?.split(' ').at(-1) ?? '', lines[at + 1]?.split(' ')[0] ?? ''];
  });
  await tab.fill('.rd-find input', broken.join(' '));
  await until(
    'both parts to be shown',
    async () => (await found(tab)).current,
    (parts) => JSON.stringify(parts) === JSON.stringify(broken),
  );
  await tab.press('Escape');
  await tab.waitUntilGone('.rd-find');
  expect(await found(tab)).toEqual({ all: [], current: [] });
});

test('the outline leads to a page, and the address names it', async ({ app, site }) => {
  const tab = await openShown(app, site);
  const lines = await tab.all('a.out-line', /2$/);
  expect(lines.length).toBeGreaterThan(0);
  await tab.click('a.out-line', /2$/);
  await waitForHash(tab, '#page=2');
  await tab.reload();
  await until(
    'the page to be in view',
    () => shownPage(tab),
    (page) => page === '2',
  );
});

test('another zoom keeps the place, fits the width again, and pages turn dark', async ({ app, site }) => {
  const tab = await openShown(app, site);
  await tab.look({ width: 1280, height: 800 });
  await tab.fill('.rd-page-no input', '2');
  await tab.press('Enter');
  await waitForHash(tab, '#page=2');
  await tab.evaluate(() => window.scrollBy({ top: 120, behavior: 'instant' }));
  const percent = async (): Promise<number> => Number.parseInt(await tab.text('.rd-zoom'), 10);
  const [place, fits] = [await placeInView(tab), await percent()];
  for (const press of ['Zoom in', 'Zoom in', 'Zoom out']) await tab.click('.rd-top button', new RegExp(`^${press}`));
  await until('another zoom', async () => (await percent()) !== fits);
  expect(Math.abs((await placeInView(tab)) - place)).toBeLessThan(0.08);
  await tab.click('[aria-label="Fit width"]');
  await until('the width to fit', async () => (await percent()) === fits);
  expect(Math.abs((await placeInView(tab)) - place)).toBeLessThan(0.08);
  await tab.click('[aria-label="Dark pages"]');
  await until('the paper to be dark', () =>
    tab.evaluate((root) => {
      const sheet = root.querySelector('.sheet');
      return sheet !== null && getComputedStyle(sheet).backgroundColor === 'rgb(30, 32, 34)';
    }),
  );
  await until('the marks to have the looks for dark paper', () =>
    tab.evaluate(() => [...CSS.highlights].some(([name, { size }]) => name.endsWith('-dark') && size > 0)),
  );
});

test('all pages are printed, whatever stands in the window', async ({ app, site }) => {
  const tab = await openShown(app, site);
  await tab.evaluate((root) => {
    window.print = () => {
      const pictures = [...root.querySelectorAll<HTMLImageElement>('.rd-paper img')];
      const drawn = pictures.filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).length;
      document.documentElement.dataset['printed'] =
        `${String(drawn)} of ${String(root.querySelectorAll('.sheet').length)}`;
    };
  });
  await tab.press('ControlOrMeta+p');
  const printedPages = await until('the print view', () =>
    tab.evaluate(() => document.documentElement.dataset['printed'] ?? ''),
  );
  const [drawn, pages] = printedPages.split(' of ');
  expect(Number(pages)).toBeGreaterThan(1);
  expect(drawn).toBe(pages);
  await tab.waitUntilGone('.rd-paper');
});

test('reading is stopped and gone on with, and what was read is marked', async ({ app, site }) => {
  const tab = await openReport(app, site, '/made/thousand-pages.pdf');
  await tab.click('[aria-label="Stop reading"]');
  await tab.waitForText('.rd-mid > .band', /Reading was stopped after page \d+ of 1,000/);
  expect(await tab.has('.rd-reading')).toBe(false);
  await tab.click('.rd-mid > .band button', 'Go on reading');
  await tab.find('.rd-reading [role="progressbar"]');
  await tab.waitUntilGone('.rd-mid > .band');
  // what is not on the pages that were read may be on the others
  await tab.press('ControlOrMeta+f');
  await tab.type('nowhere');
  await tab.waitForText('.rd-count', /^Searching$/);
});

test('Escape and F6 lead through the page, and what was opened gives the focus back', async ({ app, site }) => {
  const tab = await openShown(app, site);
  await tab.look({ width: 1280, height: 800 });
  const region = () =>
    tab.evaluate((root) => root.activeElement?.closest('[data-region], header')?.className.split(' ')[0] ?? null);
  const seen: (string | null)[] = [];
  for (let i = 0; i < 4; i++) {
    await tab.press('F6');
    seen.push(await region());
  }
  expect(new Set(seen).size).toBe(4);
  await tab.click('[aria-label="More"]');
  await tab.find('[role="menu"]');
  await tab.press('Escape');
  await tab.waitUntilGone('[role="menu"]');
  await until('the button to have the focus', async () => (await tab.focused())?.includes('More'));
});

test('what is saved and taken back in one tab is so in another with the same report', async ({ app, site }) => {
  const first = await openShown(app, site);
  const second = await openShown(app, site);
  await openBarOn(second, FINDING);
  await saveBar(second);
  await waitForSaved(second, [FINDING]);
  await first.show();
  await waitForSaved(first, [FINDING]);
  await first.click('.sp [role="tab"]', /^Tagged/);
  await first.click('.sp-list button', /^Delete/);
  await waitForSaved(first, []);
  await second.show();
  await waitForSaved(second, []);
  await first.show();
  await first.click('.toast button', 'Undo');
  await waitForSaved(first, [FINDING]);
  await second.show();
  await waitForSaved(second, [FINDING]);
});

test('the popup shows the report of the reader in front, and leads on to its next suggestion', async ({
  app,
  site,
}) => {
  const tab = await openShown(app, site);
  const popup = await app.openPopup();
  await popup.waitForText('main', /Findings/);
  expect(await popup.has('[role="switch"]')).toBe(false);
  await popup.click('button', /^Review/);
  await tab.bar.find('[role="dialog"]');
});

test('axe finds nothing beside a report, light and dark, wide and narrow', async ({ app, site }) => {
  const tab = await openShown(app, site);
  await openBarOn(tab, FINDING);
  await saveBar(tab);
  for (const width of [1280, 360]) {
    for (const scheme of ['light', 'dark'] as const) {
      await tab.look({ width, height: 800, scheme });
      expect(await axeFindings(tab), `${scheme}, ${String(width)}`).toEqual([]);
    }
  }
});
