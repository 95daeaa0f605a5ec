/** One member of the file's outermost object: `text.slice(start, end)` is its value. */
export interface Member {
  readonly start: number;
  readonly end: number;
  /** Of a list: start and end of each item in turn. */
  readonly items: readonly number[] | null;
}

/** Characters between two turns of the browser. */
const STRIDE = 1 << 20;

const QUOTE = 34,
  COMMA = 44,
  COLON = 58,
  OPEN_LIST = 91,
  BACKSLASH = 92,
  CLOSE_LIST = 93,
  OPEN = 123,
  CLOSE = 125;

/**
 * Finds the members of the outermost object, and the items of those that are lists, without reading them: so a
 * file of any length can be read record by record. What lies inside a value is left to JSON.parse.
 * Throws SyntaxError, with the members that it found in `found`.
 * @yields how many characters it has passed
 */
export function* split(text: string, found: Map<string, Member>): Generator<number, void> {
  let at = afterSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  at = expect(text, at, OPEN);
  if (text.charCodeAt(at) === CLOSE) {
    expectEnd(text, at + 1);
    return;
  }
  for (;;) {
    const keyStart = at;
    if (text.charCodeAt(at) !== QUOTE) throw unexpected(text, at);
    at = endOfString(text, at);
    const key = JSON.parse(text.slice(keyStart, at)) as string;
    at = expect(text, afterSpace(text, at), COLON);
    if (found.has(key)) throw new SyntaxError(`"${key.slice(0, 40)}" stands twice`);
    const member = text.charCodeAt(at) === OPEN_LIST ? yield* list(text, at) : value(text, at);
    found.set(key, member);
    at = afterSpace(text, member.end);
    if (text.charCodeAt(at) === CLOSE) break;
    at = expect(text, at, COMMA);
  }
  expectEnd(text, at + 1);
}

function value(text: string, start: number): Member {
  return { start, end: endOfValue(text, start), items: null };
}

function* list(text: string, start: number): Generator<number, Member> {
  const items: number[] = [];
  let nextTurn = start + STRIDE;
  let at = afterSpace(text, start + 1);
  if (text.charCodeAt(at) === CLOSE_LIST) return { start, end: at + 1, items };
  for (;;) {
    const end = endOfValue(text, at);
    items.push(at, end);
    at = afterSpace(text, end);
    if (text.charCodeAt(at) === CLOSE_LIST) return { start, end: at + 1, items };
    at = expect(text, at, COMMA);
    if (at < nextTurn) continue;
    nextTurn = at + STRIDE;
    yield at;
  }
}

function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === QUOTE) return endOfString(text, start);
  if (first === OPEN || first === OPEN_LIST) return endOfNest(text, start);
  let at = start;
  while (at < text.length && /[\w.+-]/.test(text.charAt(at))) at++;
  if (at === start) throw unexpected(text, at);
  return at;
}

/** Counts brackets of both sorts as one: a wrong pair is JSON.parse's to find. */
function endOfNest(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code === OPEN || code === OPEN_LIST) depth++;
    else if ((code === CLOSE || code === CLOSE_LIST) && --depth === 0) return at + 1;
  }
  throw unexpected(text, text.length);
}

function endOfString(text: string, start: number): number {
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote === -1) throw unexpected(text, text.length);
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return quote + 1;
    from = quote + 1;
  }
}

function afterSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at++;
  }
}

function expect(text: string, at: number, code: number): number {
  if (text.charCodeAt(at) !== code) throw unexpected(text, at);
  return afterSpace(text, at + 1);
}

function expectEnd(text: string, from: number): void {
  const at = afterSpace(text, from);
  if (at < text.length) throw unexpected(text, at);
}

function unexpected(text: string, at: number): SyntaxError {
  return new SyntaxError(at >= text.length ? 'the file ends too early' : `unexpected sign at character ${at}`);
}
