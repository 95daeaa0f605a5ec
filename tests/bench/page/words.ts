import { defaultCodebook } from '../../../lib/core/model/default-codebook';

const GRADES = ['outstanding', 'good', 'requires improvement', 'inadequate'];

/** What a highlighter that only knows words would look for: the grades, and every cue of the codebook. */
export const WORDS: readonly string[] = [
  ...new Set([...GRADES, ...defaultCodebook.themes.flatMap((theme) => theme.cues)].map((word) => word.toLowerCase())),
].sort((a, b) => b.length - a.length);

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** All the words in one expression, the longest first. */
export const WORDS_EXPRESSION = new RegExp(`\\b(?:${WORDS.map(escaped).join('|')})\\b`, 'gi');
