import fs from 'node:fs';
import path from 'node:path';
import { createDetector, detectAll } from '../../lib/core/detect/detector';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { readingFromText } from './reading-from-text';

function lineOf(doc: string, found: ReturnType<typeof detectAll>[number]): string {
  const { grade, status, source } = found.attributes;
  const themes = found.themes.map((theme) => theme.key);
  return JSON.stringify({
    doc,
    kind: found.kind,
    start: found.start,
    end: found.end,
    grade,
    status,
    polarity: found.polarity ?? undefined,
    source,
    themes,
    rule: found.rule.id,
  });
}

/** Every passage found in the texts, for comparing with labels. */
export function evalText(dir: string, out: string): Promise<void> {
  const detector = createDetector(defaultCodebook);
  const docs = path.join(dir, 'docs');
  if (!fs.existsSync(docs)) {
    console.error(`There is no folder ${docs}: DIR must hold a folder named docs with the texts.`);
    process.exit(2);
  }
  const lines: string[] = [];
  for (const file of fs
    .readdirSync(docs)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const doc = file.replace(/\.txt$/, '');
    const facts = {
      address: `https://example.org/${encodeURIComponent(doc)}`,
      title: '',
      publisher: '',
      published: null,
    };
    const reading = readingFromText(fs.readFileSync(path.join(docs, file), 'utf8'));
    for (const found of detectAll(detector, reading, facts)) lines.push(lineOf(doc, found));
  }
  fs.writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
  console.log(`${lines.length} passages written to ${out}`);
  return Promise.resolve();
}
