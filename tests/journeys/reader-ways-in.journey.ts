import type { AppDriver, Tab } from '../tools/drivers/driver';
import { until } from '../tools/drivers/until';
import { suggestionsOn } from '../tools/findmark';
import { expect, test } from '../tools/journey';
import { REPORTS } from '../tools/report-answers';

/** Findings on the first two pages of the report that all these addresses lead to; marked is what is near the window. */
const FINDINGS = /Too many families in Eastmere wait for help|Contacts are read by one team/;

/** The reader's own page once it shows the report, marked. */
async function waitForReport(app: AppDriver): Promise<Tab> {
  const reader = await app.waitForTab('/reader.html');
  await until('the report to be marked', async () => {
    const { finding } = await suggestionsOn(reader);
    return finding.some((words) => FINDINGS.test(words));
  });
  return reader;
}

/** Types an address on the reader's start page. */
async function paste(app: AppDriver, address: string): Promise<Tab> {
  const reader = await app.openExtensionPage('reader');
  await reader.fill('form input', address);
  await reader.press('Enter');
  return reader;
}

interface Api {
  readonly runtime: { getBackgroundPage(): Promise<Window> };
  readonly tabs: { create(tab: { url: string }): Promise<{ id: number }> };
}

/** Goes to an address in a new tab as the browser itself does: a driver would wait for a page that never comes. */
const openByItself = (own: Tab, address: string): Promise<number> =>
  own.evaluate(async (_, url) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const { id } = await (world.browser ?? world.chrome).tabs.create({ url });
    return id;
  }, address);

/** Of Firefox's background, which is a page. */
const hasStartedSince = (own: Tab, time: number): Promise<boolean> =>
  own.evaluate(async (_, since) => {
    const { runtime } = (globalThis as unknown as { browser: Api }).browser;
    const { document, performance } = await runtime.getBackgroundPage();
    return performance.timeOrigin > since && document.readyState === 'complete';
  }, time);

test('a PDF in front is opened by the popup', async ({ app, site }) => {
  await app.open(site.url('files', REPORTS.shown));
  const popup = await app.openPopup();
  await popup.waitForText('main', /shows a PDF in the browser’s own viewer/);
  await popup.click('button', 'Open in Findmark’s reader');
  await waitForReport(app);
});

test('a PDF in front is opened by the key that tags on pages, and by the reader’s own', async ({ app, site }) => {
  await app.open(site.url('files', REPORTS.shown));
  await app.runCommand('open-reader');
  const reader = await waitForReport(app);
  await reader.close();
  const viewer = await app.waitForTab(REPORTS.shown);
  await viewer.show();
  await app.runCommand('tag-next');
  await waitForReport(app);
});

test('a PDF in front is opened by the side panel', async ({ app, site }) => {
  await app.open(site.sample('unrelated'));
  const panel = await app.openPanel();
  await app.open(site.url('files', REPORTS.shown));
  await panel.click('button', 'Open in Findmark’s reader');
  await waitForReport(app);
});

for (const name of ['octetStream', 'attachment'] as const) {
  test(`a link to a report that never shows a tab is opened by its menu: ${name}`, async ({ app, site }) => {
    const tab = await app.open(site.sample('unrelated'));
    await tab.evaluate(
      (root, address) => {
        root.querySelector('p')?.insertAdjacentHTML('afterbegin', '<a id="report">The report</a> ');
        root.querySelector('#report')?.setAttribute('href', address);
      },
      site.url('files', REPORTS[name]),
    );
    await app.chooseFromLinkMenu(tab, '#report', { id: 'reader-link', label: 'Open link in Findmark’s reader' });
    await waitForReport(app);
  });
}

test('a pasted address is opened, also one that hands on', async ({ app, site }) => {
  await paste(app, site.url('files', REPORTS.moved));
  await waitForReport(app);
});

test('a report for members is opened for one who has signed in, and told to all others', async ({ app, site }) => {
  const reader = await paste(app, site.url('files', REPORTS.members));
  await reader.waitForText('[role="alert"]', /sent a web page in place of the PDF/);
  await reader.close();
  const tab = await app.open(site.url('files', REPORTS.signIn));
  await tab.close();
  await paste(app, site.url('files', REPORTS.members));
  await waitForReport(app);
});

test('why a report could not be had is told', async ({ app, site }) => {
  const told: readonly [string, RegExp][] = [
    [site.url('files', '/v1/file/nothing'), /no file at this address/],
    [site.url('files', REPORTS.broken), /trouble of its own \(503\)/],
    [site.url('elsewhere', REPORTS.shown), /may not read files of this site yet/],
    [site.url('files', REPORTS.movedAway), /leads on to another site/],
    ['http://files.localhost:9/', /the site did not answer/],
  ];
  for (const [address, words] of told) {
    const reader = await paste(app, address);
    await reader.waitForText('[role="alert"]', words);
    await reader.close();
  }
});

test('a download is called off', async ({ app, site }) => {
  const reader = await paste(app, site.url('files', REPORTS.endless));
  await reader.find('[role="progressbar"]');
  await reader.click('button', 'Cancel');
  await reader.find('form input');
});

test('a report whose address leads on stays in the viewer where it was sent back, too', async ({ app, site }) => {
  const options = await app.openExtensionPage('options');
  const before = Date.now();
  await options.click('[role="switch"]', /in Findmark’s reader at once/);
  await options.find('header [role="status"]', /^Saved at/);
  if (app.name === 'firefox')
    await until('the background to have started since', () => hasStartedSince(options, before));
  await paste(app, site.url('files', REPORTS.moved));
  const reader = await waitForReport(app);
  await reader.click('[aria-label="More"]');
  await reader.click('[role="menuitem"]', 'Open in the browser’s own viewer');
  const viewer = await app.waitForTab(`localhost:${new URL(site.url('files', '/')).port}${REPORTS.shown}`);
  await viewer.reload();
  expect(await viewer.url()).toBe(site.url('files', REPORTS.shown));
});

test('reports of permitted sites open at once where that is chosen, and stay in the viewer where sent back', async ({
  app,
  site,
}) => {
  const report = site.url('files', REPORTS.shown);
  const options = await app.openExtensionPage('options');
  const before = Date.now();
  await options.click('[role="switch"]', /in Findmark’s reader at once/);
  await options.find('header [role="status"]', /^Saved at/);
  // Firefox wakes the background for reports from a start of it on, which it makes by itself
  if (app.name === 'firefox')
    await until('the background to have started since', () => hasStartedSince(options, before));
  await openByItself(options, `${report}#page=2`);
  const reader = await waitForReport(app);
  expect(await reader.url()).toContain('#page=2');
  await reader.click('[aria-label="More"]');
  await reader.click('[role="menuitem"]', 'Open in the browser’s own viewer');
  const viewer = await app.waitForTab(REPORTS.shown);
  await until('the viewer', async () => (await viewer.url()).startsWith(report));
  await viewer.reload();
  expect(await viewer.url()).toContain(report);
  // another tab knows nothing of that, and the background need not run
  await app.stopBackground();
  await openByItself(options, report);
  await (await waitForReport(app)).close();
  await options.show();
  await options.click('[role="switch"]', /in Findmark’s reader at once/);
  await until('the switch to be off', async () => (await options.count('[role="switch"]:checked', /at once/)) === 0);
  const tab = await app.open(site.url('files', `${REPORTS.shown}?again`));
  expect(await tab.url()).toContain(REPORTS.shown);
  expect(await tab.url()).not.toContain('/reader.html');
});
