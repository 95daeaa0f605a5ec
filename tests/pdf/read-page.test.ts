import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportCardOf } from '../../lib/core/detect/report-card/report-card';
import { readingOf } from '../../lib/core/pdf-text/reading';
import type { PageText } from '../../lib/core/pdf-text/types';
import { openPdf } from '../../lib/pdf/open';

const folder = path.resolve(import.meta.dirname, '../fixtures/pdf');
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.pdf'));
const expected = JSON.parse(fs.readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Record<string, unknown>;
const FACTS = { address: 'https://example.org/report', title: '', publisher: '', published: null };

async function pagesOf(name: string): Promise<PageText[]> {
  const bytes = new Uint8Array(fs.readFileSync(path.join(folder, name)));
  const opened = await openPdf(bytes, { password: async () => null });
  if (!opened.ok) throw new Error(opened.error.code);
  const pages: PageText[] = [];
  for (let page = 1; page <= opened.value.pages; page++) pages.push(await opened.value.readText(page));
  await opened.value.close();
  return pages;
}

describe('report cards of PDFs', () => {
  it.each(files)('%s', async (name) => {
    const pages = await pagesOf(name);
    const { reading } = readingOf(pages);
    const { judgements, improvements, ...facts } = reportCardOf(reading, FACTS);
    expect({
      ...facts,
      judgements: judgements.map(({ label, grade, scale }) => [label, grade, scale]),
      improvements: improvements.map(({ text, responsible, number }) =>
        [number && `${number}.`, text, responsible && `(${responsible})`].filter(Boolean).join(' '),
      ),
    }).toEqual(expected[name.replace(/(?:-tagged)?\.pdf$/, '')]);
    for (const block of reading.blocks) expect(block.page).toBeGreaterThan(0);
  });

  it('has a report of every kind', () => {
    expect(Object.keys(expected).sort()).toEqual(
      [...new Set(files.map((name) => name.replace(/(?:-tagged)?\.pdf$/, '')))].sort(),
    );
  });
});

describe('places', () => {
  it('lead from each letter of the text back to the page', async () => {
    const pages = await pagesOf('sif.pdf');
    const { reading, pieces } = readingOf(pages);
    const covered = new Set<number>();
    for (const { start, end, page, item, from } of pieces) {
      const printed = pages[page - 1]!.items[item]!.text.slice(from, from + end - start).replace(/\s/g, ' ');
      expect(printed).toBe(reading.text.slice(start, end));
      for (let at = start; at < end; at++) covered.add(at);
    }
    const without = Array.from(reading.text).filter((letter, at) => !covered.has(at) && letter.trim() !== '');
    expect(without).toEqual([]);
  });
});
