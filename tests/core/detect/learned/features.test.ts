import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../lib/core/detect/learned/features';

const names = (text: string): string[] => featuresOf(text).map(({ name }) => name.text);

describe('featuresOf', () => {
  it('tells words, pairs and how it begins', () =>
    expect(names('Staff care')).toEqual(['staff', '< staff', 'care', 'staff care']));

  it('marks what a turning word reaches, up to the next comma', () => {
    expect(names('not clear')).toContain('!clear');
    expect(names("isn't clear")).toContain('!clear');
    expect(names('not now, clear')).not.toContain('!clear');
    expect(names('not one two three four clear')).not.toContain('!clear');
  });

  it('pairs no words across a comma', () => expect(names('late, poor')).not.toContain('late poor'));

  it('places each where it is printed', () => {
    const text = 'Plans are late.';
    const pair = featuresOf(text).find(({ name }) => name.text === 'are late')!;
    expect(text.slice(pair.start, pair.end)).toBe('are late');
  });
});
