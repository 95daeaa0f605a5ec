import { SPECIAL_SENTENCES } from '../fixtures/site/special-pages';
import { until } from '../tools/drivers/until';
import {
  openBarOn,
  saveBar,
  suggestionsOn,
  tag,
  waitForNoSuggestions,
  waitForSaved,
  waitForSuggestions,
} from '../tools/findmark';
import { expect, test } from '../tools/journey';

const { finding } = SPECIAL_SENTENCES;

const PAGES = ['plain', 'strict-csp', 'xhtml', 'right-to-left', 'iframes', 'dark', 'flex'];

for (const name of PAGES) {
  test(`the ${name} page is marked, tagged, and clean again when switched off`, async ({ app, site }) => {
    const tab = await app.open(site.url('courier', `/special/${name}`));
    await until('the finding to be marked', async () => (await suggestionsOn(tab)).finding.includes(finding));
    await openBarOn(tab, finding);
    await tab.bar.press('p');
    await saveBar(tab);
    await tab.toast.waitForText('.toast', /^Saved\./);
    const popup = await app.openPopup();
    await popup.click('[role="switch"]');
    await waitForNoSuggestions(tab);
    expect(await tab.count('mark, findmark-bar')).toBe(0);
  });
}

test('a frameset is left as it is', async ({ app, site }) => {
  const tab = await app.open(site.url('courier', '/special/frameset'));
  const popup = await app.openPopup();
  await popup.find('main');
  expect(await tab.evaluate(() => window.length)).toBe(2);
  expect(await tab.evaluate((root) => root.querySelectorAll('mark').length)).toBe(0);
});

test('a page that wipes its own tree is read again', async ({ app, site }) => {
  const tab = await app.open(site.url('courier', '/special/wipes-itself'));
  await waitForSuggestions(tab);
  await tag(tab, finding, 'p');
  await tab.click('#wipe');
  await until('the new story to be marked', async () =>
    (await suggestionsOn(tab)).finding.some((words) => words.includes('Bracken Hill')),
  );
  expect(await tab.count('mark')).toBe(0);
});

test('a page that gets its body late is marked then', async ({ app, site }) => {
  const tab = await app.open(site.url('courier', '/special/body-later'));
  await tab.evaluate(() => {
    (window as unknown as { give(): void }).give();
  });
  const marked = await waitForSuggestions(tab);
  expect(marked.finding).toContain(finding);
});

test('the 400 kB report is marked, and words near its end can be tagged', async ({ app, site }) => {
  const tab = await app.open(site.url('courier', '/special/large-report'));
  await waitForSuggestions(tab);
  const last = await tab.evaluate((root) => {
    const paragraph = [...root.querySelectorAll('p')].at(-1);
    return paragraph?.textContent.slice(0, 60).trim() ?? '';
  });
  await tag(tab, last, 'p');
  await waitForSaved(tab, [last]);
});

test('where no script may run, the tagging key opens the popup, which says what to do', async ({ app }) => {
  const options = await app.openExtensionPage('options');
  await app.open(app.name === 'firefox' ? 'about:support' : 'chrome://version/');
  await app.runCommand('tag-next');
  await until('the popup to open', () =>
    options.evaluate(async () => {
      interface Api {
        readonly runtime: { getContexts(of: object): Promise<readonly { readonly contextType: string }[]> };
      }
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const contexts = await (world.browser ?? world.chrome).runtime.getContexts({ contextTypes: ['POPUP'] });
      return contexts.length > 0;
    }),
  );
});
