import type { Block, BlockType, ReadingText } from '../../lib/core/model/reading-text';

const BULLET = /^\s*[•▪◼●○◦‣■–-]\s/;
const GRADE_END = /(?:[:–—-]|\s)\s*(?:outstanding|good|requires? improvement(?: to be good)?|inadequate)$/i;
const KNOWN_HEADING = /^(?:what (?:does|do|needs|is|ofsted|the)\b.*|contents|recommendations|summary.*|findings)\??$/i;

/** Guesses what a bare line of text was on its page: nothing but its shape is left. */
function guessType(line: string): BlockType {
  if (BULLET.test(line)) return 'list-item';
  if (/^What .{3,60}:$/.test(line)) return 'heading';
  if (/\.\s*\([^)]*\)$/.test(line)) return 'paragraph';
  if (/^\s*\d{1,3}\.\s/.test(line) || /[.!;,:”"’]$/.test(line))
    return KNOWN_HEADING.test(line) ? 'heading' : 'paragraph';
  const words = line.trim().split(/\s+/).length;
  if (KNOWN_HEADING.test(line.trim())) return 'heading';
  if (/^\p{Lu}/u.test(line.trim()) && (words <= 13 || (words <= 22 && GRADE_END.test(line)))) return 'heading';
  return /^\s*[\p{Ll}\d]/u.test(line) ? 'list-item' : 'paragraph';
}

/** One paragraph a line. Offsets are those of `text` itself, so that detections fit the file. */
export function readingFromText(text: string): ReadingText {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim()) blocks.push({ type: guessType(line), start, end: start + line.trimEnd().length });
    start = end + 1;
  }
  return { text, blocks };
}
