import { judgementsIn } from '../../../lib/core/detect/report-card/report-card-judgements';
import { kindOf } from '../../../lib/core/detect/report-card/report-card-kind';
import type { Block, BlockType, ReadingText } from '../../../lib/core/model/reading-text';

const TYPES: Record<string, BlockType> = { p: 'paragraph', li: 'list-item', td: 'table-cell' };

/**
 * A reading text written down short, a line for each block: "h2 Strengths", "p Words.", "li. item", "li.. inner item",
 * "td a | b" for the cells of a row.
 */
export function report(source: string): ReadingText {
  const blocks: Block[] = [];
  let text = '';
  let row = 0;
  const add = (words: string, block: Omit<Block, 'start' | 'end'>): void => {
    if (text) text += '\n';
    blocks.push({ ...block, start: text.length, end: text.length + words.length });
    text += words;
  };
  for (const line of source
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [, name = '', mark = '', words = ''] = /^(h|p|li|td)(\d|\.*) (.*)$/.exec(line) ?? [];
    if (name === 'h') add(words, { type: 'heading', level: Number(mark) });
    else if (name === 'td') {
      row++;
      words.split(' | ').forEach((cell, column) => add(cell, { type: 'table-cell', row, column }));
    } else add(words, { type: TYPES[name] ?? 'paragraph', ...(mark ? { depth: mark.length } : {}) });
  }
  return { text, blocks };
}

/** The judgements of a report, as "name: grade". */
export function judged(source: string): string[] {
  const reading = report(source);
  return judgementsIn(reading, kindOf(reading), null).map(({ label, grade }) => `${label}: ${grade}`);
}

/** Titles of two kinds of report, and a paragraph long enough to part tables. */
export const ILACS = 'h1 Inspection of Eastmere local authority children’s services';
export const SIF = `h1 Harrowdale Borough Council
  h3 Inspection of services for children in need of help and protection, children looked after and care leavers`;
export const PROSE = `p ${'Children in Eastmere are known to those who help them, and helped by those who know them. '.repeat(3)}`;
