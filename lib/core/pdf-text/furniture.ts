import type { Line } from './lines';
import type { PageText } from './types';

/** The part of a page, at its head and at its foot, in which running titles and page numbers stand. */
const BAND = 0.11;
const PAGE_NUMBER = /^(?:page\s+)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/i;
/** Footnotes are set this much smaller than the text. */
const NOTE_SIZE = 0.92;
/** What is set smaller than this at the edge of a page is a running title, be it of a single page. */
const TITLE_SIZE = 0.75;

const masked = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();

/** Takes away what belongs to the pages and not to the text: running titles, page numbers, footnotes. */
export function withoutFurniture(
  pages: readonly PageText[],
  lines: readonly (readonly Line[])[],
  bodySize: number,
): Line[][] {
  const inBand = (line: Line): boolean => {
    const height = pages[line.page - 1]?.height ?? 0;
    return line.y < BAND * height || line.y + line.size > (1 - BAND) * height;
  };
  const repeated = repeatedTexts(lines, inBand);
  return lines.map((own) => {
    const body = own.filter((line) => {
      if (!inBand(line)) return line.tag?.role !== 'Artifact' || line.text.length > 200;
      if (line.tag?.role === 'Artifact' || PAGE_NUMBER.test(line.text)) return false;
      return line.size > TITLE_SIZE * bodySize && !repeated.has(placeOf(line));
    });
    return withoutNotes(body, bodySize);
  });
}

const placeOf = (line: Line): string => `${masked(line.text)}@${Math.round(line.y / 4)}`;

/** Texts that stand at the same place of the band on several pages, whatever figures are in them. */
function repeatedTexts(lines: readonly (readonly Line[])[], inBand: (line: Line) => boolean): Set<string> {
  const pagesWith = new Map<string, number>();
  for (const own of lines)
    for (const place of new Set(own.filter(inBand).map(placeOf))) pagesWith.set(place, (pagesWith.get(place) ?? 0) + 1);
  const enough = Math.max(2, Math.ceil(lines.length * 0.3));
  return new Set([...pagesWith].filter(([, count]) => count >= enough).map(([place]) => place));
}

/** Footnotes stand below the text of their page, small, the first behind a raised figure. */
function withoutNotes(lines: readonly Line[], bodySize: number): Line[] {
  const small = (line: Line): boolean => line.size < NOTE_SIZE * bodySize;
  const lastLarge = lines.findLastIndex((line) => !small(line));
  const opens = (line: Line, at: number): boolean =>
    line.noted ||
    /^(?:Note|FENote)$/.test(line.tag?.role ?? '') ||
    // a figure that is not raised, with nothing but small print from there on
    (lastLarge >= 0 && at > lastLarge && /^\d{1,2}\s\p{Lu}/u.test(line.text));
  let note: Line | null = null;
  return lines.filter((line, at) => {
    if (!small(line)) return true;
    if (opens(line, at)) note ??= line;
    return !note || line.y > note.y + 1;
  });
}
