import { createDetector } from '../../../lib/core/detect/detector';
import { startCarry, type Carry, type DocumentContext, type PageType } from '../../../lib/core/detect/types';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import type { Detection } from '../../../lib/core/model/detection';
import type { Kind } from '../../../lib/core/model/kinds';
import type { Block, BlockType, ReadingText } from '../../../lib/core/model/reading-text';

export const detector = createDetector(defaultCodebook);

const PREFIX: Readonly<Record<string, BlockType>> = {
  '# ': 'heading',
  '- ': 'list-item',
  '| ': 'table-row',
  '> ': 'quote',
};

/** One block a line: "# " heading, "- " list item, "| " table row, "> " quote; anything else is a paragraph. */
export function readingOf(source: string): ReadingText {
  const blocks: Block[] = [];
  let text = '';
  for (const line of source.split('\n')) {
    const type = PREFIX[line.slice(0, 2)];
    const words = type ? line.slice(2) : line;
    if (!words) continue;
    if (text) text += '\n';
    blocks.push({ type: type ?? 'paragraph', start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}

export const contextOf = (page: PageType, more: Partial<DocumentContext> = {}): DocumentContext => ({
  relevance: 'about',
  page,
  year: 2022,
  scale: 'ilacs',
  ...more,
});

/** Detections of a text of which it is known what page it is: no relevance test, one block after the other. */
export function detectOn(source: string, context: DocumentContext): { reading: ReadingText; found: Detection[] } {
  const reading = readingOf(source);
  const found: Detection[] = [];
  let carry: Carry = startCarry;
  reading.blocks.forEach((_, index) => {
    const result = detector.detectBlock(reading, index, context, carry);
    found.push(...result.detections);
    carry = result.carry;
  });
  return { reading, found };
}

/** Takes the braces of a case out, detects, and puts braces round what was found: equal to the case when all is well. */
export function remark(marked: string, kind: Kind, context: DocumentContext): string {
  const source = marked.replace(/[{}]/g, '');
  const { reading, found } = detectOn(source, context);
  let out = '';
  let at = 0;
  for (const { start, end } of found.filter((d) => d.kind === kind)) {
    out += `${reading.text.slice(at, start)}{${reading.text.slice(start, end)}}`;
    at = end;
  }
  return out + reading.text.slice(at);
}

/** The case as it stands once its block prefixes are gone. */
export const expected = (marked: string): string =>
  marked
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^(?:[#\-|>] )/, ''))
    .join('\n');
