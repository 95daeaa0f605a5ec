import type { Block, BlockType, ReadingText } from '../../lib/core/model/reading-text';

const PREFIX: Readonly<Record<string, BlockType>> = { '# ': 'heading', '- ': 'list-item' };

/** A text written for tests, one block a line ("# " heading, "- " list item), with braces round what is to be found. */
export function readMarked(source: string): { reading: ReadingText; spans: { start: number; end: number }[] } {
  const blocks: Block[] = [];
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const line of source.split('\n').filter((each) => each.trim() !== '')) {
    const type = PREFIX[line.slice(0, 2)];
    const start = text.length;
    let opened = start;
    for (const mark of (type ? line.slice(2) : line).split(/(?=[{}])/)) {
      if (mark.startsWith('}')) spans.push({ start: opened, end: text.length });
      if (mark.startsWith('{')) opened = text.length;
      text += mark.replace(/^[{}]/, '');
    }
    blocks.push({ type: type ?? 'paragraph', start, end: text.length });
    text += '\n';
  }
  return { reading: { text, blocks }, spans };
}
