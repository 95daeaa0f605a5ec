import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardPatterns, SentencePattern } from '../../../../lib/core/detect/literals/sentence-pattern';
import { finish } from '../../../../lib/core/detect/steps';

/** As our rules are written: alternations, options, classes, gaps, looks around. */
const SOURCES = [
  String.raw`\b(?:good|better|best)\b`,
  String.raw`\b(?:not(?! only)|never|no|n[’']t)\b`,
  String.raw`^["“]?(?:although|while|even though)\b`,
  String.raw`\b(?:leaders?|staff)\b[^.]{0,20}\b(?:must|should|need to)\b`,
  String.raw`(?:[,;]|\s[–—-])\s*(?:but|however)\b|\bbut\b`,
  String.raw`\b(?:[a-z]+ ){0,2}late\b`,
  String.raw`\d+(?:\.\d+)? ?(?:%|per cent)`,
  String.raw`\b(?:too )?(?:many|few) (?:children|plans)\b`,
  String.raw`(?<![a-z0-9])care leavers(?![a-z0-9])`,
  String.raw`\binspect(?:ion|ors?)\b.*\b(?:found|saw)\b|\bwatchdog\b`,
];
const WORDS = [
  ...[
    'good',
    'better',
    'Best',
    'goods',
    'not',
    'not only',
    'never',
    'no',
    'don’t',
    "isn't",
    'although',
    '“while',
    'Even though',
  ],
  ...[
    'leaders',
    'Staff',
    'must',
    'should',
    'need to',
    'but',
    ', but',
    '– however',
    '; but',
    'late',
    'often very late',
    'plates',
  ],
  ...[
    '7%',
    '12.5 per cent',
    '3',
    'too many children',
    'few plans',
    'care leavers',
    'Care leavers',
    'day-care leavers',
    'the',
  ],
  ...['inspectors', 'inspection', 'found', 'saw', 'watchdog', 'watchdogs', '.', '…', 'é', '\u00a0', 'x_late'],
];
const sentences = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '-', '\u2003')), { maxLength: 12 })
  .map((parts) => parts.map((pair) => pair.join('')).join(''));

/** One that the scan speaks for. */
function settled(flags: '' | 'i', source: string): SentencePattern {
  const pattern = new SentencePattern(flags, source);
  pattern.guardByScan();
  return pattern;
}

describe('a sentence pattern', () => {
  it('is guarded once it has run often', () => {
    const pattern = new SentencePattern('i', String.raw`\bgood\b`);
    const sentences = Array.from({ length: 500 }, (_, i) => `Plan ${i} is good.`);
    const clause = 'which is good';
    expect(sentences.every((sentence) => pattern.test(sentence))).toBe(true);
    // a clause that its sentence does not hold shows whether the sentence was scanned
    expect(pattern.test(clause, 'Nothing.')).toBe(true);
    finish(guardPatterns());
    expect(pattern.test(clause, 'Nothing.')).toBe(false);
    expect(pattern.test(clause, 'All is good.')).toBe(true);
  });

  it.each(SOURCES.flatMap((source) => (['', 'i'] as const).map((flags) => [flags, source] as const)))(
    'finds what its expression finds: %s %s',
    (flags, source) => {
      const fresh = new SentencePattern(flags, source);
      const guarded = settled(flags, source);
      fc.assert(
        fc.property(sentences, (sentence) => {
          const plain = [...sentence.matchAll(new RegExp(source, `${flags}g`))].map((hit) => [hit.index, hit[0]]);
          for (const pattern of [fresh, guarded]) {
            expect(pattern.all(sentence).map((hit) => [hit.index, hit[0]])).toEqual(plain);
            expect(pattern.test(sentence)).toBe(plain.length > 0);
            expect(pattern.exec(sentence)?.index).toBe(plain[0]?.[0]);
          }
        }),
      );
    },
  );

  it('takes the scan of a sentence for its clauses', () => {
    const pattern = settled('i', String.raw`\bgood\b`);
    const sentence = 'Plans are good, but reviews are late.';
    expect(pattern.test('but reviews are late.', sentence)).toBe(false);
    expect(pattern.test('Plans are good', sentence)).toBe(true);
    expect(pattern.replaceAll(sentence, (word) => word.toUpperCase())).toBe('Plans are GOOD, but reviews are late.');
  });
});
