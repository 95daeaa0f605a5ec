import type { AppDriver } from '../tools/drivers/driver';
import { until } from '../tools/drivers/until';
import type { ExportFile } from '../tools/findmark';
import { exportFrom, openLibrary, tag, waitForQuotes, waitForSaved } from '../tools/findmark';
import { expect, test } from '../tools/journey';
import type { Site } from '../tools/site';

const ARTICLE = [
  'Inspectors found that staff feel well supported and are proud to work for Harrowmere.',
  'Help for children who live with domestic abuse was described as inconsistent.',
] as const;
const PRESS = 'Inspectors found that the curriculum is ambitious in the great majority of schools.';

async function fill(app: AppDriver, site: Site) {
  const article = await app.open(site.sample('article'));
  await tag(article, ARTICLE[0], 'w=', 'Compare with the staff survey');
  await tag(article, ARTICLE[1], 'g-');
  const press = await app.open(site.sample('press'));
  await tag(press, PRESS, 'b=');
  const library = await openLibrary(app);
  await waitForQuotes(library, [...ARTICLE, PRESS]);
  return { article, library };
}

test('the library filters by text, polarity and site, and exports what is shown', async ({ app, site }) => {
  const { library } = await fill(app, site);
  await library.fill('input[type="search"]', 'staff survey');
  await waitForQuotes(library, [ARTICLE[0]]);
  await library.fill('input[type="search"]', '');
  await waitForQuotes(library, [...ARTICLE, PRESS]);

  await library.click('label.check', /^Weakness/);
  await waitForQuotes(library, [ARTICLE[1]]);
  await library.click('button', 'Remove filter: Weakness');
  await library.click('label.check', /^(Press Office|GOV\.UK)/);
  await waitForQuotes(library, [PRESS]);
  await library.find('button', 'Export 1');
  const { text } = await exportFrom(app, library);
  const { documents, annotations } = JSON.parse(text) as ExportFile;
  expect(documents).toHaveLength(1);
  expect(annotations).toHaveLength(1);
});

test('an annotation is edited in the library, and the open page follows', async ({ app, site }) => {
  const { article, library } = await fill(app, site);
  await library.click('[role="row"] .quote-s', ARTICLE[0]);
  await library.click('button', 'Edit the note');
  await library.fill('#library-note', 'Said twice');
  await library.press('Control+Enter');
  await library.waitForText('.lib-note', /^Said twice$/);
  await library.click('.lib-detail .chip', /Workforce/);
  await library.click('.lib-detail [data-polarity="mixed"]');
  await library.waitUntilPressed('.lib-detail [data-polarity="mixed"]');
  await article.show();
  const described = async () => (await article.find('mark.is-saved')).attributes['aria-description'];
  await until('the mark to follow', described, (words) => words === 'finding, mixed');
  await article.clickText(ARTICLE[0]);
  await article.bar.waitUntilPressed('[data-polarity="mixed"]');
  expect((await article.bar.find('textarea')).value).toBe('Said twice');
  expect(await article.bar.has('[data-theme-key="workforce"][aria-pressed="true"]')).toBe(false);
});

test('deleting takes the mark off the open page, and undo brings both back', async ({ app, site }) => {
  const { article, library } = await fill(app, site);
  await library.click('[role="row"] .quote-s', ARTICLE[1]);
  await library.click('.lib-detail button', 'Delete');
  await waitForQuotes(library, [ARTICLE[0], PRESS]);
  await waitForSaved(article, [ARTICLE[0]]);
  await library.click('.toast button', 'Undo');
  await waitForQuotes(library, [...ARTICLE, PRESS]);
  await waitForSaved(article, [...ARTICLE]);
});
