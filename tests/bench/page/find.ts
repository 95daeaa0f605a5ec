import nlp from 'compromise';
import { createDetector, detectAll } from '../../../lib/core/detect/detector';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import type { PageFacts } from '../../../lib/core/model/document';
import type { ReadingText } from '../../../lib/core/model/reading-text';
import { WORDS, WORDS_EXPRESSION } from './words';

/** Finds passages or words in a text and says how many; nothing is put on the page. */
type Finder = (reading: ReadingText, facts: PageFacts) => number;

const trie = nlp.buildTrie([...WORDS]);
const detector = createDetector(defaultCodebook);

export const finders = {
  findmark: (reading, facts) => detectAll(detector, reading, facts).length,
  regexp: ({ text }) => [...text.matchAll(WORDS_EXPRESSION)].length,
  compromise: ({ text }) => nlp(text).lookup(trie).length,
} as const satisfies Record<string, Finder>;
