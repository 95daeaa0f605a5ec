import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { KINDS } from '../../../lib/core/model/kinds';
import type { Tab } from '../drivers/driver';
import { until } from '../drivers/until';
import {
  barIsGone,
  exportFrom,
  openBarOn,
  openLibrary,
  saveBar,
  tag,
  waitForSaved,
  waitForSuggestions,
  type ExportFile,
} from '../findmark';
import { SAMPLES, type SampleName } from '../site';
import { READER_STEPS } from './reader-steps';
import { photograph, photographView, type Tour, type TourStep } from './tour';

const RATING = 'requires improvement to be good';
const CASELOADS = 'Caseloads have fallen from an average of 27 children per social worker to 16';
const STATISTIC = '41%';
const FINDING = 'Inspectors found that staff feel well supported and are proud to work for Harrowmere.';
const RECOMMENDATION = 'The involvement of health partners in strategy meetings.';
const PRESS = 'Inspectors found that the curriculum is ambitious in the great majority of schools.';
const PROVIDER = 'There are serious failures in the protection of children at risk of harm.';
const IN_ARTICLE = [RATING, CASELOADS, STATISTIC, FINDING, RECOMMENDATION];

const plural = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? '' : 's'}`;
const listOf = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function sample(name: SampleName, title: string): TourStep {
  return {
    title: `Open ${title}`,
    async run(tour) {
      const tab = await tour.app.open(tour.site.sample(name));
      const marked = await waitForSuggestions(tab);
      const files = await photograph(tour, tab, `sample-${name}`, async () => {
        await tab.reload();
        await waitForSuggestions(tab);
      });
      await tab.close();
      const found = KINDS.filter((kind) => marked[kind].length > 0).map((kind) => plural(marked[kind].length, kind));
      return `${listOf.format(found)} are marked where you look. ${plural(files.length, 'picture')}.`;
    },
  };
}

const unrelated: TourStep = {
  title: 'Open a page of no relevance',
  async run(tour) {
    const tab = await tour.app.open(tour.site.sample('unrelated'));
    const popup = await tour.app.openPopup();
    const words = await popup.waitForText('main', /does not seem to be about inspections/);
    await photographView(tour, popup, 'popup-unrelated');
    await photograph(tour, tab, 'sample-unrelated');
    await tab.close();
    return `Nothing is marked. The popup says: ${/This page[^.]*\./.exec(words)?.[0] ?? words}`;
  },
};

/** A bar that was open at a reload would come back by itself. */
async function closeBar(tab: Tab): Promise<void> {
  if (!(await tab.has('findmark-bar'))) return;
  await tab.bar.press('Escape');
  await barIsGone(tab);
}

async function accept(tab: Tab, passage: string, keys: string): Promise<void> {
  await openBarOn(tab, passage);
  for (const key of keys) await tab.bar.press(key);
  await saveBar(tab);
}

const tagging: TourStep = {
  title: 'Tag passages in the article',
  async run(tour) {
    const tab = await tour.app.open(tour.site.sample('article'));
    await accept(tab, RATING, 'l.');
    await tag(tab, CASELOADS, 'c=', 'Compare with the year before.');
    await accept(tab, STATISTIC, 'w=');
    await accept(tab, RECOMMENDATION, 'y');
    const others = IN_ARTICLE.filter((quote) => quote !== FINDING);
    await photograph(tour, tab, 'bar', async () => {
      await closeBar(tab);
      await tab.reload();
      await waitForSaved(tab, others);
      await openBarOn(tab, FINDING);
      await tab.bar.press('w');
      await tab.bar.waitUntilPressed('[data-theme-key="workforce"]');
    });
    await saveBar(tab);
    await photograph(tour, tab, 'tagged-article', async () => {
      await tab.reload();
      await waitForSaved(tab, IN_ARTICLE);
      await tab.evaluate((root) => {
        root.querySelectorAll('mark.is-saved')[1]?.scrollIntoView({ block: 'center' });
      });
    });
    return 'Five passages are tagged, one of each kind among them: four that Findmark found, one selected with the mouse.';
  },
};

const more: TourStep = {
  title: 'Tag passages on two more pages',
  async run(tour) {
    const press = await tour.app.open(tour.site.sample('press'));
    await tag(press, PRESS, 'b=');
    const provider = await tour.app.open(tour.site.sample('provider'));
    await tag(provider, PROVIDER, 'k-', 'The four weakest cases are in appendix B.');
    return 'Seven passages of three documents are in the library now.';
  },
};

const panel: TourStep = {
  title: 'Open the side panel and the popup',
  async run(tour) {
    const tab = await tour.app.waitForTab(SAMPLES.article.path);
    await tab.show();
    const popup = await tour.app.openPopup();
    await popup.waitForText('main', /reviewed on this page/);
    await photographView(tour, popup, 'popup');
    const side = await tour.app.openPanel();
    const words = await side.waitForText('.sp-tool', /\d+ of \d+/);
    await photographView(tour, side, 'panel');
    await side.click('[role="tab"]', /^Tagged/);
    await photographView(tour, side, 'panel-tagged');
    return `The panel counts ${/\d+ of \d+/.exec(words)?.[0] ?? words} suggestions reviewed. Both light and dark.`;
  },
};

const library: TourStep = {
  title: 'Open the library and export it',
  async run(tour) {
    const tab = await openLibrary(tour.app);
    await tab.waitForText('.lib-head', /7 annotations, in 3 documents/);
    await tab.click('[role="row"] .quote-s', CASELOADS);
    await until(
      'the address to hold what is chosen',
      () => tab.url(),
      (url) => url.includes('id='),
    );
    await photograph(tour, tab, 'library', async () => {
      await tab.reload();
      await tab.find('.lib-row[aria-selected="true"]');
    });
    const { name, text } = await exportFrom(tour.app, tab);
    writeFileSync(path.join(tour.folder, name), text);
    const { documents, annotations } = JSON.parse(text) as ExportFile;
    return `${name}: ${plural(annotations.length, 'annotation')} in ${plural(documents.length, 'document')}.`;
  },
};

const welcome: TourStep = {
  title: 'Look at what a new reader sees first',
  async run(tour: Tour) {
    const tab = await tour.app.openExtensionPage('welcome');
    await tab.find('main');
    const files = await photograph(tour, tab, 'welcome');
    await tab.close();
    return `Three steps, a name to give, a way to reports. ${plural(files.length, 'picture')}.`;
  },
};

const options: TourStep = {
  title: 'Look at the options',
  async run(tour: Tour) {
    const sections = ['sites', 'coder', 'codebook', 'keys'];
    for (const section of sections) {
      const tab = await tour.app.openExtensionPage('options', `#${section}`);
      await tab.find('main');
      await photograph(tour, tab, `options-${section}`);
      await tab.close();
    }
    return `${listOf.format(sections)}, each wide and narrow, light and dark.`;
  },
};

/** The stops of the tour, in order. */
export const TOUR_STEPS: readonly TourStep[] = [
  welcome,
  sample('article', 'a news article'),
  sample('minutes', 'council minutes'),
  sample('provider', 'an inspectorate’s page about a provider'),
  sample('press', 'a press release'),
  unrelated,
  tagging,
  more,
  panel,
  library,
  ...READER_STEPS,
  options,
];
