import { truncateSync, writeFileSync } from 'node:fs';
import type { AppDriver, Tab } from '../tools/drivers/driver';
import { until } from '../tools/drivers/until';
import { suggestionsOn, waitForSuggestions } from '../tools/findmark';
import { HOSTILE_WORDS } from '../tools/hostile-reports';
import { expect, test } from '../tools/journey';
import { MADE, TRAP } from '../tools/made-answers';
import { PASSWORD } from '../tools/made-reports';
import type { Site } from '../tools/site';

const openMade = (app: AppDriver, site: Site, name: string): Promise<Tab> =>
  app.openExtensionPage('reader', `?file=${encodeURIComponent(site.url('files', `/made/${name}.pdf`))}`);

const REFUSED: readonly [name: string, words: RegExp][] = [
  ['empty', /This file is empty/],
  ['web-page', /sent a web page in place of the PDF/],
  ['cut', /damaged or was not downloaded to its end/],
  ['garbled', /damaged or was not downloaded to its end/],
  ['broken-off', /could not be downloaded: the site did not answer/],
  ['huge', /too large for Findmark to download/],
];

test('what is no report is refused in words, and never half shown', async ({ app, site }) => {
  for (const [name, words] of REFUSED) {
    const tab = await openMade(app, site, name);
    await tab.waitForText('[role="alert"]', words);
    expect(await tab.count('.sheet')).toBe(0);
    await tab.close();
  }
  // of half a gigabyte no more was taken than was under way when it was called off
  const visit = await until('the large file to be called off', () =>
    site.visits.find(({ address, sent }) => address.endsWith('/made/huge.pdf') && sent > 0),
  );
  expect(visit?.sent).toBeLessThan(50_000_000);
});

test('files from disk are refused in the same words, and the next one opens', async ({ app }, info) => {
  const tab = await app.openExtensionPage('reader');
  const refused: readonly [name: string, bytes: Uint8Array, words: RegExp][] = [
    ['nothing.pdf', new Uint8Array(), /This file is empty/],
    ['page.pdf', MADE['web-page']!(0), /not a PDF, whatever it is called/],
    ['half.pdf', MADE['cut']!(0), /damaged or was not downloaded to its end/],
    ['large.pdf', Buffer.from('%PDF-1.7\n'), /too large for Findmark to read/],
  ];
  for (const [name, bytes, words] of refused) {
    const file = info.outputPath(name);
    writeFileSync(file, bytes);
    // takes no room on the disk: what is not written is not kept
    if (name === 'large.pdf') truncateSync(file, 500_000_000);
    await tab.upload('input[type="file"]', file);
    await tab.waitForText('[role="alert"]', words);
    await tab.waitForText('[role="alert"] h1', new RegExp(name));
  }
  const whole = info.outputPath('whole.pdf');
  writeFileSync(whole, MADE['unlisted']!(0));
  await tab.upload('input[type="file"]', whole);
  await waitForSuggestions(tab);
});

test('a file whose table of contents is destroyed is put together again', async ({ app, site }) => {
  const tab = await openMade(app, site, 'unlisted');
  await waitForSuggestions(tab);
  expect(await tab.count('.sheet')).toBe(3);
});

test('a thousand pages out of a few bytes open, and most of them stay empty', async ({ app, site }) => {
  const tab = await openMade(app, site, 'thousand-pages');
  await tab.waitForText('.rd-top', /of 1,000/);
  await until('a picture', () => tab.has('.sheet > canvas'));
  expect(await tab.evaluate((root) => root.querySelectorAll('.sheet > canvas').length)).toBeLessThan(10);
});

test('a page that is not there takes none of the others away', async ({ app, site }) => {
  const tab = await openMade(app, site, 'claimed-pages');
  await tab.waitForText('.textLayer', /The same page again/);
  await tab.waitForText('.rd-mid > .band', /Page 2 is damaged/);
});

test('pages without words are named as pictures, and the others are marked', async ({ app, site }) => {
  const tab = await openMade(app, site, 'scanned');
  await waitForSuggestions(tab);
  await tab.waitForText('.rd-mid > .band', /2 pages are pictures.*\(1, 3\)/s);
  const whole = await openMade(app, site, 'scanned-whole');
  await whole.waitForText('.rd-mid > .band', /These pages are pictures/);
});

test('a locked file asks for its password until it is right, or given up', async ({ app, site }) => {
  const tab = await openMade(app, site, 'locked');
  await tab.find('dialog input[type="password"]');
  await tab.press('Escape');
  await tab.waitForText('[role="alert"]', /locked with a password/);
  await tab.click('button', 'Enter the password');
  await tab.fill('dialog input', 'guessed');
  await tab.press('Enter');
  await tab.waitForText('dialog [role="alert"]', /not its password/);
  await tab.fill('dialog input', PASSWORD);
  await tab.press('Enter');
  await waitForSuggestions(tab);
});

test('a hostile file is read and does nothing', async ({ app, site }) => {
  const before = site.visits.length;
  const tab = await openMade(app, site, 'hostile');
  await until('its words to be marked', async () => (await suggestionsOn(tab)).finding.length > 0);
  const { finding } = await suggestionsOn(tab);
  expect(finding.map(squeezed)).toContain(squeezed(HOSTILE_WORDS));
  // every part of the page is clicked, also where its links and fields lie
  for (let part = 1; part < 20; part++) {
    const at = await tab.evaluate((root, nth) => {
      const box = root.querySelector('.sheet')!.getBoundingClientRect();
      window.scrollBy({ top: box.top + (box.height * nth) / 20 - 300, behavior: 'instant' });
      const { left, top, width, height } = root.querySelector('.sheet')!.getBoundingClientRect();
      return { x: left + width * 0.3, y: top + (height * nth) / 20 };
    }, part);
    await tab.backend.click(at, 1);
    await tab.press('Escape');
  }
  expect(await tab.evaluate(() => 'trapped' in globalThis)).toBe(false);
  expect(await tab.count('.sheet :is(a, img, script, iframe, input, object, embed, section)')).toBe(0);
  expect(await tab.url()).toContain('/reader.html?file=');
  const asked = site.visits.slice(before).map(({ address }) => address);
  expect(asked.filter((address) => address.includes(TRAP))).toEqual([]);
  expect(asked.filter((address) => !address.endsWith('/favicon.ico'))).toEqual(['files.localhost/made/hostile.pdf']);
});

const squeezed = (words: string): string => words.replace(/\s/g, '');
