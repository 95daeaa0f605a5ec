import type { Detection } from '../lib/core/model/detection';

/** More of them are read by nobody. */
const MOST = 3;

/**
 * What a person is told of why a passage is suggested: the cues of its themes, then the phrases that gave it away. Not
 * the passage itself, nor small words such as "too": they weigh with the others, but say nothing when they stand alone.
 */
export function whyWords(quote: string, { themes, why }: Pick<Detection, 'themes' | 'why'>): string[] {
  const cues = themes.flatMap((theme) => theme.cues);
  const kept: string[] = [];
  for (const words of [...cues, ...why.filter(saysSomething)]) {
    const isSaid = [quote.trim(), ...kept].some((said) => same(said, words));
    const isPart = kept.some((said) => holds(said, words));
    if (!isSaid && !isPart) kept.push(words);
  }
  return kept.filter((words) => !kept.some((other) => other !== words && holds(other, words))).slice(0, MOST);
}

const saysSomething = (words: string): boolean => /\S\s+\S/.test(words) || words.length > 5;
const same = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase();
const holds = (whole: string, part: string): boolean => ` ${whole.toLowerCase()} `.includes(` ${part.toLowerCase()} `);
