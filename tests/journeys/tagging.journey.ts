import {
  barIsGone,
  openBarOn,
  openBarOver,
  openLibrary,
  saveBar,
  savedOn,
  suggestionsOn,
  waitForQuotes,
  waitForSaved,
  waitForSuggestions,
} from '../tools/findmark';
import type { Tab } from '../tools/drivers/driver';
import { until } from '../tools/drivers/until';
import { expect, test } from '../tools/journey';

const FINDING = 'Inspectors found that staff feel well supported and are proud to work for Harrowmere.';

test('a click on a mark opens the bar; kind, polarity, theme and note are kept', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await openBarOn(tab, FINDING);
  expect(await tab.bar.text('.kindbtn')).toBe('Finding');
  expect((await tab.bar.find('[data-polarity="strength"]')).pressed).toBe(true);
  await tab.bar.click('[data-polarity="mixed"]');
  await tab.bar.press('w');
  await tab.bar.waitUntilPressed('[data-theme-key="workforce"]');
  await tab.bar.click('[data-note]');
  await tab.bar.type('Ask for the survey.');
  await saveBar(tab);
  await waitForSaved(tab, [FINDING]);
  expect(await tab.toast.text('.toast')).toMatch(/^Saved\./);

  await tab.clickText(FINDING);
  await tab.bar.find('[role="dialog"]');
  expect((await tab.bar.find('[data-polarity="mixed"]')).pressed).toBe(true);
  expect((await tab.bar.find('[data-theme-key="workforce"]')).pressed).toBe(true);
  expect((await tab.bar.find('textarea')).value).toBe('Ask for the survey.');

  const library = await openLibrary(app);
  await waitForQuotes(library, [FINDING]);
});

test('saving can be undone on the page', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await openBarOn(tab, FINDING);
  await tab.bar.press('w');
  await saveBar(tab);
  await waitForSaved(tab, [FINDING]);
  await tab.toast.click('button', 'Undo');
  await waitForSaved(tab, []);
  await until('the suggestion to come back', async () => (await suggestionsOn(tab)).finding.includes(FINDING));
});

test('a page that takes our marks off has them back when it has come to rest', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await openBarOn(tab, FINDING);
  await saveBar(tab);
  await waitForSaved(tab, [FINDING]);
  await tab.evaluate((root) => {
    for (const mark of root.querySelectorAll('mark.is-saved')) mark.replaceWith(...mark.childNodes);
  });
  await waitForSaved(tab, [FINDING]);
});

test('any words can be selected with the mouse and tagged, across links and emphasis', async ({ app, site }) => {
  const words = 'report says that supervision is now regular and, in the strongest teams, reflective';
  const tab = await app.open(site.sample('article'));
  await openBarOver(tab, words);
  await tab.bar.click('.kindbtn');
  await tab.bar.click('[role="option"]', 'Statistic');
  await tab.bar.press('m');
  await saveBar(tab);
  await waitForSaved(tab, [words]);
  expect(await tab.has('mark.is-saved.k-statistic')).toBe(true);
  // a selection would hide the colour of the new mark
  expect(await tab.evaluate((root) => (root.ownerDocument ?? document).getSelection()?.isCollapsed)).toBe(true);
  // the page's own links and emphasis are still there
  expect(await tab.has('.entry-content a[href="/glossary/supervision/"]')).toBe(true);
  expect(await tab.has('.entry-content em', 'regular')).toBe(true);
});

test('a review goes by keyboard alone, from one suggestion to the next', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await waitForSuggestions(tab);
  await app.runCommand('tag-next');
  await tab.bar.find('[role="dialog"]');
  expect(await tab.bar.focused()).not.toBeNull();
  await tab.press('l');
  await tab.press('Control+Enter');
  await barIsGone(tab);
  await until('the first suggestion to be kept', async () => (await savedOn(tab)).length === 1);

  await app.runCommand('tag-next');
  await tab.bar.find('[role="dialog"]');
  await tab.press('Backspace');
  await barIsGone(tab);
  await until('the page to say so', async () => /Dismissed/.test(await tab.toast.text('.toast')));
  expect(await savedOn(tab)).toHaveLength(1);

  await app.runCommand('tag-next');
  await tab.bar.find('[role="dialog"]');
  await tab.press('Escape');
  await barIsGone(tab);
  expect(await savedOn(tab)).toHaveLength(1);
});

