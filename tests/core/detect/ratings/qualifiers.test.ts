import { describe, expect, it } from 'vitest';
import { qualified } from '../../../../lib/core/detect/ratings/qualifiers';

const said = (sentence: string) => (qualified(sentence).qualifiers ?? []).map(({ how, words }) => `${how}: ${words}`);

describe('qualified', () => {
  it.each([
    ['Plans are clear.', []],
    ['Children may wait for months.', ['hedged: may']],
    ['In May children were seen.', []],
    ['Visits are generally on time.', ['hedged: generally']],
    ['Plans are not always clear.', ['negated: not always']],
    ['Staff didn’t know.', ['negated: didn’t']],
    ['Plans are not only clear.', []],
    ['No child waits.', ['negated: No']],
    ['However, plans are late.', ['contrasted: However']],
    [
      'Although visits are mostly prompt, plans are not yet clear.',
      ['hedged: mostly', 'negated: not yet', 'contrasted: Although'],
    ],
  ])('%s', (sentence, wanted) => expect(said(sentence)).toEqual(wanted));
});
