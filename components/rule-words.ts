import type { Codebook } from '../lib/core/model/codebook';

/** "(caseloads)", "(health, education)", "(caseloads as well)": keys that stand alone in brackets, not words of a rule. */
const ASIDE = /\(([a-z0-9-]+(?:(?:, | or | and )[a-z0-9-]+)*)( as well)?\)/g;

/** A rule as a person reads it: where it names themes in brackets by their keys, their names stand instead. */
export function inThemeNames(rule: string, codebook: Codebook): string {
  const names = new Map(codebook.themes.map(({ key, short }) => [key, short]));
  return rule.replace(ASIDE, (aside, keys: string, rest = '') => {
    const words = keys.split(/(, | or | and )/);
    const known = words.every((word, at) => at % 2 === 1 || names.has(word));
    return known ? `(${words.map((word) => names.get(word) ?? word).join('')}${String(rest)})` : aside;
  });
}
