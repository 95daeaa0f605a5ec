import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/core/detect/sentences';

/** A bar stands where one sentence ends and the next begins. */
const CASES = [
  'Leaders act. | Staff are well supported.',
  'Mr. Senn spoke to Dr. Okafor. | He left.',
  'See No. 3 for more. | It is on p. 4.',
  'It cost £1.5m. | Nobody knew.',
  'It cost 1.5 million pounds.',
  'They met at 3 p.m. on Friday.',
  '“We know this,” she said. | “It will change.”',
  '“Is it safe?” he asked.',
  '“It is safe.” | Parents agreed.',
  'Visits, e.g. to homes, are late. | They matter.',
  'St. Anne’s School improved. | Others did not.',
  'The answer was no. | They tried again.',
  'J. Smith and A. B. Jones lead it. | Both are new.',
  'Does it work? | It does!',
  'They waited… and waited.',
  'They waited… | Nothing came.',
  'The plan is late (see para. 12). | It matters.',
  'Ofsted (the inspectorate) came. | (It was a short visit.) | All went well.',
  'The rate is 3.4. | It was 2.1.',
  'The average caseload is 17.2',
  'Cllr. Amara Dene spoke. | All listened.',
  'A list: first, second. | Then more.',
  'It closed in Sept. 2019 without notice.',
];

describe('splitSentences', () => {
  it.each(CASES)('%s', (marked) => {
    const text = marked.replaceAll(' | ', ' ');
    expect(splitSentences(text).map((s) => s.text)).toEqual(marked.split(' | '));
  });

  it.each([
    ['• Manageable caseloads.', ['Manageable caseloads.']],
    ['◼ The quality of plans.', ['The quality of plans.']],
    ['47. Children are safe. They say so.', ['Children are safe.', 'They say so.']],
    ['a) Review all cases.', ['Review all cases.']],
    ['- ensuring that plans are clear', ['ensuring that plans are clear']],
    ['445 live with foster families', ['445 live with foster families']],
  ])('leaves bullets and paragraph numbers out: %s', (text, sentences) => {
    expect(splitSentences(text).map((s) => s.text)).toEqual(sentences);
  });

  it('leaves footnote marks out and keeps the end mark', () => {
    expect(splitSentences('Children receive care.1 Some do not.').map((s) => s.text)).toEqual([
      'Children receive care.',
      'Some do not.',
    ]);
  });

  it('gives offsets into the block', () => {
    const text = '  One is here.  Two is there. ';
    for (const s of splitSentences(text)) expect(text.slice(s.start, s.end)).toBe(s.text);
  });

  it('cuts text that never ends, so that no rule must read all of it at once', () => {
    const lengths = splitSentences('word '.repeat(4_000)).map((s) => s.text.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1_500);
    expect(
      splitSentences('x'.repeat(10_000))
        .map((s) => s.text)
        .join(''),
    ).toBe('x'.repeat(10_000));
  });
});
