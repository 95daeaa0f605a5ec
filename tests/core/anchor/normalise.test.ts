import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Plain, plainLines, plainSlices } from '../../../lib/core/anchor/normalise';

function plainOf(source: string): Plain {
  const work = plainSlices(source);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('plain spelling', () => {
  test.each([
    ['‘one’ “two”', `'one' "two"`],
    ['2018–19 — well‑known', '2018-19 - well-known'],
    ['a\u00a0b \t c', 'a b c'],
    ['end \r\n\r\n  start', 'end start'],
    ['im\u00adprove\u200bment', 'improvement'],
    ['e\ufb00ective \ufb01gures', 'effective figures'],
    ['and so on…', 'and so on...'],
    ['cafe\u0301', 'café'],
  ])('%j is %j', (source, text) => {
    expect(plainOf(source).text).toBe(text);
    expect(plainLines(source).replaceAll('\n', ' ')).toBe(text);
  });

  test('knows where there was a line feed', () => {
    expect(plainOf('one\n \ntwo  three').lines).toBe('one\ntwo three');
  });

  test('every word leads back to where it came from', () => {
    const source = 'The  “of\ufb01ce” is\u00a0well\u00adrun…\n\nIt  closes  late.';
    const plain = plainOf(source);
    for (const [word, was] of [
      ['office', 'of\ufb01ce'],
      ['wellrun', 'well\u00adrun'],
      ['closes', 'closes'],
      ['late', 'late'],
    ] as const) {
      const at = plain.text.indexOf(word);
      expect(source.slice(plain.sourceOf(at), plain.sourceOf(at + word.length - 1) + 1)).toBe(was);
    }
  });

  test('offsets never go backwards, and letters lead to themselves', () => {
    const piece = fc.constantFrom('word', 'a', ' ', '  ', '\n', '\u00ad', '\ufb01', '…', 'e\u0301', '“', '\u00a0');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const plain = plainOf(source);
        let last = 0;
        for (let at = 0; at < plain.text.length; at++) {
          const from = plain.sourceOf(at);
          expect(from).toBeGreaterThanOrEqual(last);
          if (/[wordа]/.test(plain.text[at] ?? '')) expect(source[from]).toBe(plain.text[at]);
          last = from;
        }
      }),
    );
  });
});
