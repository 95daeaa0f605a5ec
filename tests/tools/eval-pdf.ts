import fs from 'node:fs';
import path from 'node:path';
import { reportCardOf } from '../../lib/core/detect/report-card/report-card';
import { readingOf } from '../../lib/core/pdf-text/reading';
import type { PageText } from '../../lib/core/pdf-text/types';
import { openPdf } from '../../lib/pdf/open';

/** The text of a file on disk, by the same two steps as in the extension. */
async function readFile(file: string): Promise<ReturnType<typeof readingOf>> {
  const opened = await openPdf(new Uint8Array(fs.readFileSync(file)), { password: async () => null });
  if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.detail}`);
  const pages: PageText[] = [];
  for (let page = 1; page <= opened.value.pages; page++) pages.push(await opened.value.readText(page));
  await opened.value.close();
  return readingOf(pages);
}

/** The report card of every PDF in a folder. A file that cannot be read is said so and gets an empty line. */
export async function evalPdf(dir: string, out: string): Promise<void> {
  const lines: string[] = [];
  for (const name of fs
    .readdirSync(dir)
    .filter((one) => one.endsWith('.pdf'))
    .sort()) {
    const id = name.replace(/\.pdf$/, '');
    try {
      const { reading } = await readFile(path.join(dir, name));
      const facts = {
        address: `https://example.org/${encodeURIComponent(id)}`,
        title: '',
        publisher: '',
        published: null,
      };
      const card = reportCardOf(reading, facts);
      const judgements = card.judgements.map(({ label, grade }) => ({ label, grade }));
      const recommendations = card.improvements.map(({ text }) => ({ text }));
      lines.push(JSON.stringify({ id, judgements, recommendations }));
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      lines.push(JSON.stringify({ id, judgements: [], recommendations: [] }));
    }
  }
  fs.writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
  console.log(`${lines.length} report cards written to ${out}`);
}
