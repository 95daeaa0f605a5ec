import type { Beside } from './line-changes';
import type { Sought } from './sought';

/** How far above a quote the line is looked for that says what the items under it are. */
export const FAR_ABOVE = 600;
/** How much farther it may stand where the items between have grown. */
const GROWN = 200;
const LINE_END = /:[ \t]*\n/g;

/** The line above the items of a list, one of which is the quote: "Leaders ensure that:". */
interface LeadIn {
  /** Where its line begins, and where the items under it do. */
  readonly start: number;
  readonly end: number;
  /** False where the text broke off in its midst. */
  readonly whole: boolean;
}

/** The last line above an offset that ends with a colon, not that of the offset itself; null where there is none near. */
export function leadInAbove(text: string, at: number, reach = FAR_ABOVE + GROWN): LeadIn | null {
  const from = Math.max(0, at - reach);
  const near = text.slice(from, at);
  const found = [...near.matchAll(LINE_END)].at(-1);
  if (!found) return null;
  const before = near.lastIndexOf('\n', found.index);
  return { start: from + before + 1, end: from + found.index + found[0].length, whole: before >= 0 || from === 0 };
}

/** The line that ends where another begins; null where that is no beginning of a line. */
function lineEndingAt(text: string, at: number): LeadIn | null {
  if (at <= 0 || text[at - 1] !== '\n') return null;
  return { start: text.lastIndexOf('\n', at - 2) + 1, end: at, whole: true };
}

interface LeadIns {
  readonly then: Beside;
  readonly now: string;
  /** True where it stands above the very items that the first stood above. */
  readonly isInPlace: boolean;
}

/** The line that stood above the list of a quote, and the one that stands there now, whatever it looks like. */
export function leadInsOf({ lines, prefix, start: saved }: Sought, page: string, start: number): LeadIns | null {
  const then = leadInAbove(lines.slice(0, prefix.length), prefix.length);
  if (!then) return null;
  const items = lines.slice(then.end, prefix.length);
  const isInPlace = page.slice(start - items.length, start) === items;
  const now = isInPlace ? lineEndingAt(page, start - items.length) : leadInAbove(page, start);
  if (!now) return null;
  const whole = then.whole && (then.start > 0 || saved <= prefix.length);
  const text = lines.slice(then.start, then.end).trim();
  return { then: { text, whole }, now: page.slice(now.start, now.end).trim(), isInPlace };
}
