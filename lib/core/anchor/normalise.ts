/**
 * Spellings of one character that publishers change without changing a word: curly and straight quotation marks,
 * dashes, spaces. Every replacement is one code unit for one, so offsets into the result are offsets into the text.
 */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2032]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
];

/** The text with such spellings made equal; same length as the text. */
export function normalise(text: string): string {
  return SAME.reduce((out, [from, to]) => out.replace(from, to), text);
}
