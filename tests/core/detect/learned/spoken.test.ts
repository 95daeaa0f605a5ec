import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../lib/core/detect/learned/features';
import { heaviest } from '../../../../lib/core/detect/learned/spoken';

const text = 'Pupils wait far too long.';
const words = (weights: Record<string, number>, most = 3) =>
  heaviest(text, featuresOf(text), (name) => weights[name.text] ?? 0, 0.5, most);

describe('heaviest', () => {
  it('gives the words as printed, the heaviest first', () =>
    expect(words({ wait: 1, 'too long': 2 })).toEqual(['too long', 'wait']));

  it('leaves out light words, and more than were asked for', () => {
    expect(words({ wait: 0.4 })).toEqual([]);
    expect(words({ wait: 1, pupil: 2, long: 3 }, 2)).toEqual(['long', 'Pupils']);
  });

  it('leaves out words that tell a reader nothing', () => expect(words({ far: 2, 'far too': 1 })).toEqual([]));

  it('gives no word inside another', () => expect(words({ 'too long': 2, long: 1 })).toEqual(['too long']));
});
