import { describe, expect, it } from 'vitest';
import { indexCues, suggestThemes } from '../../../../lib/core/detect/themes/themes';
import { topicsOf } from '../../../../lib/core/detect/themes/topics';
import { defaultCodebook } from '../../../../lib/core/model/default-codebook';

const index = indexCues(defaultCodebook);
const nursery =
  'The nursery is run by a childminder. Babies and toddlers come to the nursery with their key person. '.repeat(3);

describe('topicsOf', () => {
  it('tells what a document speaks of', () => expect(topicsOf(nursery, index)).toContain('topic:early-years>0.35'));
  it('says nothing of a few words', () => expect(topicsOf('The nursery opens at eight.', index)).toEqual([]));
  it('reads the beginning only', () => expect(topicsOf('x '.repeat(20_000) + nursery, index)).toEqual([]));

  it('lets a sentence be about what its page is about', () => {
    const sentence = 'Children show high levels of self-esteem.';
    const keys = (topics: readonly string[]) => suggestThemes(sentence, index, topics).map(({ key }) => key);
    expect(keys(topicsOf(nursery, index))).toContain('early-years');
  });
});
