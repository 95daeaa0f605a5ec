import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBlock } from '../../lib/core/detect/block';
import { createDetector, enterBlock } from '../../lib/core/detect/detector';
import { featuresOf } from '../../lib/core/detect/findings/finding-features';
import { mannerOf, scoreOf, type Manner } from '../../lib/core/detect/findings/finding-score';
import { isOpen } from '../../lib/core/detect/findings/findings';
import { LinearModel } from '../../lib/core/detect/learned/linear';
import type { PackedModel } from '../../lib/core/detect/learned/packed';
import { finish } from '../../lib/core/detect/steps';
import { startCarry, type DocumentContext, type PageType } from '../../lib/core/detect/types';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { TOLD_FINDINGS } from '../core/detect/cases/findings-told';
import { WRITTEN_FINDINGS } from '../core/detect/cases/findings-written';
import { logistic, numberFeatures, rowOf } from './train/logistic';
import { namesIn } from './train/names';
import { pack } from './train/pack';
import type { ReadingText } from '../../lib/core/model/reading-text';
import { readMarked } from './read-marked';
import { readingFromText } from './reading-from-text';

/**
 * Learns the weights of lib/core/detect/findings/finding-weights.json from labelled texts: the case tables,
 * tests/fixtures/labelled, and folders with docs/*.txt and gold.jsonl ({doc, kind, start, end}). Prints what the scorer
 * reaches on each document when it was left out.
 * Usage: npx tsx tests/tools/train-findings.ts [--write] [--errors] [DIR...]
 */
const MARKED = fileURLToPath(new URL('../fixtures/labelled', import.meta.url));
const OUT = new URL('../../lib/core/detect/findings/finding-weights.json', import.meta.url);

