import path from 'node:path';
import type { Tab } from '../tools/drivers/driver';
import { until } from '../tools/drivers/until';
import { expect, test } from '../tools/journey';
import { REPORTS } from '../tools/report-answers';

const DISK = path.resolve(import.meta.dirname, '../fixtures/pdf/sif.pdf');
const WEB_TITLE = /Inspection of Eastmere local authority/;

const hashOf = (tab: Tab): Promise<string> => tab.evaluate(() => location.hash);
const goTo = async (tab: Tab, page: number): Promise<void> => {
  await tab.fill('.rd-page-no input', String(page));
  await tab.press('Enter');
  await until(`the address to say page ${String(page)}`, async () => (await hashOf(tab)) === `#page=${String(page)}`);
};

test('the address names the report that is shown, wherever it came from', async ({ app, site }) => {
  const tab = await app.openExtensionPage('reader');
  await tab.fill('main input:not([type="file"])', site.url('files', `${REPORTS.shown}#page=2`));
  await tab.press('Enter');
  await tab.waitForText('.rd-top', WEB_TITLE);
  await until('the page that was asked for', async () => (await hashOf(tab)) === '#page=2');
  await tab.reload();
  await tab.waitForText('.rd-top', WEB_TITLE);
  await until('the same page again', async () => (await hashOf(tab)) === '#page=2');

  // a file of the disk: it begins on its first page, and a reload does not bring the other report in its place
  await tab.upload('input[type="file"]', DISK);
  await tab.waitForText('.rd-top', /sif\.pdf/);
  await until('its first page', async () => (await hashOf(tab)) === '#page=1');
  await goTo(tab, 3);
  expect(await tab.url()).not.toContain('file=');
  await tab.reload();
  await tab.waitForText('main', /Read a report in PDF/);
});
