/** A regular expression as a tree, as far as it matters for the words that it needs. */
export type Node =
  /** One character of a few; in lower case. */
  | { readonly type: 'one-of'; readonly letters: readonly string[] }
  /** One character, hardly knowable: a wide class, a full stop. */
  | { readonly type: 'any' }
  | { readonly type: 'sequence' | 'choice'; readonly parts: readonly Node[] }
  | { readonly type: 'repeat'; readonly part: Node; readonly least: number; readonly most: number }
  /** The beginning of the text, and any place where a word begins. */
  | { readonly type: 'start' | 'edge' }
  /** Some other condition that takes no character. */
  | { readonly type: 'empty' };

/** Wider classes tell nothing. */
const WIDEST = 12;
const ANY: Node = { type: 'any' };
const EMPTY: Node = { type: 'empty' };
const EDGE: Node = { type: 'edge' };
const START: Node = { type: 'start' };
const DIGITS = '0123456789'.split('');

/** Reads the subset of the syntax that our rules are written in; anything else is an error that a test meets. */
export function parseExpression(source: string): Node {
  const reader = new Reader(source);
  const tree = reader.choice();
  if (!reader.done) throw new Error(`not understood at ${reader.at}: ${source.slice(reader.at, reader.at + 20)}`);
  return tree;
}

class Reader {
  at = 0;
  constructor(private readonly source: string) {}

  get done(): boolean {
    return this.at >= this.source.length;
  }

  choice(): Node {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'choice', parts };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (!this.done && this.source[this.at] !== '|' && this.source[this.at] !== ')') parts.push(this.repeated());
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts };
  }

  private repeated(): Node {
    const part = this.atom();
    const hit = this.match(/(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y);
    if (!hit) return part;
    const sign = hit[0][0];
    if (sign === '?') return { type: 'repeat', part, least: 0, most: 1 };
    if (sign === '*') return { type: 'repeat', part, least: 0, most: Infinity };
    if (sign === '+') return { type: 'repeat', part, least: 1, most: Infinity };
    const least = Number(hit[1]);
    return { type: 'repeat', part, least, most: hit[3] ? Number(hit[3]) : hit[2] ? Infinity : least };
  }

  private atom(): Node {
    const look = this.match(/\(\?(<?)([=!])/y);
    if (look) return this.lookAround(look[1] === '<' && look[2] === '!');
    if (this.match(/\((?:\?:|\?<\w+>)?/y)) {
      const inner = this.choice();
      this.expect(')');
      return inner;
    }
    if (this.take('^')) return START;
    if (this.take('$')) return EMPTY;
    if (this.take('.')) return ANY;
    if (this.take('[')) return this.charClass();
    if (this.take('\\')) return this.escaped();
    return letter(this.next());
  }

  /** "Not after a letter" is a place where a word begins. */
  private lookAround(notAfter: boolean): Node {
    const from = this.at;
    this.choice();
    const inner = this.source.slice(from, this.at);
    this.expect(')');
    return notAfter && /\\w|a-z/.test(inner) ? EDGE : EMPTY;
  }

  private escaped(): Node {
    const sign = this.next();
    if (sign === 'b') return EDGE;
    if (sign === 'B') return EMPTY;
    if (sign === 's') return letter(' ');
    if (sign === 'd') return { type: 'one-of', letters: DIGITS };
    if (/[pP]/.test(sign)) this.match(/\{[^}]*\}/y);
    if (sign === 'u') return letter(String.fromCharCode(Number.parseInt(this.match(/[\da-fA-F]{4}/y)?.[0] ?? '', 16)));
    return /[wWSDpP]/.test(sign) ? ANY : letter(sign);
  }

  private charClass(): Node {
    const negated = this.take('^');
    const letters = new Set<string>();
    let wide = negated;
    while (!this.take(']')) {
      const item = this.take('\\') ? this.escaped() : letter(this.next());
      if (item.type !== 'one-of') wide = true;
      else if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        this.next();
        wide = true;
      } else for (const one of item.letters) letters.add(one);
    }
    return wide || letters.size > WIDEST ? ANY : { type: 'one-of', letters: [...letters] };
  }

  private next(): string {
    const sign = this.source[this.at++];
    if (sign === undefined) throw new Error(`cut off: ${this.source}`);
    return sign;
  }

  private take(sign: string): boolean {
    if (this.source[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) throw new Error(`no ${sign} at ${this.at}: ${this.source}`);
  }

  private match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const hit = sticky.exec(this.source);
    if (hit) this.at += hit[0].length;
    return hit;
  }
}

const letter = (sign: string): Node => ({ type: 'one-of', letters: [sign.toLowerCase()] });
