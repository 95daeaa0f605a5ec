import { until } from '../tools/drivers/until';
import {
  barIsGone,
  openBarOn,
  openLibrary,
  quotesIn,
  saveBar,
  savedOn,
  tag,
  waitForQuotes,
  waitForSaved,
  waitForSuggestions,
} from '../tools/findmark';
import { expect, test } from '../tools/journey';

const FINDING = 'Inspectors found that staff feel well supported and are proud to work for Harrowmere.';
const ACROSS = 'The report says that supervision is now regular and, in the strongest teams, reflective';

test('a reload brings back the same words, marked', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await tag(tab, ACROSS, 'm');
  await tag(tab, FINDING, 'w');
  const before = [FINDING, ACROSS];
  await waitForSaved(tab, before);
  await tab.reload();
  await waitForSaved(tab, before);
});

test('what was tagged on a page that has nothing to do with inspections is there after a reload, too', async ({
  app,
  site,
}) => {
  const words = 'The room was small, warm and good value';
  const tab = await app.open(site.sample('unrelated'));
  const popup = await app.openPopup();
  await popup.waitForText('main', /does not seem to be about inspections/);
  await tab.selectText(words);
  await tab.bar.press('p');
  await saveBar(tab);
  await waitForSaved(tab, [words]);
  await tab.reload();
  await waitForSaved(tab, [words]);
});

test('after a restart of the browser everything is there, on the same words', async ({ app, site }) => {
  const first = await app.open(site.sample('article'));
  await tag(first, FINDING, 'w', 'Kept over night');
  await app.restart();
  const tab = await app.open(site.sample('article'));
  await waitForSaved(tab, [FINDING]);
  await tab.clickText(FINDING);
  await tab.bar.waitUntilPressed('[data-theme-key="workforce"]');
  expect((await tab.bar.find('textarea')).value).toBe('Kept over night');
  await waitForQuotes(await openLibrary(app), [FINDING]);
});

test('a background that was ended wakes for the next save', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await openBarOn(tab, FINDING);
  await tab.bar.press('w');
  await app.stopBackground();
  await saveBar(tab);
  await waitForSaved(tab, [FINDING]);
  await tab.reload();
  await waitForSaved(tab, [FINDING]);
});

test('a background that dies in the middle of a save loses nothing and keeps nothing twice', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await openBarOn(tab, FINDING);
  await tab.bar.press('w');
  await tab.bar.click('[data-note]');
  await tab.bar.type('Typed before it died');
  await Promise.all([tab.bar.press('Control+Enter'), app.stopBackground()]);
  // either it was kept, or the bar says that it was not, with everything still in it
  const kept = await until('the save to end one way or the other', async () => {
    if (!(await tab.has('findmark-bar'))) return 'kept';
    return (await tab.bar.has('.bar-trouble')) ? 'refused' : null;
  });
  if (kept === 'refused') {
    expect(await tab.bar.text('.bar-trouble')).toMatch(/What you typed is kept/);
    expect((await tab.bar.find('textarea')).value).toBe('Typed before it died');
    await tab.bar.click('button', 'Try again');
    await barIsGone(tab);
  }
  await waitForSaved(tab, [FINDING]);
  const library = await openLibrary(app);
  await waitForQuotes(library, [FINDING]);
  expect(await quotesIn(library)).toHaveLength(1);
});

test('an update under an open page loses nothing that was typed', async ({ app, site, browserKind }) => {
  const tab = await app.open(site.sample('article'));
  await openBarOn(tab, FINDING);
  await tab.bar.press('w');
  await tab.bar.click('[data-note]');
  await tab.bar.type('Typed before the update');
  await tab.evaluate((root) => {
    root.querySelector('findmark-bar')?.setAttribute('data-old', '');
  });
  await app.updateExtension();
  if (browserKind === 'chromium') {
    // Chromium leaves the old script in the page, cut off: it says so, and keeps what was typed
    await tab.toast.waitForText('[role="alert"]', /updated while this page was open.*Reload the page/s);
    await tab.bar.press('Control+Enter');
    expect((await tab.bar.find('textarea')).value).toBe('Typed before the update');
    await tab.toast.click('button', 'Reload the page');
  }
  // Firefox puts the newer version into open pages by itself: it takes the old one's place
  await tab.waitUntilGone('findmark-bar[data-old]');
  await until(
    'the bar to open again',
    async () => (await tab.bar.find('textarea')).value === 'Typed before the update',
  );
  await tab.bar.waitUntilPressed('[data-theme-key="workforce"]');
  await saveBar(tab);
  await waitForSaved(tab, [FINDING]);
});

test('what was typed and not kept is there after a reload', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await openBarOn(tab, FINDING);
  await tab.bar.click('[data-note]');
  await tab.bar.type('Half a thou');
  await tab.reload();
  await until('the bar to open again by itself', async () => (await tab.bar.find('textarea')).value === 'Half a thou');
});

test('a page from the back/forward cache goes on where it was', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await tag(tab, FINDING, 'w');
  await tab.evaluate(() => {
    document.documentElement.dataset['visit'] = 'first';
  });
  await tab.goto(site.sample('press'));
  await waitForSuggestions(tab);
  await tab.back();
  await waitForSaved(tab, [FINDING]);
  expect(await tab.evaluate(() => document.documentElement.dataset['visit'])).toBe('first');
  await tag(tab, ACROSS, 'm');
  await waitForSaved(tab, [FINDING, ACROSS]);
  expect(await savedOn(tab)).toHaveLength(2);
});
