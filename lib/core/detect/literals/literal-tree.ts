import { finish, type Steps } from '../steps';
import { SIGNS, signOf } from './signs';
import { spell } from './spelling';

/** Literals put into the tree before the next pause. */
const IN_ONE_STEP = 250;

/**
 * Literals looked for all at once: a tree of signs (a trie), walked from every place where a word begins. Each literal
 * carries the values that were added with it.
 */
export class LiteralTree<T> {
  private next = new Uint16Array(SIGNS * 512);
  /** For each node the values of the literal that ends there. */
  private readonly ends: (T[] | null)[] = [null];
  /** One bit for each beginning of three signs: most words begin like no literal, and cost no walk. */
  private readonly beginnings = new Uint32Array(Math.ceil(SIGNS ** 3 / 32));

  /** Added and not yet in the tree: a script that only loads should not pay for trees that no text asks for. */
  private readonly pending: { readonly literal: string; readonly value: T }[] = [];

  add(literal: string, value: T): void {
    this.pending.push({ literal, value });
  }

  /** Puts into the tree what was added: done by the next scan at the latest. */
  *ready(): Steps<void> {
    while (this.pending.length > 0) {
      for (const one of this.pending.splice(0, IN_ONE_STEP)) this.grow(one);
      yield;
    }
  }

  private grow({ literal, value }: { readonly literal: string; readonly value: T }): void {
    let node = 0;
    for (let i = 0; i < literal.length; i++) node = this.step(node, signOf(literal.charCodeAt(i)));
    const values = this.ends[node];
    if (values) values.push(value);
    else this.ends[node] = [value];
    this.allow(Array.from(literal.slice(0, 3), (letter) => signOf(letter.charCodeAt(0))));
  }

  private allow(signs: readonly number[]): void {
    const [first = 0, second, third] = signs;
    for (let b = second ?? 0; b <= (second ?? SIGNS - 1); b++)
      for (let c = third ?? 0; c <= (third ?? SIGNS - 1); c++) {
        const bit = (first * SIGNS + b) * SIGNS + c;
        this.beginnings[bit >> 5] = (this.beginnings[bit >> 5] ?? 0) | (1 << (bit & 31));
      }
  }

  private step(node: number, sign: number): number {
    const known = this.next[node * SIGNS + sign] ?? 0;
    if (known > 0) return known;
    const made = this.ends.push(null) - 1;
    if (made > 0xffff) throw new Error('too many literals for one tree');
    if ((made + 1) * SIGNS > this.next.length) {
      const larger = new Uint16Array(this.next.length * 2);
      larger.set(this.next);
      this.next = larger;
    }
    this.next[node * SIGNS + sign] = made;
    return made;
  }

  /**
   * Tells every literal met, the shorter first where two begin at one place. None begins with a space, nor at `before`
   * or behind it.
   */
  scan(text: string, met: (values: readonly T[], start: number, end: number) => void, before = text.length): void {
    if (this.pending.length > 0) finish(this.ready());
    const { beginnings } = this;
    const { signs, starts, words } = spell(text);
    for (let word = 0; word < words; word++) {
      const start = starts[word] as number;
      if (start >= before) return;
      const bit =
        ((signs[start] as number) * SIGNS + (signs[start + 1] as number)) * SIGNS + (signs[start + 2] as number);
      if (((beginnings[bit >> 5] as number) & (1 << (bit & 31))) !== 0) this.walk(signs, start, met);
    }
  }

  private walk(
    signs: Uint8Array,
    start: number,
    met: (values: readonly T[], start: number, end: number) => void,
  ): void {
    const { next, ends } = this;
    let node = 0;
    for (let at = start; ; at++) {
      // no literal holds the sign behind the end of a text
      node = next[node * SIGNS + (signs[at] as number)] as number;
      if (node === 0) return;
      const values = ends[node];
      if (values) met(values, start, at + 1);
    }
  }
}
