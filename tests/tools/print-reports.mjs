// Prints tests/fixtures/pdf/*.html to PDF: node tests/tools/print-reports.mjs
// The PDFs are kept, so that tests need no browser and see the same bytes each time; run this after changing a report.
// All are printed without tags, as old files are; some also with tags, as Word writes them.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath } from './browsers.mjs';

const folder = path.resolve(import.meta.dirname, '../fixtures/pdf');
const TAGGED = ['ilacs', 'sif', 'area-send', 'childrens-home'];
const STYLE = `
  body { font: 12pt/1.2 sans-serif; margin: 0 }
  h1 { font-size: 26pt; font-weight: normal; line-height: 1.15 } h2 { font-size: 16pt } h3 { font-size: 14pt }
  h4 { font-size: 12pt } h5 { font: italic 12.6pt sans-serif } .plain { font-weight: normal } .small, .last { font-size: 9pt }
  p, li { margin: 0 0 12pt } table { border-spacing: 0; margin: 14pt 0; width: 100% }
  td, th { padding: 5pt; text-align: left; vertical-align: top } .grid td, .grid th { border: 1px solid }
  .narrow { width: 110pt } .deep { padding-left: 40pt } .hang { padding-left: 28pt; text-indent: -28pt }
  ul { list-style-type: '\\25FC\\20\\20' } .inner { margin-left: 28pt } .page { break-before: page } .note { font-size: 10pt } sup { font-size: 70% }
`;
const SMALL = 'font: 8pt sans-serif; width: 100%; margin: 0 20mm; display: flex; justify-content: space-between';

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.html'))) {
  const id = name.replace(/\.html$/, '');
  await page.setContent(
    `<!doctype html><html lang="en-GB"><style>${STYLE}</style>${fs.readFileSync(path.join(folder, name), 'utf8')}`,
  );
  const options = {
    format: 'A4',
    margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '22mm' },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="${SMALL}"><span class="title"></span><span class="pageNumber"></span></div>`,
  };
  await page.pdf({ ...options, path: path.join(folder, `${id}.pdf`), tagged: false });
  if (TAGGED.includes(id)) await page.pdf({ ...options, path: path.join(folder, `${id}-tagged.pdf`), tagged: true });
}
await browser.close();
