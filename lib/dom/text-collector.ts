import { Line, type Piece, type Section } from './text-line';
import type { LineKind } from './text-line';

const SPACE = /\s/;
/** What is not compared where words are: white space, and signs that are not read. */
const NO_WORDS = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/g;

/** True where both say the same, however they are spaced. */
export const areSameWords = (a: string, b: string): boolean => a.replace(NO_WORDS, '') === b.replace(NO_WORDS, '');

/**
 * Letters, in runs. What is neither these nor space is in the node but not to be read: soft hyphens,
 * zero-width characters, byte-order marks.
 */
const LETTERS = /[^\s\u00AD\u200B-\u200D\u2060\uFEFF]+/y;

/** A block longer than this is cut at the next end of a sentence; at twice this, between two words. */
const LONGEST_BLOCK = 8_000;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface OpenLine {
  readonly section: Section;
  readonly kind: LineKind;
}

/**
 * Puts text nodes together into lines: white space collapsed as a browser shows it, and for every character the place
 * that it came from.
 */
export class TextCollector {
  #parts: string[] = [];
  #length = 0;
  #pieces: Writable<Piece>[] = [];
  #open: OpenLine | null = null;
  /** White space met since the last letter; a line break has none of its own in the text nodes. */
  #pendingSpace: { node: Text; from: number } | 'break' | null = null;

  /** Ends the line being collected, if any, and begins another when its first letter comes. */
  begin(section: Section, kind: LineKind): void {
    this.end();
    this.#open = { section, kind };
  }

  add(node: Text): void {
    const { data } = node;
    for (let i = 0; i < data.length; ) {
      LETTERS.lastIndex = i;
      const letters = LETTERS.exec(data)?.[0];
      if (letters) this.#write(node, i, letters);
      else if (SPACE.test(data.charAt(i))) this.#pendingSpace ??= { node, from: i };
      i += letters?.length ?? 1;
    }
  }

  /** White space that stands in no text node: a line break. */
  space(): void {
    this.#pendingSpace ??= 'break';
  }

  /** Ends the line being collected; one without a letter is none. */
  end(): void {
    this.#pendingSpace = null;
    if (this.#open && this.#length > 0) {
      const { section, kind } = this.#open;
      section.items.push(new Line(section.element, kind, this.#parts.join(''), this.#pieces));
      this.#parts = [];
      this.#pieces = [];
      this.#length = 0;
    }
    this.#open = null;
  }

  #write(node: Text, from: number, words: string): void {
    if (this.#pendingSpace && this.#isLong()) this.#cut();
    if (this.#pendingSpace && this.#length > 0) {
      if (this.#pendingSpace !== 'break') this.#place(this.#pendingSpace.node, this.#pendingSpace.from, 1);
      this.#push(' ');
    }
    this.#pendingSpace = null;
    this.#place(node, from, words.length);
    this.#push(words);
  }

  /** Detection works a block at a time, and a page can be one block from end to end. */
  #isLong(): boolean {
    if (this.#length <= LONGEST_BLOCK) return false;
    return /[.!?]["'”’)]?$/.test(this.#parts.at(-1) ?? '') || this.#length > 2 * LONGEST_BLOCK;
  }

  #cut(): void {
    const open = this.#open;
    this.end();
    this.#open = open;
  }

  #push(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }

  #place(node: Text, from: number, length: number): void {
    const last = this.#pieces.at(-1);
    if (last?.node === node && last.from + last.length === from && last.at + last.length === this.#length) {
      last.length += length;
    } else {
      this.#pieces.push({ node, from, at: this.#length, length });
    }
  }
}
