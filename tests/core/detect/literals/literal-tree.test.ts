import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiteralTree } from '../../../../lib/core/detect/literals/literal-tree';

function found(literals: readonly string[], text: string): string[] {
  const tree = new LiteralTree<string>();
  for (const literal of literals) tree.add(literal, literal);
  const met: string[] = [];
  tree.scan(text, (values, start, end) => {
    for (const value of values) met.push(`${value}@${start}-${end}`);
  });
  return met;
}

describe('the tree of literals', () => {
  it.each([
    ['a word', ['care'], 'Care and CARE', ['care@0-4', 'care@9-13']],
    ['the beginning of a word', ['car'], 'caring', ['car@0-3']],
    ['nothing in the middle of a word', ['are'], 'care', []],
    ['several words', ['care leavers'], 'for care leavers', ['care leavers@4-16']],
    ['both of two that begin alike', ['care', 'care leavers'], 'care leavers', ['care@0-4', 'care leavers@0-12']],
    ['any apostrophe and any space', ["children's home"], 'children’s\u00a0home', ["children's home@0-15"]],
    ['behind a hyphen', ['care'], 'day-care', ['care@4-8']],
    ['marks and digits anywhere', ['%', '5'], '15%', ['5@1-2', '%@2-3']],
    ['up to the end of the text', ['care plan'], 'a care', []],
  ])('finds %s', (_, literals, text, expected) => {
    expect(found(literals, text)).toEqual(expected);
  });

  it('finds what a search at every word finds', () => {
    const word = fc.stringMatching(/^[abc]{1,4}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.array(word, { maxLength: 12 }),
        (literals, words) => {
          const unique = [...new Set(literals)];
          const text = words.join(' ');
          const naive: string[] = [];
          let at = 0;
          for (const one of words) {
            for (const literal of unique.toSorted((a, b) => a.length - b.length))
              if (text.startsWith(literal, at)) naive.push(`${literal}@${at}-${at + literal.length}`);
            at += one.length + 1;
          }
          expect(found(unique, text)).toEqual(naive);
        },
      ),
    );
  });
});
