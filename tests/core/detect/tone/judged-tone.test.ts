import { describe, expect, it } from 'vitest';
import { judgeTone, leaningOf } from '../../../../lib/core/detect/tone/judged-tone';
import { toneOf } from '../../../../lib/core/detect/tone/polarity';

describe('judgeTone', () => {
  it('knows words that no rule names', () => {
    for (const [sentence, polarity] of [
      ['Staff were seen shouting at children.', 'weakness'],
      ['Babies beam at their key person.', 'strength'],
    ] as const) {
      expect(toneOf(sentence).polarity).toBe('neutral');
      expect(judgeTone(sentence).polarity).toBe(polarity);
    }
  });

  it('gives words of the sentence as its reason', () => {
    for (const sentence of ['Plans are vague and late.', 'Staff are warm, but plans are muddled.', 'Truancy is rife.'])
      for (const part of judgeTone(sentence).why.flatMap((words) => words.split(' … ')))
        expect(sentence).toContain(part);
    expect(judgeTone('Plans are vague and late.').why.length).toBeGreaterThan(0);
  });

  it('has an answer for no words at all', () => expect(judgeTone('').polarity).toBeTypeOf('string'));
});

describe('leaningOf', () => {
  it('is higher the better a passage speaks of the service', () => {
    expect(leaningOf('Leaders are ambitious and effective.')).toBeGreaterThan(0);
    expect(leaningOf('Plans are weak and too often late.')).toBeLessThan(0);
  });
});
