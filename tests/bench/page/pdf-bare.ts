import { getDocument, GlobalWorkerOptions, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * pdf.js on a page with nothing else on it: `?scale=2&file=ADDRESS` draws page 1, `?file=ADDRESS` reads the words of
 * all pages.
 */
const asked = new URLSearchParams(location.search);
const file = asked.get('file');
GlobalWorkerOptions.workerSrc = '/pdf/pdf.worker.mjs';

async function draw(url: string): Promise<void> {
  const page = await (await open(url)).getPage(1);
  const viewport = page.getViewport({ scale: Number(asked.get('scale')) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
  const sheet = document.createElement('article');
  sheet.className = 'sheet';
  sheet.append(canvas);
  document.body.append(sheet);
}

async function readAll(url: string): Promise<void> {
  const opened = await open(url);
  const from = performance.now();
  for (let number = 1; number <= opened.numPages; number++) await (await opened.getPage(number)).getTextContent();
  document.documentElement.dataset.read = String(performance.now() - from);
}

const open = (url: string) =>
  getDocument({
    url,
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: '/pdf/standard_fonts/',
    wasmUrl: '/pdf/wasm/',
    useWorkerFetch: true,
  }).promise;

if (file) void (asked.has('scale') ? draw(file) : readAll(file));
