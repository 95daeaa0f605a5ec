import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBlock } from '../../lib/core/detect/block';
import { createDetector, enterBlock } from '../../lib/core/detect/detector';
import { featuresOf } from '../../lib/core/detect/finding-features';
import { mannerOf, scoreOf, type Manner, type Weights } from '../../lib/core/detect/finding-score';
import { isOpen } from '../../lib/core/detect/findings';
import { startCarry, type PageType } from '../../lib/core/detect/types';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { TOLD_FINDINGS } from '../core/detect/cases/findings-told';
import { WRITTEN_FINDINGS } from '../core/detect/cases/findings-written';
import { fit } from './fit-logistic';
import type { ReadingText } from '../../lib/core/model/reading-text';
import { readMarked } from './read-marked';
import { readingFromText } from './reading-from-text';

/**
 * Learns the weights of lib/core/detect/finding-weights.json from labelled texts: the case tables, tests/fixtures/labelled, and folders
 * with docs/*.txt and gold.jsonl ({doc, kind, start, end}). Prints what the scorer reaches on each document when it was left out.
 * Usage: npx tsx tests/tools/train-findings.ts [--write] [--errors] [DIR...]
 */
const MARKED = fileURLToPath(new URL('../fixtures/labelled', import.meta.url));
const OUT = new URL('../../lib/core/detect/finding-weights.json', import.meta.url);

interface Example {
  readonly doc: string;
  readonly manner: Manner;
  readonly text: string;
  readonly features: ReadonlyMap<string, string>;
  readonly isFinding: boolean;
}

interface Label {
  readonly doc: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

function overlaps(label: Label, start: number, end: number): boolean {
  const shared = Math.min(label.end, end) - Math.max(label.start, start);
  return shared > 0 && shared / (Math.max(label.end, end) - Math.min(label.start, start)) >= 0.5;
}

function examplesOf(doc: string, reading: ReadingText, labels: readonly Label[], page?: PageType): Example[] {
  const detector = createDetector(defaultCodebook);
  const facts = { address: 'https://example.org/', title: '', publisher: '', published: null };
  const read = detector.readContext(reading, facts);
  const context = page ? { ...read, page, relevance: 'about' as const } : read;
  if (context.relevance !== 'about') return [];
  const found: Example[] = [];
  let carry = startCarry;
  reading.blocks.forEach((block, index) => {
    const entered = enterBlock(reading, index, carry);
    const result = detector.detectBlock(reading, index, context, carry);
    carry = result.carry;
    if (!entered) return;
    for (const statement of readBlock(entered.text, entered.seen, context, entered.carry).statements) {
      const start = block.start + statement.sentence.start;
      const end = block.start + statement.sentence.end;
      const isAdvice = result.detections.some((d) => d.kind === 'recommendation' && d.start === start);
      if (isAdvice || !isOpen(statement, context)) continue;
      const isFinding = labels.some((label) => label.kind === 'finding' && overlaps(label, start, end));
      const features = featuresOf(statement, context);
      found.push({ doc, manner: mannerOf(context.page), text: statement.sentence.text, features, isFinding });
    }
  });
  return found;
}

function readFolder(dir: string): Example[] {
  const lines = fs.readFileSync(path.join(dir, 'gold.jsonl'), 'utf8').trim().split('\n');
  const labels = lines.map((line) => JSON.parse(line) as Label);
  return textsIn(path.join(dir, 'docs')).flatMap(({ name, text }) =>
    examplesOf(
      `${path.basename(dir)}/${name}`,
      readingFromText(text),
      labels.filter((label) => label.doc === name),
    ),
  );
}

function readMarkedTexts(): Example[] {
  return textsIn(MARKED).flatMap(({ name, text }) => {
    const { reading, spans } = readMarked(text);
    const labels = spans.map((span) => ({ doc: name, kind: 'finding', ...span }));
    return examplesOf(`labelled/${name}`, reading, labels);
  });
}

function readCases(): Example[] {
  return [TOLD_FINDINGS, WRITTEN_FINDINGS].flatMap((table) =>
    Object.entries(table).flatMap(([page, cases]) =>
      cases.flatMap((text, i) => {
        const { reading, spans } = readMarked(text);
        const labels = spans.map((span) => ({ doc: '', kind: 'finding', ...span }));
        return examplesOf(`cases/${page}-${i % 10}`, reading, labels, page as PageType);
      }),
    ),
  );
}

function textsIn(dir: string): { name: string; text: string }[] {
  const files = fs.readdirSync(dir).sort();
  return files.map((file) => ({
    name: file.replace(/\.txt$/, ''),
    text: fs.readFileSync(path.join(dir, file), 'utf8'),
  }));
}

function train(examples: readonly Example[]): Weights {
  return fit(examples.map(({ features, isFinding }) => ({ names: [...features.keys()], yes: isFinding })));
}

class Tally {
  private right = 0;
  private found = 0;
  private wanted = 0;

  add(isFound: boolean, isWanted: boolean): void {
    this.right += Number(isFound && isWanted);
    this.found += Number(isFound);
    this.wanted += Number(isWanted);
  }

  toString(): string {
    const precision = this.right / this.found;
    const recall = this.right / this.wanted;
    const f1 = (2 * precision * recall) / (precision + recall);
    return `${this.wanted} findings, P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
  }
}

/** What a scorer reaches on each document that it was not trained on, per folder. */
function leaveOneOut(examples: readonly Example[], showErrors: boolean): void {
  const tallies = new Map<string, Tally>();
  for (const doc of new Set(examples.map((example) => example.doc))) {
    const held = examples.filter((example) => example.doc === doc);
    const weights = train(examples.filter((example) => example.doc !== doc));
    for (const example of held) {
      const score = scoreOf(example.features, example.manner, weights);
      const isFound = score > 0;
      for (const name of ['all', path.dirname(doc)]) {
        const tally = tallies.get(name) ?? new Tally();
        tally.add(isFound, example.isFinding);
        tallies.set(name, tally);
      }
      if (showErrors && isFound !== example.isFinding)
        console.log(
          `${doc.slice(0, 30)} ${score.toFixed(1)} ${example.isFinding ? 'MISSED' : 'WRONG '} ${example.text.slice(0, 170)} [${[...example.features.keys()].join(', ')}]`,
        );
    }
  }
  for (const [name, tally] of tallies)
    console.log(`left out, ${examples[0]?.manner ?? ''}, ${name}: ${tally.toString()}`);
}

const options = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const dirs = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const examples = [...readMarkedTexts(), ...readCases(), ...dirs.flatMap(readFolder)];
const learnt: Partial<Record<Manner, Weights>> = {};
for (const manner of ['report', 'told'] as const) {
  const own = examples.filter((example) => example.manner === manner);
  leaveOneOut(own, options.has('--errors'));
  learnt[manner] = train(own);
}
if (options.has('--write')) fs.writeFileSync(OUT, `${JSON.stringify(learnt, null, 2)}\n`);
