import fs from 'node:fs';
import { describe } from '../../lib/core/anchor/describe';
import { type Finding, findQuotes } from '../../lib/core/anchor/find-quotes';
import { type AnchorCase, anchorCases } from '../fixtures/anchor/cases';
import { count, emptyTally } from '../fixtures/anchor/tally';
import { readingFromText } from './reading-from-text';

type Question = Pick<AnchorCase, 'id' | 'before' | 'start' | 'end' | 'after'>;

function answerTo({ before, start, end, after }: Question): Finding {
  const target = describe(readingFromText(before), start, end);
  const work = findQuotes(readingFromText(after), [target]);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value[0] ?? { state: 'orphan', candidates: [] };
  }
}

function lineOf(id: string, answer: Finding): string {
  const { state: status, ...rest } = answer;
  return JSON.stringify({ id, status, ...rest });
}

/** Describes each quote in its text of before, looks for it in that of after, and writes what became of it. */
export function evalAnchor(cases: string, out: string): Promise<void> {
  const questions = fs
    .readFileSync(cases, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Question);
  fs.writeFileSync(out, questions.map((one) => `${lineOf(one.id, answerTo(one))}\n`).join(''));
  console.log(`${questions.length} answers written to ${out}`);
  return Promise.resolve();
}

/** Asks the cases of one seed, writes those that went wrong, and tells how the answers stand to the bars. */
export function evalAnchorSeed(seed: string, out: string): Promise<void> {
  const tally = emptyTally();
  const faults: string[] = [];
  for (const one of anchorCases(Number(seed), 6_000)) {
    const answer = answerTo(one);
    const fault = count(tally, one, answer);
    if (fault) faults.push(`${JSON.stringify({ fault, answer, ...one })}\n`);
  }
  fs.writeFileSync(out, faults.join(''));
  console.log(tally);
  return Promise.resolve();
}
