import { Culture, recognizeNumber } from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { createDetector, detectAll } from '../../../lib/core/detect/detector';
import { splitSentences } from '../../../lib/core/detect/sentences';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import type { PageFacts } from '../../../lib/core/model/document';
import type { ReadingText } from '../../../lib/core/model/reading-text';
import { PageReader } from '../../../lib/dom/page-reader';
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts';
import { readingFromText } from '../../tools/reading-from-text';
import { WORDS } from './words';

export interface Doc {
  readonly reading: ReadingText;
  readonly facts: PageFacts;
}

/** What a page holds, as plain data that can be carried to another page. */
export async function read(): Promise<Doc> {
  const { reading, facts } = await new PageReader().read(new AbortController().signal);
  return { reading: { text: reading.text, blocks: reading.blocks }, facts };
}

type Reader = (doc: Doc) => number;

const detector = createDetector(defaultCodebook);
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const alternation = new RegExp(`\\b(?:${WORDS.slice(0, 300).map(escaped).join('|')})\\b`, 'gi');
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const trie = nlp.buildTrie([...WORDS]);
const wink = winkNLP(model);

const readers = {
  findmark: ({ reading, facts }) => detectAll(detector, reading, facts).length,
  alternation: ({ reading: { text } }) => {
    let found = 0;
    alternation.lastIndex = 0;
    while (alternation.exec(text)) found++;
    return found;
  },
  charCodes: ({ reading: { text } }) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0;
    return Math.abs(sum % 2);
  },
  sentences: ({ reading: { text, blocks } }) =>
    blocks.reduce((sum, { start, end }) => sum + splitSentences(text.slice(start, end)).length, 0),
  segmenter: ({ reading: { text, blocks } }) =>
    blocks.reduce((sum, { start, end }) => sum + [...segmenter.segment(text.slice(start, end))].length, 0),
  compromise: ({ reading: { text } }) => nlp(text).lookup(trie).length,
  wink: ({ reading: { text } }) => wink.readDoc(text).sentences().length(),
  recognizers: ({ reading: { text } }) => recognizeNumber(text, Culture.English).length,
} as const satisfies Record<string, Reader>;
export type ReaderName = keyof typeof readers;

/** Reads the documents in turn until so many bytes are read; megabytes a second, once for each run. */
export function speeds(name: ReaderName, docs: readonly Doc[], bytes: number, runs: number): number[] {
  const sizes = docs.map(({ reading }) => new TextEncoder().encode(reading.text).length);
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    let done = 0;
    for (let i = 0; done < bytes; i = (i + 1) % docs.length) {
      const doc = docs[i];
      if (!doc) throw new Error('no documents');
      readers[name](doc);
      done += sizes[i] ?? 0;
    }
    return done / 1000 / (performance.now() - start);
  });
}

const NOWHERE: PageFacts = { address: 'https://reports.example/1', title: '', publisher: '', published: null };

const TIMES = 10;
const ROUNDS = 5;

/** How many times as long a text ten times as long takes, for each kind of hostile text. */
export function growth(length: number): { name: string; times: number }[] {
  return Object.entries(HOSTILE_TEXTS).map(([name, make]) => {
    const [short, long] = [readingFromText(make(length)), readingFromText(make(TIMES * length))];
    const time = (reading: ReadingText, times: number): number => {
      const start = performance.now();
      for (let i = 0; i < times; i++) detectAll(detector, reading, NOWHERE);
      return performance.now() - start;
    };
    time(short, 1);
    time(long, 1);
    // in turn, and as much text of one as of the other, so that whatever else the machine does falls on both alike; the
    // quickest of each, for a busy machine must not look like growth
    let [ofShort, ofLong] = [Infinity, Infinity];
    for (let round = 0; round < ROUNDS; round++) {
      ofShort = Math.min(ofShort, time(short, TIMES) / TIMES);
      ofLong = Math.min(ofLong, time(long, 1));
    }
    return { name, times: ofLong / ofShort };
  });
}
