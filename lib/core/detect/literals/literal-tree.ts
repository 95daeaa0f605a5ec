import { isDigit, isWord, SIGN_TABLE, SIGNS, signOf } from './signs';

/**
 * Literals looked for all at once: a tree of signs (a trie), walked from every place where a word begins. Each literal
 * carries the values that were added with it.
 */
export class LiteralTree<T> {
  private next = new Uint16Array(SIGNS * 512);
  /** For each node the values of the literal that ends there. */
  private readonly ends: (T[] | null)[] = [null];

  add(literal: string, value: T): void {
    let node = 0;
    for (let i = 0; i < literal.length; i++) node = this.step(node, signOf(literal.charCodeAt(i)));
    const values = this.ends[node];
    if (values) values.push(value);
    else this.ends[node] = [value];
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

  /** Tells every literal met, the shorter first where two begin at one place. */
  scan(text: string, met: (values: readonly T[], start: number, end: number) => void): void {
    const { next, ends } = this;
    const { length } = text;
    let afterWord = false;
    for (let i = 0; i < length; i++) {
      const sign = SIGN_TABLE[text.charCodeAt(i)] ?? 0;
      const word = isWord(sign);
      if (!afterWord || !word || isDigit(sign)) {
        let node = next[sign] ?? 0;
        for (let at = i + 1; node > 0; at++) {
          const values = ends[node];
          if (values) met(values, i, at);
          if (at >= length) break;
          node = next[node * SIGNS + (SIGN_TABLE[text.charCodeAt(at)] ?? 0)] ?? 0;
        }
      }
      afterWord = word;
    }
  }
}
