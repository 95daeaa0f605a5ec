import type { Tab } from '../drivers/driver';
import { until } from '../drivers/until';
import { barIsGone, openBarOn, saveBar, savedOn, waitForSuggestions } from '../findmark';
import { REPORTS } from '../report-answers';
import { photograph, photographView, type Look, type TourStep } from './tour';

/** Words that stand in one line of a finding each, and the keys that tag it. */
const TAGGED: readonly (readonly [string, string])[] = [
  ['Too many strategy meetings take place', 'y-'],
  ['There is drift and delay', 't-'],
  ['When children go missing, the police', 'x='],
  // begins on page 2 and ends on page 3, with the foot of the page in between
  ['20 miles from home, and two children under 16', 'u-'],
];
const ACROSS_ENDS = 'one of them for more than a month.';
const NEXT = 'Social workers know their children well';

/** A mark's words run from line to line without the space that a line's end stands for. */
const squeezed = (words: string): string => words.replace(/\s/g, '');

async function waitForTagged(tab: Tab): Promise<void> {
  await until(
    'the passages of page 2 to be marked as tagged',
    () => savedOn(tab),
    (saved) => TAGGED.every(([words]) => saved.some((one) => squeezed(one).includes(squeezed(words)))),
  );
}

async function goTo(tab: Tab, page: number): Promise<void> {
  await tab.fill('.rd-page-no input', String(page));
  await tab.press('Enter');
}

/** Pages are dark in dark pictures only. Where the window is narrow, the button is in the menu. */
async function suitPages(tab: Tab, { scheme }: Look): Promise<void> {
  if ((await tab.has('.rd.is-dark-pages')) === (scheme === 'dark')) return;
  const name = 'Dark pages';
  if (!(await tab.has('.rd-top button', name))) await tab.click('.rd-top button', 'More');
  await tab.click('.rd-top button', name);
  await until('the pages to turn', async () => (await tab.has('.rd.is-dark-pages')) === (scheme === 'dark'));
}

const open: TourStep = {
  title: 'Open a report in PDF, in Findmark’s reader',
  async run(tour) {
    const viewer = await tour.app.open(tour.site.url('files', REPORTS.sample));
    const popup = await tour.app.openPopup();
    await popup.find('button', 'Open in Findmark’s reader');
    await photographView(tour, popup, 'popup-pdf');
    await popup.click('button', 'Open in Findmark’s reader');
    const tab = await tour.app.waitForTab('/reader.html');
    await waitForSuggestions(tab);
    await tab.find('.report');
    const files = await photograph(tour, tab, 'reader-report', async (look) => {
      await tab.reload();
      await waitForSuggestions(tab);
      await suitPages(tab, look);
    });
    await viewer.close();
    return `Three pages are read and marked, judgements and improvements beside them. ${String(files.length)} pictures.`;
  },
};

const card: TourStep = {
  title: 'Keep the report’s judgements, and one of its improvements',
  async run(tour) {
    const tab = await tour.app.waitForTab('/reader.html');
    await tab.click('.report button', 'Save all 5');
    await tab.find('.report button', 'All saved');
    await tab.click('.report-fold');
    await tab.click('.report li button', /^Tag: The involvement of health partners/);
    const words = await tab.waitForText('.report-fold', /1 of 4 tagged/);
    await tab.click('.report-fold');
    return `All five grades are saved; of what needs to improve, ${/\d of \d tagged/.exec(words)?.[0] ?? words}.`;
  },
};

const tagging: TourStep = {
  title: 'Tag findings of the report, one of them across a page break',
  async run(tour) {
    const tab = await tour.app.waitForTab('/reader.html');
    await goTo(tab, 2);
    for (const [words, keys] of TAGGED) {
      await openBarOn(tab, words);
      for (const key of keys) await tab.bar.press(key);
      await saveBar(tab);
    }
    await waitForTagged(tab);
    const across = (await savedOn(tab)).find((words) => squeezed(words).endsWith(squeezed(ACROSS_ENDS)));
    if (across === undefined) throw new Error('The finding that goes on overleaf was not tagged to its end');
    await tab.reload();
    await waitForTagged(tab);
    return 'Four more passages are tagged. After a reload they are on the same words, without the foot of the page.';
  },
};

const pictures: TourStep = {
  title: 'Look at the reader',
  async run(tour) {
    const tab = await tour.app.waitForTab('/reader.html');
    await photograph(tour, tab, 'reader', async (look) => {
      if (await tab.has('findmark-bar')) {
        await tab.bar.press('Escape');
        await barIsGone(tab);
      }
      await tab.reload();
      await waitForTagged(tab);
      await suitPages(tab, look);
      await tab.click('[role="tab"]', /^Tagged/);
      await tab.find('.sp-list .item');
      // to the end: grades, which come first, are on the card as well
      await tab.evaluate((root) => root.querySelector('.sp-list')?.scrollBy({ top: 9_999, behavior: 'instant' }));
      await openBarOn(tab, NEXT);
      await tab.bar.press('p');
      await tab.bar.press('=');
      await tab.bar.waitUntilPressed('[data-theme-key="practice-quality"]');
    });
    await tab.bar.press('Escape');
    await barIsGone(tab);
    await tab.close();
    const start = await tour.app.openExtensionPage('reader');
    await start.find('form input');
    await photograph(tour, start, 'reader-start');
    await start.close();
    return 'With the bar open, and its first page where nothing is open: wide and narrow, light and dark.';
  },
};

/** The stops at a report in PDF, in order. */
export const READER_STEPS: readonly TourStep[] = [open, card, tagging, pictures];
