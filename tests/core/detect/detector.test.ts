import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDetector, detectAll } from '../../../lib/core/detect/detector';
import { RULES } from '../../../lib/core/detect/rules';
import { startCarry, type DocumentContext, type PageType } from '../../../lib/core/detect/types';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import type { Detection } from '../../../lib/core/model/detection';
import type { Block, ReadingText } from '../../../lib/core/model/reading-text';
import { contextOf, detectOn, detector, readingOf } from './marked';

const facts = {
  address: 'https://news.example.org/a',
  title: 'Ofsted on Marlshire',
  publisher: 'Example',
  published: '2022-03-09',
};

const WORDS = [
  'inadequate',
  'good',
  'outstanding',
  'requires improvement',
  'Ofsted',
  'inspectors',
  'found',
  'said',
  '“',
  '”',
  '"',
  'not',
  'but',
  'children',
  '12',
  '40%',
  '£2m',
  'half',
  'two of the four',
  'must',
  'should',
  'leaders',
  '.',
  ':',
  '1.',
  'within',
  'weeks',
  'from',
  'to',
  'the report',
  'poor',
  'Section 47',
  '2014–15',
  '(',
  ')',
  '’s',
  'Ensure',
];
const TYPES = ['paragraph', 'heading', 'list-item', 'table-row', 'table-cell', 'quote', 'caption'] as const;
const line = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 120 }).map((s) => s.replaceAll('\n', ' ')),
);
const reading: fc.Arbitrary<ReadingText> = fc
  .array(fc.tuple(fc.constantFrom(...TYPES), line), { maxLength: 12 })
  .map((parts) => {
    let text = '';
    const blocks: Block[] = [];
    for (const [type, words] of parts) {
      if (text) text += '\n';
      blocks.push({ type, start: text.length, end: text.length + words.length });
      text += words;
    }
    return { text, blocks };
  });
const page = fc.constantFrom<PageType>('report', 'news', 'minutes', 'other');

function run(doc: ReadingText, context: DocumentContext): Detection[][] {
  let carry = startCarry;
  return doc.blocks.map((_, index) => {
    const result = detector.detectBlock(doc, index, context, carry);
    carry = result.carry;
    return result.detections;
  });
}

describe('whatever the text', () => {
  it('keeps every span inside its block, never empty, never overlapping one of its kind', () => {
    fc.assert(
      fc.property(reading, page, (doc, kind) => {
        run(doc, contextOf(kind)).forEach((found, index) => {
          const block = doc.blocks[index];
          const ends: Record<string, number> = {};
          for (const d of found) {
            expect(d.start).toBeGreaterThanOrEqual(block?.start ?? 0);
            expect(d.end).toBeLessThanOrEqual(block?.end ?? 0);
            expect(doc.text.slice(d.start, d.end).trim()).toBe(doc.text.slice(d.start, d.end));
            expect(d.end).toBeGreaterThan(d.start);
            expect(d.start).toBeGreaterThanOrEqual(ends[d.kind] ?? 0);
            ends[d.kind] = d.end;
          }
        });
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('says the same twice, and from a detector of its own', () => {
    fc.assert(
      fc.property(reading, page, (doc, kind) => {
        const first = run(doc, contextOf(kind));
        expect(run(doc, contextOf(kind))).toEqual(first);
        expect(detectAll(createDetector(defaultCodebook), doc, facts)).toEqual(detectAll(detector, doc, facts));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('names a registered rule and at most three themes of the codebook', () => {
    const rules = new Map<string, { version: number; kind: string }>(
      Object.values(RULES).map((rule) => [rule.id, rule]),
    );
    const themes = new Set(defaultCodebook.themes.map((theme) => theme.key));
    fc.assert(
      fc.property(reading, page, (doc, kind) => {
        for (const d of run(doc, contextOf(kind)).flat()) {
          expect(rules.get(d.rule.id)).toMatchObject({ version: d.rule.version, kind: d.kind });
          expect(d.themes.length).toBeLessThanOrEqual(3);
          for (const theme of d.themes) expect(themes).toContain(theme.key);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('hands on plain data from block to block', () => {
    fc.assert(
      fc.property(reading, page, (doc, kind) => {
        let carry = startCarry;
        doc.blocks.forEach((_, index) => {
          const copied = JSON.parse(JSON.stringify(carry)) as typeof carry;
          const kept = detector.detectBlock(doc, index, contextOf(kind), carry);
          expect(detector.detectBlock(doc, index, contextOf(kind), copied)).toEqual(kept);
          carry = kept.carry;
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile text', () => {
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['a million digits', '7'.repeat(1_000_000)],
    ['figures without end', '12,345 '.repeat(100_000)],
    ['nested quotations', '“'.repeat(50_000) + '”'.repeat(50_000)],
    ['brackets', '('.repeat(200_000)],
    ['one word', 'a'.repeat(500_000)],
    ['grades without end', 'good or outstanding or '.repeat(20_000)],
    ['capitals', 'A B. '.repeat(50_000)],
    ['stops', '. '.repeat(100_000)],
    ['negations', 'not never no '.repeat(20_000)],
    ['speakers', 'the council said the report said '.repeat(5_000)],
  ];
  it.each(HOSTILE)(
    '%s is read to its end',
    (_, text) => {
      const found = detectOn(text, contextOf('news')).found;
      for (const d of found) expect(d.end).toBeLessThanOrEqual(text.length);
    },
    20_000,
  );
});

describe('a document', () => {
  const NEWS = `# Ofsted warns of delays at Marlshire council
Inspectors found that 40% of plans were late, and rated services inadequate.
The council must act, Ofsted said. “Social workers are well supported,” said the report.`;

  it('is told apart from one that is unrelated', () => {
    expect(
      detectAll(detector, readingOf('Sales rose by 40% and service was outstanding. The board must act.'), {
        ...facts,
        title: 'Results',
      }),
    ).toEqual([]);
    expect(new Set(detectAll(detector, readingOf(NEWS), facts).map((d) => d.kind))).toEqual(
      new Set(['finding', 'statistic', 'rating', 'recommendation']),
    );
  });

  it('detects in steps what it detects block by block', () => {
    const doc = readingOf(NEWS);
    const shares: number[] = [];
    const work = detector.inSteps(doc, facts, (share) => shares.push(share));
    let steps = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) steps++;
    const { context, detections } = step.value;
    expect(context).toEqual(detector.readContext(doc, facts));
    expect(detections).toEqual(run(doc, context).flat());
    expect(steps).toBeGreaterThan(doc.blocks.length);
    expect(shares[0]).toBe(0);
  });

  it('gives nothing for a block that is not there', () => {
    expect(detector.detectBlock(readingOf(NEWS), 99, contextOf('news'), startCarry)).toEqual({
      detections: [],
      carry: startCarry,
    });
  });

  it('marks only the sentence that names the inspectorate where it is named in passing', () => {
    const context = contextOf('other', { relevance: 'passing' });
    const { found, reading: doc } = detectOn(
      'It is near a school rated good by Ofsted. The price is £425,000 and 12 people came.',
      context,
    );
    expect(found.map((d) => doc.text.slice(d.start, d.end))).toEqual(['good']);
  });
});
