import { describe, expect, it } from 'vitest';
import { portionsOf } from '../../../lib/core/detect/portions';

const cut = (text: string): string[] => portionsOf(text).map(({ start, end }) => text.slice(start, end));

describe('the portions of a paragraph', () => {
  it('are one where a person may have written it', () => expect(cut('Plans are late. ')).toEqual(['Plans are late. ']));

  it.each([
    ['behind sentences', 'Plans are late. ', /^ ?Plans.*late\.( |$)/s],
    ['between words', 'plans are late ', /^(?:plans|are|late) .*(?:plans|are|late) ?$/s],
    ['anywhere in text without spaces', '7,', /^[7,]+$/],
  ])('end %s, and hold all of it', (_, piece, whole) => {
    const text = piece.repeat(5_000 + 60_000 / piece.length);
    const portions = cut(text);
    expect(portions.length).toBeGreaterThan(2);
    expect(portions.join('')).toBe(text);
    for (const one of portions) expect(one).toMatch(whole);
    expect(Math.max(...portions.map(({ length }) => length))).toBeLessThanOrEqual(20_000);
  });
});
