import { FIRST_DIGIT, FIRST_MARK, SIGN_TABLE, SPACE } from './signs';

/** A text in signs. The arrays are longer than the text: behind its end stand signs of nothing. */
export interface Spelling {
  readonly signs: Uint8Array;
  /** Where words, numbers and marks begin, in order. */
  readonly starts: Uint32Array;
  /** How many of them. */
  readonly words: number;
}

/** So many signs behind the end are looked at. */
const BEHIND = 3;
let signs = new Uint8Array(0);
let starts = new Uint32Array(0);
let spelled: string | null = null;
let words = 0;

/** Each tree asks for the same sentence in turn: the last spelling is kept, and good until the next is asked for. */
export function spell(text: string): Spelling {
  if (text !== spelled) {
    if (text.length + BEHIND > signs.length) {
      signs = new Uint8Array(2 * text.length + BEHIND);
      starts = new Uint32Array(signs.length);
    }
    words = write(text, signs, starts);
    spelled = text;
  }
  return { signs, starts, words };
}

function write(text: string, into: Uint8Array, begun: Uint32Array): number {
  const { length } = text;
  let count = 0;
  let before = SPACE;
  for (let i = 0; i < length; i++) {
    const sign = SIGN_TABLE[text.charCodeAt(i)] as number;
    into[i] = sign;
    if ((before >= FIRST_MARK || sign >= FIRST_DIGIT) && sign !== SPACE) begun[count++] = i;
    before = sign;
  }
  into.fill(0, length, length + BEHIND);
  return count;
}
