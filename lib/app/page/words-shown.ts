import type { PassageChange, PossiblePlace } from '../page-state';

/**
 * The words that a person saw and chose: a choice carries them, because a page may read otherwise by the time it is made.
 */
export const newWordsOf = ({ diff }: Pick<PassageChange, 'diff'>): string =>
  diff
    .filter(({ kind }) => kind !== 'deleted')
    .map(({ text }) => text)
    .join('');

/** Of one place of several, with what stands round it: only that tells it from the others. */
export const placeWordsOf = ({ before, words, after }: PossiblePlace): string => before + words + after;
