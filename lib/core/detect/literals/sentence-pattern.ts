import { LiteralTree } from './literal-tree';
import { readyLater } from '../ready';
import type { Steps } from '../steps';
import { neededLiterals } from './needed-literals';

const anywhere = new LiteralTree<number>();
const atStart = new LiteralTree<number>();
/** Patterns that the scan speaks for. */
let made = 0;
/** One bit for each pattern: set where the text last scanned holds a literal that the pattern needs. */
let possible = new Uint32Array(8);
let scanned: string | null = null;

/** Finding out what a pattern needs costs as much as some hundred runs of it, so that it pays on long texts only. */
const PATIENCE = 200;
/** Patterns that have run so often. */
const due: SentencePattern[] = [];

/** Finds out what the patterns need that have run often, one a step of up to a few milliseconds. */
export function* guardPatterns(): Steps<void> {
  for (let next = due.shift(); next; next = due.shift()) {
    next.guardByScan();
    yield;
  }
}

/** Literals of the beginning stand behind a quotation mark and a bracket at most. */
const FIRST = 2;

function allow(owners: readonly number[]): void {
  for (const owner of owners) possible[owner >> 5] = (possible[owner >> 5] ?? 0) | (1 << (owner & 31));
}

function scan(sentence: string): void {
  possible.fill(0);
  anywhere.scan(sentence, allow);
  atStart.scan(sentence, allow, FIRST + 1);
  scanned = sentence;
}

/**
 * A regular expression for whole sentences. Before it is run, one scan of the sentence, shared by all patterns, tells
 * which of them can match at all: most cannot, and cost nothing. What it finds is what the plain expression would find.
 * For a clause of a sentence, `of` is the sentence: its scan speaks for the clause, too.
 */
export class SentencePattern {
  /** Made when first run. Always begun at the beginning, for it remembers where it last stopped. */
  private expression: RegExp | null = null;
  private guarded = false;
  private uses = 0;
  private word = 0;
  private bit = 0;

  constructor(
    private readonly flags: '' | 'i',
    private readonly source: string,
  ) {
    readyLater((filler) => this.afresh().test(filler));
  }

  test(text: string, of = text): boolean {
    return this.mayMatch(of) && this.afresh().test(text);
  }

  exec(text: string, of = text): RegExpExecArray | null {
    return this.mayMatch(of) ? this.afresh().exec(text) : null;
  }

  /** Every match, in order. */
  all(text: string, of = text): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    if (!this.mayMatch(of)) return found;
    // matchAll would copy the expression each time
    const expression = this.afresh();
    for (let hit = expression.exec(text); hit; hit = expression.exec(text)) found.push(hit);
    return found;
  }

  replaceAll(text: string, by: (match: string) => string, of = text): string {
    return this.mayMatch(of) ? text.replace(this.afresh(), by) : text;
  }

  private afresh(): RegExp {
    this.expression ??= new RegExp(this.source, `${this.flags}g`);
    this.expression.lastIndex = 0;
    return this.expression;
  }

  private mayMatch(sentence: string): boolean {
    if (!this.guarded) {
      if (++this.uses === PATIENCE) due.push(this);
      return true;
    }
    if (sentence !== scanned) scan(sentence);
    return ((possible[this.word] ?? 0) & this.bit) !== 0;
  }

  /** From now on the scan speaks for it; a pattern without needed literals is run on every sentence. */
  guardByScan(): void {
    const literals = neededLiterals(this.source);
    if (!literals) return;
    this.guarded = true;
    const owner = made++;
    this.word = owner >> 5;
    this.bit = 1 << (owner & 31);
    if (this.word >= possible.length) possible = new Uint32Array(possible.length * 2);
    for (const { text, first } of literals) (first ? atStart : anywhere).add(text, owner);
    scanned = null;
  }
}

/** A pattern written over several lines: the parts are joined as they stand. */
export function sentencePattern(flags: '' | 'i', ...parts: readonly string[]): SentencePattern {
  return new SentencePattern(flags, parts.join(''));
}
