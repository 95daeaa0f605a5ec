import type { Measures } from './measures';
import type { Paragraph } from './paragraphs';

/** Longer than this, bold words are emphasis and large ones an introduction. */
const LONGEST = 200;

interface Style {
  readonly size: number;
  readonly strong: boolean;
}

function styleOf({ lines }: Paragraph, { font }: Measures): Style {
  return {
    size: Math.round(lines.reduce((most, line) => Math.max(most, line.size), 0) * 2) / 2,
    strong: lines.every((line) => !line.fonts.has(font)),
  };
}

/** Whether a paragraph is set as a heading: larger than the text, or all of it in another weight. */
export function isHeading(paragraph: Paragraph, text: string, measures: Measures): boolean {
  if (paragraph.marker && paragraph.marker.kind !== 'number') return false;
  if (text.length > LONGEST || paragraph.lines.length > 4 || !/\p{L}{2}/u.test(text)) return false;
  const { size, strong } = styleOf(paragraph, measures);
  if (size >= measures.size + 1.5) return true;
  if (/[.;,]$/.test(text) || /^\p{Ll}/u.test(text)) return false;
  if (paragraph.lines.every((line) => /^H\d?$/.test(line.tag?.role ?? ''))) return true;
  if (paragraph.marker) return strong && size > measures.size;
  return strong ? size >= measures.size - 0.5 : size >= measures.size + 0.5;
}

/** The level of each heading, 1 to 6: larger before smaller, strong before plain. */
export function levelsOf(headings: readonly Paragraph[], measures: Measures): ReadonlyMap<Paragraph, number> {
  const rank = ({ size, strong }: Style): number =>
    (Math.abs(size - measures.size) < 1 ? measures.size : size) * 2 + (strong ? 1 : 0);
  const ranks = [...new Set(headings.map((one) => rank(styleOf(one, measures))))].sort((a, b) => b - a);
  return new Map(headings.map((one) => [one, Math.min(6, ranks.indexOf(rank(styleOf(one, measures))) + 1)]));
}
