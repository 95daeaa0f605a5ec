/** One word of a text, as far as meaning and likeness are concerned. */
export interface Word {
  /** As printed. */
  readonly text: string;
  /** In small letters, without hyphens inside. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** One bit for each letter that it has: words that differ in many are not the same, however spelt. */
  readonly letters: number;
}

/** Figures with their signs, words with their apostrophes and hyphens, and the signs that carry a meaning. */
const WORD =
  /[£$€]|[-+]?(?:(?<![^\s+£$€~≈<>≤≥-])\.)?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th)?|%|\p{L}[\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}]+)*|[?≠<>≤≥±=~≈¬✓✔✅☑✗✘❌❎☒☐👍👎↑▲△↗↓▼▽↘]|\d|\p{No}/gu;
/** A hyphen between figure and figure is a range, not a minus. */
const RANGE = /[\p{L}\p{N}]$/u;

const INNER_HYPHEN = /(?<=\p{L})-/gu;

function plainWord(word: string): string {
  const small = word.toLowerCase();
  return small.includes('-') ? small.replaceAll(INNER_HYPHEN, '') : small;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** How many letters only one of two words has: the bits that differ, counted in parallel. */
function unshared(a: number, b: number): number {
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The most letters that slips leave unshared between two spellings of one word. */
const MOST_UNSHARED = 6;

/** Signs between words that never belong to one. */
const BETWEEN = new Set(Array.from(' \n,;:"()', (sign) => sign.charCodeAt(0)));
const [CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z] = [65, 90, 97, 122];
const isCapital = (code: number): boolean => code >= CAPITAL_A && code <= CAPITAL_Z;
const isLetter = (code: number): boolean => (code >= SMALL_A && code <= SMALL_Z) || isCapital(code);
const isFigure = (code: number): boolean => code >= 48 && code <= 57;
/** What may go on a word that began with English letters: apostrophe, hyphen, letters of other tongues. */
const goesOn = (code: number): boolean => code === 39 || code === 45 || code > 127;

/** A word of English letters and nothing else, as nearly all are: the expression would take far longer to say so. */
function englishWord(text: string, start: number): Word | null {
  let letters = 0;
  let hasCapitals = false;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !(isFigure(code) && end > start)) {
      if (end === start || goesOn(code)) return null;
      break;
    }
    letters |= 1 << (code & 31);
    hasCapitals ||= isCapital(code);
  }
  const word = text.slice(start, end);
  return { text: word, plain: hasCapitals ? word.toLowerCase() : word, start, end, letters };
}

/** Any other word, the first from an offset on, and where it ends. */
function otherWord(text: string, from: number): Word | null {
  WORD.lastIndex = from;
  const found = WORD.exec(text);
  if (!found) return null;
  let start = found.index;
  let word = found[0];
  if (word.length > 1 && (word[0] === '-' || word[0] === '+') && RANGE.test(text.slice(0, start))) {
    word = word.slice(1);
    start++;
  }
  const plain = plainWord(word);
  return { text: word, plain, start, end: start + word.length, letters: lettersOf(plain) };
}

/** The words of a text that was spelt plainly. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    if (BETWEEN.has(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const word = englishWord(text, at) ?? otherWord(text, at);
    if (!word) break;
    words.push(word);
    at = word.end;
  }
  return words;
}

/** Words whose other spellings are remembered: the same few are asked for in passage after passage. */
const MOST_REMEMBERED = 20_000;

function remembered(spell: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const spelt = spell(word);
    known.set(word, spelt);
    return spelt;
  };
}

/** Letters that scanners take for one another, made one. */
const asScanned = remembered((word) =>
  word
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll(/[1|!il]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('c', 'e'),
);

/** British and American endings, made one. */
const asSpelt = remembered((word) =>
  word
    .replaceAll(/is(?=e|ing|ation)/g, 'iz')
    .replaceAll('our', 'or')
    .replaceAll('ogue', 'og')
    .replaceAll(/ll(?=ed|ing|or|er)/g, 'l')
    .replaceAll(/(?<=t|b)re$/g, 'er')
    .replaceAll('amme', 'am'),
);

/** True where a scanner may have taken the one for the other. */
export const isScannedAlike = (a: string, b: string): boolean => asScanned(a) === asScanned(b);

const FIGURE = /^[-+]?\.?\p{N}/u;

/** True where two words are one, but for how they are spelt, typed or scanned. */
export function isSameWord(one: Word, other: Word): boolean {
  const [a, b] = [one.plain, other.plain];
  if (a === b) return true;
  const least = Math.min(a.length, b.length);
  if (Math.abs(a.length - b.length) > 3 || unshared(one.letters, other.letters) > MOST_UNSHARED) return false;
  if (FIGURE.test(a) || FIGURE.test(b)) return false;
  if (isScannedAlike(a, b) || asSpelt(a) === asSpelt(b)) return true;
  const allowed = least >= 11 ? 3 : least >= 7 ? 2 : least >= 4 ? 1 : 0;
  return distance(a, b, allowed) <= allowed;
}

/** Words shorter than this are as likely others as slips. */
const SLIPPED = 7;

/**
 * True where one word is the other, badly typed, and hardly a word of its own: "hired" and "fired", "trainer" and
 * "trainee" differ in one letter, too.
 */
export function isPlainSlip(a: string, b: string): boolean {
  if (a === b || isScannedAlike(a, b) || asSpelt(a) === asSpelt(b)) return true;
  if (a[0] !== b[0] || Math.min(a.length, b.length) < SLIPPED) return false;
  // of equal length, the same letters: two of them changed places
  if (a.length === b.length && lettersOf(a) !== lettersOf(b)) return false;
  return distance(a, b, 1) === 1;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words; anything above `most` is `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Words that were torn apart (by a scanner, by a line's end) are put together where the other text has them whole. */
export function mended(words: readonly Word[], others: readonly Word[]): readonly Word[] {
  const whole = new Set(others.map(({ plain }) => plain));
  if (words.every(({ plain }) => whole.has(plain))) return words;
  const out: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const known = whole.has(words[i]?.plain ?? '') && whole.has(words[i + 1]?.plain ?? '');
    const pieces = known
      ? undefined
      : [3, 2].map((count) => words.slice(i, i + count)).find((some) => isTorn(some, whole));
    const [first] = pieces ?? words.slice(i);
    if (!first) break;
    if (pieces) {
      const plain = pieces.map((piece) => piece.plain).join('');
      out.push({
        text: pieces.map(({ text }) => text).join('-'),
        plain,
        start: first.start,
        end: pieces.at(-1)?.end ?? first.end,
        letters: lettersOf(plain),
      });
    } else out.push(first);
    i += pieces?.length ?? 1;
  }
  return out;
}

/** "Now here" is not "nowhere". */
const NO = /^no/;

const isTorn = (pieces: readonly Word[], whole: ReadonlySet<string>): boolean =>
  pieces.length > 1 &&
  !NO.test(pieces[0]?.plain ?? '') &&
  whole.has(pieces.map(({ plain }) => plain).join('')) &&
  !pieces.every(({ plain }) => whole.has(plain));
