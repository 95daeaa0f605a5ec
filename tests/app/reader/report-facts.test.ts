import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type FileFacts, reportFacts } from '../../../lib/app/reader/report-facts';
import { pageFactsSchema } from '../../../lib/core/model/document';
import { readingOf } from '../../../lib/core/pdf-text/reading';
import type { PageText } from '../../../lib/core/pdf-text/types';
import { openPdf } from '../../../lib/pdf/open';

const folder = path.resolve(import.meta.dirname, '../../fixtures/pdf');

async function textOf(name: string) {
  const opened = await openPdf(new Uint8Array(fs.readFileSync(path.join(folder, name))), {
    password: () => Promise.resolve(null),
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const pages: PageText[] = [];
  for (let page = 1; page <= opened.value.pages; page++) pages.push(await opened.value.readText(page));
  await opened.value.close();
  return readingOf(pages).reading;
}

const fromWeb: FileFacts = {
  address: 'https://files.example.org/v1/file/1',
  further: [],
  publisher: 'Ofsted',
  title: 'Microsoft Word - draft 3.docx',
  pdf: { fingerprint: '0123456789abcdef', file: 'report.pdf', pages: 2 },
};

describe('reportFacts', () => {
  it('names a report by what it says of itself, not by its draft', async () => {
    const facts = reportFacts(await textOf('ilacs.pdf'), fromWeb);
    expect(facts.title).toBe('Inspection of Eastmere local authority children’s services');
    expect(facts.address).toBe('https://files.example.org/v1/file/1');
    expect(facts.pdf?.pages).toBe(2);
  });

  it('can be kept, however long the address is that a redirect led to', async () => {
    const end = 'https://cdn.example.org/1';
    const further = [`https://cdn.example.org/?signature=${'a'.repeat(4_000)}`, end];
    const facts = reportFacts(await textOf('ilacs.pdf'), { ...fromWeb, further });
    expect(v.safeParse(pageFactsSchema, facts)).toMatchObject({ success: true, output: { alsoAt: [end] } });
  });

  it('knows the inspection where its number and days are printed', async () => {
    const { report } = reportFacts(await textOf('school.pdf'), fromWeb);
    expect(report?.urn).toMatch(/^\d{5,6}$/);
    expect(report?.inspected).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('stands by its file where it has no address', async () => {
    const facts = reportFacts(await textOf('ilacs.pdf'), { ...fromWeb, address: null, publisher: '' });
    expect(facts.address).toBe('urn:x-pdf:0123456789abcdef');
  });

  it('is fit for the library, whatever the file is', () => {
    const facts = reportFacts({ text: '', blocks: [] }, { ...fromWeb, title: '' });
    expect(facts.title).toBe('report.pdf');
    expect(v.safeParse(pageFactsSchema, facts).success).toBe(true);
  });
});