test('the key for the next suggestion says so where there is none', async ({ app, site }) => {
  const tab = await app.open(site.sample('unrelated'));
  await app.runCommand('tag-next');
  await tab.toast.waitForText('.toast', /nothing to review on this page.*Select any words/);
  expect(await tab.has('findmark-bar')).toBe(false);
});

test('a dismissed suggestion stays away', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  await openBarOn(tab, FINDING);
  await tab.bar.click('button', 'Dismiss (Backspace)');
  await barIsGone(tab);
  await until('the suggestion to go', async () => !(await suggestionsOn(tab)).finding.includes(FINDING));
  await tab.reload();
  const marked = await waitForSuggestions(tab);
  expect(marked.finding.length).toBeGreaterThan(3);
  expect(marked.finding).not.toContain(FINDING);
});

test('what is typed in the bar stays from the page, and the page’s styles stay from the bar', async ({ app, site }) => {
  const tab = await app.open(site.url('courier', '/special/hostile'));
  await openBarOn(tab, 'Inspectors found that social workers in Little Orme know their families well.');
  await tab.bar.press('w');
  await tab.bar.click('[data-note]');
  await tab.bar.type('abc');
  expect(await tab.text('#keys')).toBe('');
  const size = await tab.bar.evaluate((root) => getComputedStyle(root.querySelector('.btn-primary')!).fontSize);
  expect(parseFloat(size)).toBeLessThan(20);
  await saveBar(tab);
  await tab.press('k');
  expect(await tab.text('#keys')).toContain('k');
});

test('two tabs change the same annotation: the later one is told, sees both versions and chooses', async ({
  app,
  site,
}) => {
  const first = await app.open(site.sample('article'));
  await openBarOn(first, FINDING);
  await saveBar(first);
  await waitForSaved(first, [FINDING]);
  const second = await app.open(site.sample('article'));
  await waitForSaved(second, [FINDING]);
  await openSaved(second);

  await first.show();
  await openSaved(first);
  await first.bar.click('[data-note]');
  await first.bar.type('Typed in the first tab');

  await second.show();
  await second.bar.click('[data-polarity="mixed"]');
  await second.bar.click('[data-note]');
  await second.bar.type('Typed in the second');
  await saveBar(second);

  await first.show();
  await first.bar.click('.btn-primary');
  await first.bar.waitForText('.bar-trouble', /changed in another tab.*Typed in the second/s);
  expect((await first.bar.find('textarea')).value).toBe('Typed in the first tab');
  await first.bar.click('button', 'Save mine over it');
  await barIsGone(first);
  await first.toast.click('button', 'Undo');
  await until('the version of the second tab to be back', () => first.has('mark.is-saved[aria-description*="mixed"]'));
  await openSaved(first);
  expect((await first.bar.find('textarea')).value).toBe('Typed in the second');
});

const openSaved = async (tab: Tab): Promise<void> => {
  await tab.clickText(FINDING);
  await tab.bar.find('[role="dialog"]');
};

test('a mark says why it is there: the rule, the words that triggered it, and the rule’s name', async ({
  app,
  site,
}) => {
  const tab = await app.open(site.sample('article'));
  await openBarOn(tab, FINDING);
  await tab.bar.click('.whybtn', 'Why?');
  await tab.bar.waitForText('.why-open', /Triggered by “.+” ?Rule finding\.[a-z-]+, version \d/s);
  await tab.bar.click('.btn-primary');
  await waitForSaved(tab, [FINDING]);
  await tab.clickText(FINDING);
  await tab.bar.find('[role="dialog"]');
  await tab.bar.press('?');
  await tab.bar.waitForText('.why-open', /Triggered by “.+”/);
});
