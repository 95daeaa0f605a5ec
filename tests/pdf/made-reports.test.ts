import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDetector, detectAll } from '../../lib/core/detect/detector';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { readingOf } from '../../lib/core/pdf-text/reading';
import type { PageText, PdfText } from '../../lib/core/pdf-text/types';
import { openPdf } from '../../lib/pdf/open';
import {
  cutReport,
  garbledReport,
  HOSTILE_WORDS,
  hostileReport,
  repeatedPage,
  unlistedReport,
} from '../tools/hostile-reports';
import { lockedReport, longReport, PASSWORD, scannedReport, turnedReport } from '../tools/made-reports';

const folder = path.resolve(import.meta.dirname, '../fixtures/pdf-made');
const SOURCES = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));
const ENGINES = ['blink', 'gecko'];
const expected = JSON.parse(fs.readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Record<string, string[]>;
const FACTS = { address: 'https://example.org/report', title: '', publisher: '', published: null };
const detector = createDetector(defaultCodebook);

async function openedFile(bytes: Uint8Array, password: string | null = null) {
  const opened = await openPdf(new Uint8Array(bytes), { password: async () => password });
  if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.detail}`);
  return opened.value;
}

async function pagesOf(bytes: Uint8Array, password?: string): Promise<PageText[]> {
  const file = await openedFile(bytes, password);
  const pages: PageText[] = [];
  for (let page = 1; page <= file.pages; page++) pages.push(await file.readText(page));
  await file.close();
  return pages;
}

const printed = (source: string, engine: string): Uint8Array =>
  fs.readFileSync(path.join(folder, `${source}-${engine}.pdf`));

/** Blocks as "type page: text". Levels are left out, for they follow sizes that engines round in their own ways. */
function blocksOf({ reading }: PdfText): string[] {
  return reading.blocks.map(({ type, row, column, page, start, end }) => {
    const cell = row === undefined ? '' : ` ${String(row)}.${String(column)}`;
    return `${type}${cell} p${String(page)}: ${reading.text.slice(start, end)}`;
  });
}

function findingsOf({ reading }: PdfText): string[] {
  const found = detectAll(detector, reading, FACTS);
  return found.map(({ kind, start, end }) => `${kind}: ${reading.text.slice(start, end)}`);
}

/** Each printed letter has one place in the text at most, and each letter of the text that was printed has one page. */
function expectPlaces(pages: readonly PageText[], { reading, pieces }: PdfText): void {
  const taken = new Set<string>();
  const wrong: string[] = [];
  const placed = new Set<number>();
  for (const { start, end, page, item, from } of pieces) {
    const printed = pages[page - 1]?.items[item]?.text.slice(from, from + end - start) ?? '';
    if (printed.replace(/\s/g, ' ') !== reading.text.slice(start, end)) wrong.push(printed);
    for (let at = start; at < end; at++) {
      const place = `${String(page)}/${String(item)}/${String(from + at - start)}`;
      if (taken.has(place) || placed.has(at)) wrong.push(place);
      taken.add(place);
      placed.add(at);
    }
  }
  const lost = reading.text.split('').map((letter, at) => (placed.has(at) || /\s/.test(letter) ? '' : letter));
  expect({ wrong, lost: lost.join('') }).toEqual({ wrong: [], lost: '' });
}

describe('what was printed', () => {
  for (const source of SOURCES) {
    const texts = new Map<string, PdfText>();
    for (const engine of ENGINES)
      it(`${source} by ${engine}: its text, and the way back`, async () => {
        const pages = await pagesOf(printed(source, engine));
        const text = readingOf(pages);
        texts.set(engine, text);
        expect(blocksOf(text)).toEqual(expected[source]);
        expectPlaces(pages, text);
      });

    it(`${source}: the same findings, whichever program printed it`, () => {
      const [first = [], second] = ENGINES.map((engine) => findingsOf(texts.get(engine) as PdfText));
      expect(first.filter((one) => one.startsWith('finding: Inspectors found that'))).not.toEqual([]);
      expect(second).toEqual(first);
    });
  }
});

describe('what was made', () => {
  it('a report of 45 pages holds six findings a page, and no running title', async () => {
    const pages = await pagesOf(longReport(45));
    const text = readingOf(pages);
    const items = text.reading.blocks.filter(({ type }) => type === 'list-item');
    expect(items).toHaveLength(45 * 6);
    expect(text.reading.text).not.toMatch(/Longmere/);
    expect(items.at(-1)).toMatchObject({ page: 45 });
    expectPlaces(pages, text);
  });

  it('a locked one opens by its password only', async () => {
    const text = readingOf(await pagesOf(lockedReport(), PASSWORD));
    expect(text.reading.text).toMatch(/Inspectors found that/);
    await expect(openedFile(lockedReport())).rejects.toThrow('pdf-locked');
  });

  it.each([90, 180, 270] as const)('a page turned by %d degrees reads as one that is not', async (degrees) => {
    const [upright, turned] = [await pagesOf(turnedReport(0)), await pagesOf(turnedReport(degrees))];
    expect(turned.map(({ width, height }) => [width, height])).toEqual([[842, 595]]);
    expect(readingOf(turned).reading).toEqual(readingOf(upright).reading);
    expectPlaces(turned, readingOf(turned));
  });

  it('pictures are told from pages with words', async () => {
    expect(readingOf(await pagesOf(scannedReport(3, 2))).silent).toEqual([1, 3]);
    expect(readingOf(await pagesOf(scannedReport(2))).silent).toEqual([1, 2]);
  });

  it('of a hostile one nothing but its words is read', async () => {
    const blocks = blocksOf(readingOf(await pagesOf(hostileReport('http://trap.example'))));
    expect(blocks).toContain(`paragraph p1: ${HOSTILE_WORDS}`);
    expect(blocks.join(' ')).not.toMatch(/trapped|evil|typed/);
  });

  it('a thousand pages out of a few bytes are a thousand pages', async () => {
    const bytes = repeatedPage(1_000);
    expect(bytes.length).toBeLessThan(10_000);
    const file = await openedFile(bytes);
    expect(file.pages).toBe(1_000);
    expect((await file.readText(1_000)).items.map(({ text }) => text)).toContain('The same page again.');
    await file.close();
  });

  it('more pages than there can be are not believed', async () => {
    const file = await openedFile(repeatedPage(2_000_000_000));
    expect(file.pages).toBeLessThan(5_000);
    expect((await file.readText(1)).items.length).toBeGreaterThan(0);
    await file.close();
  });

  it('one without its table of contents is put together', async () => {
    expect(await pagesOf(unlistedReport())).toHaveLength(3);
  });

  it.each([
    ['cut in the middle', cutReport],
    ['garbled', garbledReport],
  ])('one that is %s is refused', async (_, made) => {
    await expect(openedFile(made())).rejects.toThrow('pdf-damaged');
  });
});
