import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../lib/pdf/open';

const folder = path.resolve(import.meta.dirname, '../fixtures/pdf');
const noPassword = { password: async () => null };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const report = (name: string): Uint8Array => new Uint8Array(fs.readFileSync(path.join(folder, name)));

describe('refusals', () => {
  it.each([
    ['nothing', bytesOf(''), 'pdf-empty'],
    ['a web page', bytesOf('<!doctype html><title>Not found</title>'), 'pdf-not-pdf'],
    ['a file cut short', bytesOf('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), 'pdf-damaged'],
    ['a report of which only the beginning came', report('sif.pdf').slice(0, 900), 'pdf-damaged'],
    ['a file with its signature too far in', bytesOf(`${' '.repeat(1_024)}%PDF-1.7`), 'pdf-not-pdf'],
  ])('%s', async (_, bytes, code) => {
    const opened = await openPdf(bytes, noPassword);
    expect(opened.ok ? 'opened' : opened.error.code).toBe(code);
  });
});

describe('a report', () => {
  it('tells its pages and their size', async () => {
    const opened = await openPdf(report('ilacs.pdf'), noPassword);
    if (!opened.ok) throw new Error(opened.error.code);
    const file = opened.value;
    expect(file.pages).toBeGreaterThan(1);
    const { width, height } = await file.sizeOf(1);
    expect([Math.round(width), Math.round(height)]).toEqual([596, 843]);
    await file.close();
  });

  it('opens behind a letter that a server put before it', async () => {
    const opened = await openPdf(new Uint8Array([...bytesOf('\n\n'), ...report('ilacs.pdf')]), noPassword);
    if (opened.ok) await opened.value.close();
    expect(opened.ok).toBe(true);
  });
});
