import { describe, expect, it } from 'vitest';
import { isDisguisedBullet, markerOf, startsWithMarker } from '../../../lib/core/pdf-text/markers';

describe('markerOf', () => {
  it.each([
    ['◼ The pace of change', 'bullet', 2],
    ['▪annual reviews', 'bullet', 1],
    ['\uF06E Plans', 'bullet', 2],
    ['\uF0A7 Plans', 'bullet', 2],
    ['• Plans', 'bullet', 2],
    ['− reducing waits', 'dash', 2],
    ['– reducing waits', 'dash', 2],
    ['12. Ensure that', 'number', 4],
    ['(ii) they are known', 'number', 5],
    ['b) they are known', 'number', 3],
  ])('%s', (text, kind, length) => expect(markerOf(text)).toEqual({ kind, length }));

  it.each([
    '2.1 Adoption performance',
    '-based practice',
    '2024. It was',
    '16- and 17-year-olds',
    'Good',
    'i.e. what',
    '£1.5m',
    '3 May 2024',
  ])('not %s', (text) => expect(markerOf(text)).toBeNull());
});

describe('startsWithMarker', () => {
  it('asks for the marker alone, or for one that opens', () => {
    expect(startsWithMarker('1.', true)).toBe(true);
    expect(startsWithMarker('1. Plans', true)).toBe(false);
    expect(startsWithMarker('1. Plans', false)).toBe(true);
  });
});

describe('isDisguisedBullet', () => {
  it.each(['n', 'o', '§', 'Ø'])('%s', (text) => expect(isDisguisedBullet(text)).toBe(true));
  it.each(['A', 'I', 'nn', '1'])('not %s', (text) => expect(isDisguisedBullet(text)).toBe(false));
});
