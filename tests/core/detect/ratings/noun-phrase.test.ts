import { describe, expect, test } from 'vitest';
import { headOf, openingOf, subjectOf } from '../../../../lib/core/detect/ratings/noun-phrase';

describe('subjectOf', () => {
  test.each([
    ['Inspectors said the leadership of the school', 'the leadership of the school'],
    ['Pupils are happy, and behaviour', 'and behaviour'],
    ['Teaching is strong and behaviour', 'behaviour'],
    ['Leadership and management', 'Leadership and management'],
    ['Children receive a service that', 'Children receive a service'],
    ['The council could not', 'The council'],
    ['The nursery was good but', ''],
  ])('%s', (before, subject) => expect(subjectOf(before)).toBe(subject));
});

describe('openingOf', () => {
  test.each([
    ['The nursery was good but', 'The nursery'],
    ['The council got good for leadership but', 'The council'],
    ['Overall', ''],
  ])('%s', (before, subject) => expect(openingOf(before)).toBe(subject));
});

describe('headOf', () => {
  test.each([
    ['The quality of plans for children', 'The quality'],
    ['services', 'services'],
    ['  ', ''],
  ])('%s', (phrase, head) => expect(headOf(phrase)).toBe(head));
});
