import { describe, expect, it } from 'vitest';
import { type PackedModel, unpack } from '../../../../lib/core/detect/learned/packed';
import finding from '../../../../lib/core/detect/findings/finding-weights.json';
import theme from '../../../../lib/core/detect/learned/theme-model.json';
import tone from '../../../../lib/core/detect/learned/tone-model.json';
import { pack } from '../../../tools/train/pack';

const classes = Array.from({ length: 28 }, (_, at) => `class ${at}`);
const one = (at: number, weight: number): number[] => classes.map((_, i) => (i === at ? weight : 0));

describe('a packed model', () => {
  const packed = pack({ classes, unit: 25, bias: classes.map(() => 0) }, [
    ['too late', one(27, -112)],
    ['nothing', one(0, 0)],
    ['! , <#', one(26, 7).with(0, 40)],
  ]);

  it('is a few strings, with the features in order and without those that weigh nothing', () => {
    expect(packed.features).toBe('! , <#|too late');
    expect(packed.weights).toBe('a40A7 B-112');
  });

  it('is unpacked to what was packed', () => {
    const { places, starts, classes: of, weights } = unpack(packed);
    const told = (name: string) => {
      const place = places.get(name) ?? NaN;
      const within = Array.from(weights, (weight, i) => [of[i], weight]);
      return within.slice(starts[place], starts[place + 1]);
    };
    expect(told('too late')).toEqual([[27, -112]]);
    expect(told('! , <#')).toEqual([
      [0, 40],
      [26, 7],
    ]);
    expect([...places.keys()]).toEqual(['! , <#', 'too late']);
  });

  it('takes no name that would be read as two', () => {
    expect(() => pack(packed, [['a|b', one(0, 1)]])).toThrow('a|b');
  });
});

describe.each<[string, PackedModel]>([
  ['themes', theme],
  ['leaning', tone.leaning],
  ['polarity', tone.polarity],
  ['findings', finding],
])('the shipped model of %s', (_, packed) => {
  it('has weights for every feature, and a bias for every class', () => {
    const { places, starts, classes: of, weights } = unpack(packed);
    expect(places.size).toBe(packed.features.split('|').length);
    expect(packed.bias).toHaveLength(packed.classes.length);
    for (let place = 0; place < places.size; place++) expect(starts[place + 1]).toBeGreaterThan(starts[place] ?? NaN);
    expect(starts.at(-1)).toBe(weights.length);
    expect(Math.max(...of)).toBeLessThan(packed.classes.length);
    expect(weights.includes(0)).toBe(false);
  });
});
