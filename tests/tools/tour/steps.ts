import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  exportFrom,
  openBarOn,
  openLibrary,
  saveBar,
  tag,
  waitForQuotes,
  waitForSaved,
  waitForSuggestions,
  type ExportFile,
} from '../findmark';
import { SAMPLES, type SampleName } from '../site';
import { photograph, photographOnce, type Tour, type TourStep } from './tour';

const FINDING = 'Inspectors found that staff feel well supported and are proud to work for Harrowmere.';
const CASELOADS = 'Caseloads have fallen from an average of 27 children per social worker to 16';
const PRESS = 'Inspectors found that the curriculum is ambitious in the great majority of schools.';
const PROVIDER = 'There are serious failures in the protection of children at risk of harm.';

const plural = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? '' : 's'}`;

function sample(name: SampleName, title: string): TourStep {
  return {
    title: `Open ${title}`,
    async run(tour) {
      const tab = await tour.app.open(tour.site.sample(name));
      const { finding, rating, statistic, recommendation } = await waitForSuggestions(tab);
      const files = await photograph(tour, tab, `sample-${name}`);
      await tab.close();
      const found = [
        plural(finding.length, 'finding'),
        plural(rating.length, 'rating'),
        plural(statistic.length, 'statistic'),
        plural(recommendation.length, 'recommendation'),
      ];
      return `In sight are ${found.join(', ')}. ${plural(files.length, 'picture')}.`;
    },
  };
}

const unrelated: TourStep = {
  title: 'Open a page of no relevance',
  async run(tour) {
    const tab = await tour.app.open(tour.site.sample('unrelated'));
    const popup = await tour.app.openPopup();
    const words = await popup.waitForText('main', /does not seem to be about inspections/);
    await photographOnce(tour, popup, 'popup-unrelated');
    await photograph(tour, tab, 'sample-unrelated');
    await tab.close();
    return `Nothing is marked. The popup says: ${/This page[^.]*\./.exec(words)?.[0] ?? words}`;
  },
};

const tagging: TourStep = {
  title: 'Tag passages in the article',
  async run(tour) {
    const tab = await tour.app.open(tour.site.sample('article'));
    await tag(tab, CASELOADS, 'c=', 'Compare with the year before.');
    await openBarOn(tab, FINDING);
    await tab.bar.press('w');
    await tab.bar.waitUntilPressed('[data-theme-key="workforce"]');
    await photograph(tour, tab, 'bar');
    await tab.bar.find('[role="dialog"]');
    await saveBar(tab);
    await waitForSaved(tab, [CASELOADS, FINDING]);
    await photograph(tour, tab, 'tagged-article');
    return 'Two passages are kept, one found by Findmark and one selected with the mouse.';
  },
};

const more: TourStep = {
  title: 'Tag passages on two more pages',
  async run(tour) {
    const press = await tour.app.open(tour.site.sample('press'));
    await tag(press, PRESS, 'b=');
    const provider = await tour.app.open(tour.site.sample('provider'));
    await tag(provider, PROVIDER, 'k-', 'The four weakest cases are in appendix B.');
    return 'Four passages of three documents are in the library now.';
  },
};

const panel: TourStep = {
  title: 'Open the side panel and the popup',
  async run(tour) {
    const tab = await tour.app.waitForTab(SAMPLES.article.path);
    await tab.show();
    const popup = await tour.app.openPopup();
    await popup.waitForText('main', /reviewed on this page/);
    await photographOnce(tour, popup, 'popup');
    const side = await tour.app.openPanel();
    const words = await side.waitForText('.sp-tool', /\d+ of \d+/);
    await photographOnce(tour, side, 'panel');
    return `The panel counts ${/\d+ of \d+/.exec(words)?.[0] ?? words} suggestions reviewed.`;
  },
};

const library: TourStep = {
  title: 'Open the library and export it',
  async run(tour) {
    const tab = await openLibrary(tour.app);
    await waitForQuotes(tab, [CASELOADS, FINDING, PRESS, PROVIDER]);
    await tab.click('[role="row"] .quote-s', FINDING);
    await photograph(tour, tab, 'library');
    const { name, text } = await exportFrom(tour.app, tab);
    writeFileSync(path.join(tour.folder, name), text);
    const { documents, annotations } = JSON.parse(text) as ExportFile;
    return `${name}: ${plural(annotations.length, 'annotation')} in ${plural(documents.length, 'document')}.`;
  },
};

const ownPages: TourStep = {
  title: 'Look at the other pages of Findmark',
  async run(tour: Tour) {
    for (const name of ['options', 'sidepanel', 'popup'] as const) {
      const tab = await tour.app.openExtensionPage(name, name === 'options' ? '#codebook' : '');
      await tab.find('main');
      await photograph(tour, tab, name);
      await tab.close();
    }
    return 'Options, side panel and popup, each wide and narrow, light and dark.';
  },
};

/** The stops of the tour, in order. */
export const TOUR_STEPS: readonly TourStep[] = [
  sample('article', 'a news article'),
  sample('minutes', 'council minutes'),
  sample('provider', 'an inspectorate’s page about a provider'),
  sample('press', 'a press release'),
  unrelated,
  tagging,
  more,
  panel,
  library,
  ownPages,
];
