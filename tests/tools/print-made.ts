// Prints tests/fixtures/pdf-made/*.html to PDF with two engines: npx tsx tests/tools/print-made.ts
// The PDFs are kept, so that tests need no browser and see the same bytes each time; run this after changing a source.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumPath } from './browsers.mjs';
import { FirefoxProcess } from './drivers/firefox-process';

const folder = path.resolve(import.meta.dirname, '../fixtures/pdf-made');
/** What runs over a page is cut by hand: so both engines break it at the same word, and a note stands in between. */
const STYLE = `
  @page { size: A4; margin: 0 }
  body { font: 12pt/1.3 sans-serif; margin: 0 }
  section { box-sizing: border-box; position: relative; width: 210mm; height: 296mm; padding: 30mm 25mm; break-after: page }
  header, footer { position: absolute; left: 25mm; right: 25mm; font-size: 8pt }
  header { top: 12mm } footer { bottom: 12mm; display: flex; justify-content: space-between }
  h1 { font-size: 22pt; font-weight: normal } h2 { font-size: 15pt } sup { font-size: 60% }
  p, li { margin: 0 0 12pt } ul { list-style-type: '\\2022\\20\\20' }
  .foot { position: absolute; left: 25mm; right: 25mm; bottom: 26mm } .cut { margin-bottom: 16pt } aside { font-size: 9pt }
  .item { padding-left: 28pt; text-indent: -28pt } .more { text-indent: 0 }
  table { border-spacing: 0; width: 100%; margin: 14pt 0 } td, th { border: 1px solid; padding: 5pt; text-align: left; vertical-align: top }
  td + td, th + th { width: 110pt } .columns { display: flex; gap: 12mm } .columns > div { flex: 1; width: 0 }
`;

async function printBlink(source: string, file: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.goto(pathToFileURL(source).href);
  await page.pdf({ path: file, preferCSSPageSize: true, tagged: true });
  await browser.close();
}

async function printGecko(firefox: FirefoxProcess, source: string, file: string): Promise<void> {
  await firefox.marionette.send('WebDriver:Navigate', { url: pathToFileURL(source).href });
  const { value } = await firefox.marionette.send<{ value: string }>('WebDriver:Print', {
    page: { width: 21, height: 29.7 },
    margin: { top: 0, bottom: 0, left: 0, right: 0 },
    shrinkToFit: false,
  });
  fs.writeFileSync(file, Buffer.from(value, 'base64'));
}

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'findmark-print-'));
const firefox = await FirefoxProcess.start(path.join(scratch, 'profile'), scratch, true);
for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.html'))) {
  const source = path.join(scratch, name);
  const words = fs.readFileSync(path.join(folder, name), 'utf8');
  fs.writeFileSync(source, `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>${STYLE}</style>${words}`);
  const id = path.join(folder, name.replace(/\.html$/, ''));
  await printBlink(source, `${id}-blink.pdf`);
  await printGecko(firefox, source, `${id}-gecko.pdf`);
}
await firefox.end();
fs.rmSync(scratch, { recursive: true, force: true });
