import type { ExtensionPage, Tab } from '../tools/drivers/driver';
import { axeFindings } from '../tools/drivers/axe';
import { until } from '../tools/drivers/until';
import { exportFrom, openLibrary, tag, waitForQuotes, waitForSuggestions } from '../tools/findmark';
import { expect, test } from '../tools/journey';

const FINDING = 'Inspectors found that staff feel well supported and are proud to work for Harrowmere.';

/** True where the page would have to be scrolled sideways. */
const isTooWide = (tab: Tab): Promise<boolean> =>
  tab.evaluate((root) => (root as Document).documentElement.scrollWidth > innerWidth);

for (const name of ['library', 'options', 'sidepanel', 'popup', 'welcome'] satisfies ExtensionPage[]) {
  test(`axe finds nothing on the ${name} page, light and dark, and it fits 320 pixels`, async ({ app, site }) => {
    const article = await app.open(site.sample('article'));
    await tag(article, FINDING, 'w', 'A note');
    const tab = await app.openExtensionPage(name);
    await tab.find('main');
    if (name === 'library') await waitForQuotes(tab, [FINDING]);
    for (const scheme of ['light', 'dark'] as const) {
      await tab.look({ width: 1280, height: 800, scheme });
      expect(await axeFindings(tab), scheme).toEqual([]);
    }
    await tab.look({ width: 320, height: 640 });
    expect(await isTooWide(tab)).toBe(false);
    expect(await axeFindings(tab)).toEqual([]);
  });
}

test('the coder’s name is kept, and stands in the export', async ({ app, site }) => {
  const options = await app.openExtensionPage('options', '#coder');
  await options.fill('#coder-name', 'Wilhelmina Roe');
  await options.press('Tab');
  await options.waitForText('body', /Saved at/);
  const article = await app.open(site.sample('article'));
  await tag(article, FINDING, 'w');
  const library = await openLibrary(app);
  await waitForQuotes(library, [FINDING]);
  const { text } = await exportFrom(app, library);
  expect(text).toContain('Wilhelmina Roe');
});

test('what to do first is shown to a new profile, takes the coder’s name, and is not shown again', async ({ app }) => {
  const welcome = await app.openExtensionPage('welcome');
  await welcome.fill('#coder-name', 'Wilhelmina Roe');
  await welcome.press('Tab');
  await welcome.waitForText('main', /Saved at/);
  await app.restart();
  const options = await app.openExtensionPage('options', '#coder');
  await until(
    'the name',
    () => options.evaluate((root) => (root as Document).querySelector('input')?.value),
    (name) => name === 'Wilhelmina Roe',
  );
  const addresses = await Promise.all((await app.tabs()).map((tab) => tab.url()));
  expect(addresses.filter((address) => address.includes('welcome'))).toEqual([]);
});

test('the options show the codebook, theme by theme', async ({ app }) => {
  const options = await app.openExtensionPage('options', '#codebook');
  await options.waitForText('body', /28 themes/);
});

test('a site that is switched off in the popup stays off, and the options say so', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await waitForSuggestions(tab);
  const popup = await app.openPopup();
  await popup.click('[role="switch"]');
  await popup.waitForText('main', /Nothing is marked on this site/);
  await tab.reload();
  const again = await app.openPopup();
  await again.waitForText('main', /Nothing is marked on this site/);
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  const options = await app.openExtensionPage('options', '#sites');
  await until('the site to be listed', async () => /courier\.localhost/.test(await options.text()));
});
