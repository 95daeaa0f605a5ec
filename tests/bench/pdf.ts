import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { Chromium } from '../tools/drivers/chromium';
import { ChromiumTab } from '../tools/drivers/chromium-tab';
import { pageScript } from './build';
import { type Measure, median } from './figures';
import type { ReaderMoment } from './page/pdf-probe';
import { withBarePage } from './pdf-bare';
import { printReport } from './pdf-report';
import { serveFiles } from './pdf-server';
import type { Section } from './table';

const RUNS = 7;
const PAGES = 45;

/** A fresh tab on an address of the extension; `probe` runs before anything of the page does. */
type OpenTab = (query: string) => Promise<Page>;

const bare = (what: string) => `bare.html?${what}`;
const reader = (address: string) => `reader.html?file=${encodeURIComponent(address)}`;

/** The page waits by itself: nobody asks it while it is being measured. */
const moment = (page: Page, name: ReaderMoment): Promise<number> =>
  page.evaluate<number>(`bench.moment(${JSON.stringify(name)})`);

interface Opened {
  readonly picture: number;
  readonly understood: number;
  /** Pixels of the picture a point, for the peer. */
  readonly width: number;
}

async function openReader(open: OpenTab, address: string): Promise<Opened> {
  const page = await open(reader(address));
  try {
    const picture = await moment(page, 'picture');
    const understood = await moment(page, 'understood');
    const width = await page.evaluate<number>('document.querySelector(".sheet > canvas").width');
    return { picture, understood: understood - picture, width };
  } finally {
    await page.close();
  }
}

async function drawBare(open: OpenTab, address: string, scale: number): Promise<number> {
  const page = await open(bare(`scale=${String(scale)}&file=${encodeURIComponent(address)}`));
  try {
    return await moment(page, 'picture');
  } finally {
    await page.close();
  }
}

async function readBare(open: OpenTab, address: string): Promise<number> {
  const page = await open(bare(`file=${encodeURIComponent(address)}`));
  try {
    await moment(page, 'read');
    return Number(await page.evaluate('document.documentElement.dataset.read'));
  } finally {
    await page.close();
  }
}

const A4_POINTS = 595;

async function opening(open: OpenTab, address: string): Promise<Measure[]> {
  const own: Opened[] = [];
  const drawn: number[] = [];
  const read: number[] = [];
  // the first of each only warms the caches
  for (let run = 0; run <= RUNS; run++) {
    const opened = await openReader(open, address);
    own.push(opened);
    drawn.push(await drawBare(open, address, opened.width / A4_POINTS));
    read.push(await readBare(open, address));
  }
  const ms = { unit: 'ms' } as const;
  const least = (samples: readonly number[]) => `least ${Math.min(...samples).toFixed(0)} ms`;
  const line = (what: string, all: readonly number[], more: Partial<Measure> = {}): Measure => {
    const samples = all.slice(1);
    return { ...ms, what, samples, note: least(samples), ...more };
  };
  const bareDrawn = line('  pdf.js alone', drawn);
  const bareRead = line('  getTextContent of all pages alone', read);
  const peered = (what: string, all: readonly number[], peer: Measure, times: number) =>
    line(what, all, { beside: peer, limit: Math.round(times * median(peer.samples)) });
  return [
    peered(
      'open to first page painted, 45 pages',
      own.map(({ picture }) => picture),
      bareDrawn,
      1.2,
    ),
    bareDrawn,
    peered(
      'whole text and detections, 45 pages',
      own.map(({ understood }) => understood),
      bareRead,
      1.3,
    ),
    bareRead,
  ];
}

/** Reports in PDF in the reader, beside pdf.js alone. */
export async function pdfSection(plain: Browser, extension: string, folder: string): Promise<Section> {
  mkdirSync(folder, { recursive: true });
  const files = [await printReport(plain, PAGES)];
  const server = await serveFiles(files);
  const probe = await pageScript('pdf-probe');
  const driver = await Chromium.launch({
    extension: await withBarePage(extension, folder),
    folder: path.join(folder, 'driver'),
    headless: true,
  });
  try {
    const root = new URL('.', await (await driver.openExtensionPage('welcome')).url()).href;
    const open: OpenTab = async (query) => {
      const tab = await driver.open('about:blank');
      if (!(tab instanceof ChromiumTab)) throw new Error('The driver gave a tab of another browser');
      await tab.page.addInitScript({ content: probe });
      await tab.page.goto(`${root}${query}`);
      return tab.page;
    };
    const [report = ''] = server.addresses;
    return {
      title: 'Reading reports as PDF',
      about: [
        'Fresh tabs of one browser in turn, the file from one server. pdf.js alone: a page of the same extension with nothing but it, the',
        'same worker, the same number of pixels. The first clock runs from navigation to the frame that shows page 1; the second, of the',
        'reader, from that frame until all pages were read, put in order, searched for findings and marked, while it draws and lays the',
        'pages; beside it from the open file to the words of the last page. The limits are 1.2 and 1.3 times the peer’s median.',
      ],
      measures: await opening(open, report),
    };
  } finally {
    await driver.close();
    await server.close();
  }
}
