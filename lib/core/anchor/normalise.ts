/**
 * Spellings of one character that publishers change without changing a word: curly and straight quotation marks,
 * dashes, spaces. Every replacement is one code unit for one, so offsets stay as they were. The last is the one letter
 * whose small form is two code units: a text in small letters must be as long as itself.
 */
const SAME: readonly (readonly [signs: string, plain: string])[] = [
  ['\u2018\u2019\u201A\u201B\u2032\u02BC', "'"],
  ['\u201C\u201D\u201E\u201F\u2033', '"'],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
  ['\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000', ' '],
  ['\u0130', 'I'],
];
const PLAIN = new Map(SAME.flatMap(([signs, plain]) => Array.from(signs, (sign) => [sign, plain] as const)));
const EQUAL = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
/** What takes another number of code units once it is spelt plainly: white space, invisible signs, ligatures. */
const UNEQUAL = String.raw`[ \t\r\f\v]+\n\s*|\n\s+|[ \t\r\f\v]{2,}|[\t\r\f\v]|[\u00AD\u200B-\u200D\u2060\uFEFF]|[\uFB00-\uFB06]|\u2026`;
const WITHOUT_ACCENTS = new RegExp(UNEQUAL, 'g');
/** Accents that are signs of their own: rare, and to look for them at every letter takes long. */
const WITH_ACCENTS = new RegExp(String.raw`${UNEQUAL}|\p{L}[\u0300-\u036F]+`, 'gu');
const ACCENT = /[\u0300-\u036F]/;

/** What all of those have in them; most texts have neither, which takes far less time to tell. */
const TWO_SPACES = /[ \t\r\f\v\n]\s/;
const RARE_SIGN = /[\t\r\f\v\u00AD\u0300-\u036F\u200B-\u200D\u2026\u2060\uFB00-\uFB06\uFEFF]/;
const isPlain = (text: string): boolean => !TWO_SPACES.test(text) && !RARE_SIGN.test(text);

const unequalIn = (text: string): RegExp => (ACCENT.test(text) ? WITH_ACCENTS : WITHOUT_ACCENTS);

function plainly(found: string): string {
  const code = found.charCodeAt(0);
  if (found.includes('\n')) return '\n';
  if (code <= 0x20) return ' ';
  if (code >= 0xfb00 && code <= 0xfb06) return LIGATURES[code - 0xfb00] ?? found;
  if (code === 0x2026) return '...';
  return /\p{L}/u.test(found) ? found.normalize('NFC') : '';
}

/** A text in plain spelling, and the way back to the one that it was made from. */
export interface Plain {
  /** White space is one space, quotation marks and dashes are those of a typewriter. */
  readonly text: string;
  /** The same with a line feed where the white space held one; as long as `text`. */
  readonly lines: string;
  /** Offset in the source of the code unit that `text[offset]` came from. */
  sourceOf(offset: number): number;
}

/** Where the distance between source and plain text changes, in order of both. */
class Shifts {
  readonly #plain: number[] = [0];
  readonly #source: number[] = [0];

  add(plain: number, source: number): void {
    this.#plain.push(plain);
    this.#source.push(source);
  }

  toSource = (offset: number): number => convert(this.#plain, this.#source, offset);
}

function convert(from: readonly number[], to: readonly number[], offset: number): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const limit = to[low + 1] ?? Infinity;
  return Math.min((to[low] ?? 0) + offset - (from[low] ?? 0), limit);
}

/** Code units spelt plainly between two chances for others to run. */
const SLICE = 100_000;

/** An offset at or after `from` that no replacement straddles: between two plain letters. */
function seam(text: string, from: number): number {
  const found = /[A-Za-z](?=[A-Za-z])/g;
  found.lastIndex = from;
  return (found.exec(text)?.index ?? text.length - 1) + 1;
}

function equalUnits(text: string): string {
  return text.replace(EQUAL, (sign) => PLAIN.get(sign) ?? sign);
}

/** Spells a text plainly, a slice at a time. */
export function* plainSlices(source: string): Generator<void, Plain> {
  const shifts = new Shifts();
  const slices: string[] = [];
  let length = 0;
  for (let from = 0; from < source.length; ) {
    const to = from + SLICE >= source.length ? source.length : seam(source, from + SLICE);
    const slice = spelt(equalUnits(source.slice(from, to)), length, from, shifts);
    slices.push(slice);
    length += slice.length;
    from = to;
    yield;
  }
  const lines = slices.join('');
  yield;
  return plainFrom(lines, shifts);
}

/** A part of a text spelt plainly, at once. */
export function plainOf(source: string): Plain {
  const shifts = new Shifts();
  return plainFrom(spelt(equalUnits(source), 0, 0, shifts), shifts);
}

// an expression, for that has its result made in one piece
const plainFrom = (lines: string, shifts: Shifts): Plain => ({
  text: lines.replaceAll(/\n/g, ' '),
  lines,
  sourceOf: shifts.toSource,
});

/** One slice spelt plainly; every change of length is noted. */
function spelt(slice: string, plainStart: number, sourceStart: number, shifts: Shifts): string {
  if (isPlain(slice)) return slice;
  let lines = '';
  let done = 0;
  for (const found of slice.matchAll(unequalIn(slice))) {
    const plain = plainly(found[0]);
    const end = found.index + found[0].length;
    lines += slice.slice(done, found.index) + plain;
    done = end;
    if (plain.length === found[0].length) continue;
    const at = plainStart + lines.length;
    // a ligature's second letter still belongs to the one sign that stood for it
    if (plain.length > found[0].length) shifts.add(at - plain.length + 1, sourceStart + found.index);
    shifts.add(at, sourceStart + end);
  }
  return lines + slice.slice(done);
}

/** Spells a short text plainly, keeping line feeds. */
export function plainLines(source: string): string {
  const equal = equalUnits(source);
  return isPlain(equal) ? equal : equal.replace(unequalIn(equal), plainly);
}
