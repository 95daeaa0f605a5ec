/** A word, a number in digits, or a single mark of a sentence. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** No space stands before it. */
  readonly glued: boolean;
  readonly capital: boolean;
}

const ZERO = 48;
const NINE = 57;
const COMMA = 44;
const STOP = 46;
const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7);
const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** One walk over the text by character code: no pattern, so nothing to backtrack over. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let last = -1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const kind = isDigit(code) ? 'number' : isLetter(code) ? 'word' : 'mark';
    const end = kind === 'number' ? digitsEnd(text, at) : kind === 'word' ? wordEnd(text, at) : at + 1;
    const printed = text.slice(at, end);
    const lower = kind === 'word' ? printed.toLowerCase() : printed;
    tokens.push({ kind, text: lower, start: at, end, glued: last === at, capital: lower !== printed });
    last = end;
    at = end;
  }
  return tokens;
}

/** Letters, with apostrophes between them: "children’s" is one word. */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (isLetter(text.charCodeAt(at)) || (isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))))
    at += 1;
  return at;
}

/** Digits with commas between thousands and one point: "4,500", "30.5". */
function digitsEnd(text: string, from: number): number {
  let at = from;
  let point = false;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at += 1;
    else if (code === COMMA && !point && threeDigits(text, at + 1)) at += 4;
    else if (code === STOP && !point && isDigit(text.charCodeAt(at + 1))) {
      point = true;
      at += 2;
    } else return at;
  }
}

function threeDigits(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

/** The text of a token, or nothing where there is none. */
export const textAt = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

/** Do these words stand at this place, in this order? */
export function standsAt(tokens: readonly Token[], i: number, words: readonly string[]): boolean {
  return words.every((word, k) => tokens[i + k]?.text === word);
}

/** A set of words written as one line. */
export const wordSet = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));
