import { describe, expect, test } from 'vitest';
import { gradeWords } from '../../../../lib/core/detect/ratings/grade-words';

const words = (text: string) => gradeWords(text).map(({ start, end, grade }) => `${text.slice(start, end)}=${grade}`);

describe('gradeWords', () => {
  test.each([
    ['It requires improvement to be good.', ['requires improvement to be good=requires-improvement']],
    ['It was Not met (with actions).', ['Not met (with actions)=not-met-actions']],
    ['a good-rated home and a good-natured child', ['good=good']],
    ['goodness and do-gooders', []],
    ['two goods and an RI', ['goods=good', 'RI=requires-improvement']],
    ['the lowest of three possible outcomes', ['lowest of three possible outcomes=inadequate']],
    ['widespread and/or systemic failings', ['widespread and/or systemic failings=systemic-failings']],
    ['the second-lowest possible rating', ['second-lowest possible rating=requires-improvement']],
    ['It went from grade three to two.', ['grade three=requires-improvement', 'two=good']],
    ['Ofsted moved it from three to a two.', ['three=requires-improvement', 'two=good']],
    ['The score moved from three to two.', []],
    ['a strong start', []],
    ['a strong contribution to meeting skills needs', ['strong=strong']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});