interface Example {
  readonly doc: string;
  readonly manner: Manner;
  readonly text: string;
  readonly features: ReadonlyMap<string, string>;
  readonly isFinding: boolean;
  /** Decided before anything is weighed: by its place, or because it is advice. */
  readonly shut: boolean;
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

/** Whatever was written for this is about inspections, though it may be too short to show it. */
const OURS = { relevance: 'about' } as const;

function examplesOf(
  doc: string,
  reading: ReadingText,
  labels: readonly Label[],
  known: Partial<Pick<DocumentContext, 'page' | 'relevance'>> = {},
): Example[] {
  const detector = createDetector(defaultCodebook);
  const facts = { address: 'https://example.org/', title: '', publisher: '', published: null };
  const context = { ...detector.readContext(reading, facts), ...known };
  if (context.relevance !== 'about') return [];
  const found: Example[] = [];
  let carry = startCarry;
  reading.blocks.forEach((block, index) => {
    const entered = enterBlock(reading, index, carry);
    const result = detector.detectBlock(reading, index, context, carry);
    carry = result.carry;
    if (!entered) return;
    const { statements } = finish(readBlock(entered.text, entered.seen, context, entered.carry));
    for (const [at, statement] of statements.entries()) {
      const start = block.start + statement.sentence.start;
      const end = block.start + statement.sentence.end;
      const isAdvice = result.detections.some((d) => d.kind === 'recommendation' && d.start === start);
      const isFinding = labels.some((label) => label.kind === 'finding' && overlaps(label, start, end));
      const shut = isAdvice || !isOpen(statement, context);
      if (shut && (!isFinding || result.detections.some((d) => d.kind === 'finding' && d.start === start))) continue;
      const features = featuresOf(statement, context, { before: statements[at - 1], after: statements[at + 1] });
      found.push({ doc, manner: mannerOf(context.page), text: statement.sentence.text, features, isFinding, shut });
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
    return examplesOf(`labelled/${name}`, reading, labels, OURS);
  });
}

function readCases(): Example[] {
  return [TOLD_FINDINGS, WRITTEN_FINDINGS].flatMap((table) =>
    Object.entries(table).flatMap(([page, cases]) =>
      cases.flatMap((text, i) => {
        const { reading, spans } = readMarked(text);
        const labels = spans.map((span) => ({ doc: '', kind: 'finding', ...span }));
        return examplesOf(`cases/${page}-${i % 10}`, reading, labels, { ...OURS, page: page as PageType });
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

/** How strongly weights are held near nought. */
const HOLD: Readonly<Record<Manner, number>> = { report: 0.5, told: 2 };
/** Added to every score: without it fewer findings are told than there are, and F1 of documents left out is lower. */
const LEAN: Readonly<Record<Manner, number>> = { report: 0, told: 0.15 };
/** How much a word counts beside what a rule knows, how a sentence begins, and what its words have in common. */
const COUNTS: readonly (readonly [string, number])[] = [
  ['word ', 0.6],
  ['opens ', 0.6],
  ['words of ', 0.7],
];
const countOf = (name: string): number => COUNTS.find(([kind]) => name.startsWith(kind))?.[1] ?? 1;
/** A case is short and beyond dispute. */
const CASE = 3;
/** A word must be met on so many documents: else it is the name of a place. */
const DOCUMENTS = 3;

/** The names of all that is weighed: of words those of several documents, and nobody's name. */
function weighable(examples: readonly Example[]): Map<string, number> {
  const people = namesIn(examples.map(({ text }) => text));
  const documents = new Map<string, Set<string>>();
  for (const { doc, features } of examples)
    for (const name of features.keys()) documents.set(name, (documents.get(name) ?? new Set()).add(doc));
  const numbers = numberFeatures(
    examples.map(({ features }) => [...features.keys()]),
    2,
  );
  const kept = [...numbers.keys()].filter((name) => {
    if (!name.startsWith('word ')) return true;
    return (documents.get(name)?.size ?? 0) >= DOCUMENTS && !people.has(name.slice('word '.length));
  });
  return new Map(kept.sort().map((name, at) => [name, at]));
}

const MANNERS = ['report', 'told'] as const satisfies readonly Manner[];
/** Weights are kept to two decimals. */
const UNIT = 100;

/** What was learned of one manner: a feature's name and its weight in whole units. */
interface Learned {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

function train(all: readonly Example[]): Learned {
  const examples = all.filter(({ shut }) => !shut);
  const numbers = weighable(examples);
  const { bias, weights } = logistic({
    rows: examples.map(({ features }) => rowOf([...features.keys()], numbers)),
    importance: examples.map(({ doc }) => (doc.startsWith('cases/') ? CASE : 1)),
    scale: [...numbers.keys()].map(countOf),
    ridge: HOLD[examples[0]?.manner ?? 'told'],
    lasso: 0,
  })(examples.map(({ isFinding }) => isFinding));
  return {
    bias: Math.round((bias + LEAN[examples[0]?.manner ?? 'told']) * UNIT),
    weights: new Map([...numbers].map(([name, at]) => [name, Math.round((weights[at] ?? 0) * UNIT)])),
  };
}

/** One class for each manner; of a manner that was not learned all is nought. */
function packed(learned: Partial<Record<Manner, Learned>>): PackedModel {
  const names = new Set(MANNERS.flatMap((manner) => [...(learned[manner]?.weights.keys() ?? [])]));
  return pack(
    { classes: MANNERS, unit: UNIT, bias: MANNERS.map((manner) => learned[manner]?.bias ?? 0) },
    [...names].map((name) => [name, MANNERS.map((manner) => learned[manner]?.weights.get(name) ?? 0)] as const),
  );
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
    const manner = held[0]?.manner ?? 'told';
    const model = new LinearModel(packed({ [manner]: train(examples.filter((example) => example.doc !== doc)) }));
    for (const example of held) {
      const score = scoreOf(example.features, manner, model);
      const isFound = !example.shut && score > 0;
      for (const name of ['all', path.dirname(doc)]) {
        const tally = tallies.get(name) ?? new Tally();
        tally.add(isFound, example.isFinding);
        tallies.set(name, tally);
      }
      if (showErrors && isFound !== example.isFinding)
        console.log(
          `${doc.slice(0, 30)} ${example.shut ? 'shut' : score.toFixed(1)} ${example.isFinding ? 'MISSED' : 'WRONG '} ${example.text.slice(0, 170)} [${[...example.features.keys()].filter((name) => !name.startsWith('word ')).join(', ')}]`,
        );
    }
  }
  for (const [name, tally] of tallies)
    console.log(`left out, ${examples[0]?.manner ?? ''}, ${name}: ${tally.toString()}`);
}

const options = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const dirs = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const examples = [...readMarkedTexts(), ...readCases(), ...dirs.flatMap(readFolder)];
const learned: Partial<Record<Manner, Learned>> = {};
for (const manner of MANNERS) {
  const own = examples.filter((example) => example.manner === manner);
  leaveOneOut(own, options.has('--errors'));
  learned[manner] = train(own);
}
if (options.has('--write')) fs.writeFileSync(OUT, `${JSON.stringify(packed(learned), null, 2)}\n`);
