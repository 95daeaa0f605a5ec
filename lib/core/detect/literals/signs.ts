/**
 * The characters that literals are made of, as small numbers: letters without case, digits, and a few marks of which
 * all variants count as one. All other characters share one sign.
 */
export const SIGNS = 45;
export const OTHER = 44;

/** Letters are 1 to 26, digits from here, marks from there on: the one loop that reads every letter compares only. */
export const FIRST_DIGIT = 27;
export const FIRST_MARK = 37;
export const SPACE = 37;
const APOSTROPHE = 38;
const HYPHEN = 39;
const MARKS: readonly (readonly [string, number])[] = [
  // all that \s stands for
  [
    ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
    SPACE,
  ],
  ["'’‘", APOSTROPHE],
  ['-–—‑', HYPHEN],
  ['%', 40],
  ['£€$', 41],
  [',;', 42],
  ['"“”', 43],
];

const TABLE = new Uint8Array(0x10000).fill(OTHER);
for (let i = 0; i < 26; i++) {
  TABLE[97 + i] = i + 1;
  TABLE[65 + i] = i + 1;
}
for (let i = 0; i < 10; i++) TABLE[48 + i] = FIRST_DIGIT + i;
for (const [variants, sign] of MARKS) for (const one of variants) TABLE[one.charCodeAt(0)] = sign;
// with the flag i but not u, no other character has a letter of ours as its other case

/** The sign of a UTF-16 code unit. */
export const signOf = (code: number): number => TABLE[code] ?? OTHER;

/** What JavaScript's \w holds, the underscore aside. */
export const isWord = (sign: number): boolean => sign < FIRST_MARK;

export const isDigit = (sign: number): boolean => sign >= FIRST_DIGIT && sign < FIRST_MARK;

/** The table itself: an index within its 65,536 needs none of the checks that `signOf` makes. */
export const SIGN_TABLE: Readonly<Uint8Array> = TABLE;
