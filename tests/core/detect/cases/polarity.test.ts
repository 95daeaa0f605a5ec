import { describe, expect, it } from 'vitest';
import { judgeTone } from '../../../../lib/core/detect/tone/judged-tone';
import { HARD, PLAIN } from './polarity-cases';

describe('polarity of findings', () => {
  it.each(PLAIN)('plain: %s', (sentence, polarity) => expect(judgeTone(sentence).polarity).toBe(polarity));
  it.each(HARD)('hard: %s', (sentence, polarity) => expect(judgeTone(sentence).polarity).toBe(polarity));
});
