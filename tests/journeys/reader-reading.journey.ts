import path from 'node:path';
import type { AppDriver, Tab } from '../tools/drivers/driver';
import { until } from '../tools/drivers/until';
import {
  openLibrary,
  quotesIn,
  saveBar,
  savedOn,
  suggestionsOn,
  waitForQuotes,
  waitForSuggestions,
} from '../tools/findmark';
import { expect, test } from '../tools/journey';
import type { Site } from '../tools/site';

const PRINTED = path.resolve(import.meta.dirname, '../fixtures/pdf-made');
/** A finding that begins on one page and ends on the next: a footnote, a footer and a running title lie between. */
const ACROSS =
  'Inspectors found that social workers in Wrenfield visit children often, listen to them with patience and write down what they say, so that plans are strong and change when a child’s life does.';

const openMade = (app: AppDriver, site: Site, name: string): Promise<Tab> =>
  app.openExtensionPage('reader', `?file=${encodeURIComponent(site.url('files', `/made/${name}.pdf`))}`);

/** Lines of a page follow each other in its layer of words without the space that a line's end stands for. */
const squeezed = (words: string): string => words.replace(/\s/g, '');

async function waitForSaved(tab: Tab, words: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(words.map(squeezed));
  await until(
    `the saved marks to be ${wanted}`,
    async () => (await savedOn(tab)).map(squeezed),
    (list) => JSON.stringify(list) === wanted,
  );
}

/** Each run of text of a page is marked by itself: one after the other they must give the words, and nothing between. */
async function waitForFinding(tab: Tab, words: string): Promise<void> {
  const wanted = squeezed(words);
  await until(
    `"${words}" to be marked`,
    async () => squeezed((await suggestionsOn(tab)).finding.join('')),
    (marked) => marked.includes(wanted),
  );
}

/** Draws the mouse from before one word to behind another, on whatever pages they are, with both in the window. */
async function selectFrom(tab: Tab, first: string, last: string): Promise<void> {
  const ends = await until(
    'both ends to be in sight',
    () =>
      tab.evaluate(
        (root, from, to) => {
          const boxOf = (words: string): DOMRect | null => {
            for (const span of root.querySelectorAll('.textLayer span')) {
              const node = span.firstChild;
              const at = node?.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').indexOf(words) : -1;
              if (!node || at < 0) continue;
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + words.length);
              return range.getBoundingClientRect();
            }
            return null;
          };
          const [start, end] = [boxOf(from), boxOf(to)];
          if (!start || !end) return null;
          const middle = (start.top + end.bottom) / 2 - innerHeight / 2;
          if (Math.abs(middle) > 2) {
            window.scrollBy({ top: middle, behavior: 'instant' });
            return null;
          }
          return {
            from: { x: start.left + 0.5, y: start.top + start.height / 2 },
            to: { x: end.right - 0.5, y: end.top + end.height / 2 },
          };
        },
        first,
        last,
      ),
    (found) => found !== null,
  );
  if (ends) await tab.backend.drag(ends.from, ends.to);
  await tab.bar.find('[role="dialog"]');
}

for (const engine of ['blink', 'gecko'] as const) {
  test(`a passage across a page break is tagged by the mouse, without what lies between: ${engine}`, async ({
    app,
    site,
  }) => {
    const tab = await openMade(app, site, `page-break-${engine}`);
    await waitForFinding(tab, ACROSS);
    await selectFrom(tab, 'social workers in', 'what they say');
    await tab.bar.press('w');
    await saveBar(tab);
    const quote = ACROSS.slice(ACROSS.indexOf('social'), ACROSS.indexOf('what they say') + 'what they say'.length);
    await waitForSaved(tab, [quote]);
    await waitForQuotes(await openLibrary(app), [quote]);
  });
}

test('a finding across a page break is kept, is there after a restart, and in the same report from disk', async ({
  app,
  site,
}) => {
  const tab = await openMade(app, site, 'page-break-blink');
  await waitForFinding(tab, ACROSS);
  await tab.clickText('what they say, so that');
  await tab.bar.find('[role="dialog"]');
  await saveBar(tab);
  await waitForSaved(tab, [ACROSS]);

  await app.restart();
  const again = await openMade(app, site, 'page-break-blink');
  await waitForSaved(again, [ACROSS]);
  await again.close();

  const disk = await app.openExtensionPage('reader');
  await disk.upload('input[type="file"]', path.join(PRINTED, 'page-break-blink.pdf'));
  await waitForSaved(disk, [ACROSS]);
  // another program's print of the same report
  await disk.upload('input[type="file"]', path.join(PRINTED, 'page-break-gecko.pdf'));
  await until('the other file to be shown', () => disk.has('.rd-top', /page-break-gecko/));
  await waitForSaved(disk, [ACROSS]);
  expect(await quotesIn(await openLibrary(app))).toEqual([ACROSS]);
});

for (const engine of ['blink', 'gecko'] as const) {
  test(`a sentence that goes on at the head of the next column is tagged whole: ${engine}`, async ({ app, site }) => {
    const sentence =
      'Inspectors found that health visitors and schools share what they know at an early stage, which means that families tell their story once and get the right help soon.';
    const tab = await openMade(app, site, `columns-${engine}`);
    await waitForFinding(tab, sentence);
    await tab.clickText('Inspectors found that health');
    await tab.bar.find('[role="dialog"]');
    await saveBar(tab);
    await waitForSaved(tab, [sentence]);
    await waitForQuotes(await openLibrary(app), [sentence]);
  });
}

test('of 300 pages only those near the window are drawn, and each is found by its number', async ({ app, site }) => {
  const tab = await openMade(app, site, 'long-300');
  await waitForSuggestions(tab);
  const drawn = (): Promise<number[]> =>
    tab.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('.sheet:has(> canvas)')].map((sheet) => Number(sheet.dataset['page'])),
    );
  await until('the first page to be drawn', async () => (await drawn()).includes(1));
  for (const page of [150, 300, 2]) {
    await tab.fill('.rd-page-no input', String(page));
    await tab.press('Enter');
    await until(`page ${String(page)} to be drawn`, async () => (await drawn()).includes(page));
    await until(
      'pages far from it to be let go',
      drawn,
      (pages) => pages.length < 10 && pages.every((one) => Math.abs(one - page) < 6),
    );
    await until('the address to name it', () =>
      tab.evaluate((_, wanted) => location.hash === `#page=${String(wanted)}`, page),
    );
  }
  // in the background, a page at a time: on a busy machine that is half a minute
  await until('all pages to be read', async () => !(await tab.has('.rd-reading')), Boolean, 45_000);
  await waitForFinding(
    tab,
    'Inspectors found that visits made by the fostering team are strong and improve the lives of 107 children who were seen in that month.',
  );
});
