import { stemsOf } from '../../../lib/core/detect/learned/stems';

const OPENS = /(?:^|[.!?:;“”"‘’'(•–—-]\s?)$/;

/** Words that are only ever printed as names are: no weight may hang on a place or a person. */
export function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const words = new Set<string>();
  for (const text of texts)
    for (const { stem, start, end } of stemsOf(text)) {
      const word = text.slice(start, end);
      if (/^[a-z]/.test(word) || /^[A-Z]{2,}/.test(word)) words.add(stem);
      else if (/^[A-Z]/.test(word) && !OPENS.test(text.slice(0, start))) names.add(stem);
    }
  return new Set([...names].filter((name) => !words.has(name)));
}

/** The features that name nobody. */
export function nameless(features: readonly string[], names: ReadonlySet<string>): string[] {
  return features.filter((feature) => !feature.split(' ').some((word) => names.has(word.replace(/^!/, ''))));
}
