import { describe, expect, it } from 'vitest';
import { LinearModel } from '../../../../lib/core/detect/learned/linear';

const model = new LinearModel({
  classes: ['health', 'send'],
  unit: 25,
  bias: [-25, -50],
  features: 'dental|plan',
  weights: 'a75 a-25b50',
});

describe('LinearModel', () => {
  it('adds the weights of the features that are there to each bias', () => {
    expect(model.scores([])).toEqual([-1, -2]);
    expect(model.scores(['dental', 'plan', 'unknown'])).toEqual([1, 0]);
  });

  it('counts a feature once', () => expect(model.scores(['dental', 'dental'])).toEqual([2, -2]));

  it('says what a feature weighs for a class', () => {
    expect(model.weight('plan', 1)).toBe(2);
    expect(model.weight('dental', 1)).toBe(0);
  });

  it('is not misled by words that objects are born with', () => {
    expect(model.scores(['constructor', '__proto__', 'toString'])).toEqual([-1, -2]);
    expect(model.weight('constructor', 0)).toBe(0);
  });
});
