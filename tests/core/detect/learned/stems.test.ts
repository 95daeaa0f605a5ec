import { describe, expect, it } from 'vitest';
import { stemsOf } from '../../../../lib/core/detect/learned/stems';

const stems = (text: string): string[] => stemsOf(text).map(({ stem }) => stem);

describe('stemsOf', () => {
  it('reads the forms of one word alike', () => {
    expect(new Set(stems('improve improves improved improving'))).toEqual(new Set(['improv']));
    expect(new Set(stems('policy policies child’s child'))).toEqual(new Set(['policy', 'child']));
  });

  it('leaves endings that belong to the word', () =>
    expect(stems('progress focus crisis need')).toEqual(['progress', 'focus', 'crisis', 'need']));

  it('takes all numbers for one, and keeps marks that part clauses', () =>
    expect(stems('1,200 pupils, 3.5 staff; £4')).toEqual(['#', 'pupil', ',', '#', 'staff', ';', '£', '#']));

  it('says where words are printed', () => {
    const text = 'Plans weren’t clear.';
    expect(stemsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Plans', 'weren’t', 'clear']);
  });
});
