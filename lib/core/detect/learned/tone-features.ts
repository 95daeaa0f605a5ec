import type { Polarity } from '../../model/kinds';
import { clausesOf, toneOf } from '../tone/polarity';

/** Shapes of a sentence that tell how the leanings of its parts add up. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['however', /^\W*(?:however|but)\b/i],
  ['although', /^\W*(?:although|though|while|whilst|despite|even though)\b/i],
  ['but', /\bbut\b/i],
  ['mid', /[,;] (?:although|though|while|whilst|however|whereas|yet|despite)\b/i],
  ['and', /\band\b/],
  ['some', /\b(?:some|most|many|a few|not all|not always|yet|still|remains?)\b/i],
  ['not', /\bnot\b|n[’']t\b/],
  ['should', /\b(?:should|could|needs? to|would)\b/i],
  ['number', /\d/],
  ['variable', /\b(?:variab|var(?:y|ies)\b|mixed|uneven|inconsisten)/i],
  ['early', /\btoo early\b|\bearly (?:days|stage)/i],
];
const STEPS = [-3, -2, -1.2, -0.6, 0, 0.6, 1.2, 2, 3];
const PLACES = ['whole', 'least', 'most', 'last', 'first'] as const;
/** The names of all that a leaning can be above, put together once. */
const ABOVE = Object.fromEntries(PLACES.map((name) => [name, STEPS.map((step) => `${name}>${step}`)]));
const above = (value: number, name: (typeof PLACES)[number]): string[] =>
  (ABOVE[name] ?? []).filter((_, at) => value > (STEPS[at] ?? 0));

/** What decides between the four polarities: how words lean, in the whole and in each clause, and what the rules say. */
export function toneFeatures(sentence: string, leaning: (passage: string) => number): string[] {
  const { polarity, why } = toneOf(sentence);
  const whole = leaning(sentence);
  const clauses = clausesOf(sentence);
  const many = `clauses=${Math.min(3, clauses.length)}`;
  return [
    ...above(whole, 'whole'),
    ...ruleFeatures(polarity, why.length),
    ...SHAPES.filter(([, shape]) => shape.test(sentence)).map(([name]) => name),
    many,
    ...(clauses.length > 1 ? clauseFeatures(clauses.map(leaning)) : []),
    `${polarity}&${whole > 0 ? 'good' : 'bad'}`,
    `${polarity}&${many}`,
  ];
}

const ruleFeatures = (polarity: Polarity, hits: number): string[] => [
  `rule=${polarity}`,
  `rule=${polarity}${Math.min(3, hits)}`,
];

function clauseFeatures(leanings: readonly number[]): string[] {
  const least = Math.min(...leanings);
  const most = Math.max(...leanings);
  return [
    ...above(least, 'least'),
    ...above(most, 'most'),
    ...above(leanings.at(-1) ?? 0, 'last'),
    ...above(leanings[0] ?? 0, 'first'),
    ...(least < 0 && most > 0 ? ['both'] : []),
  ];
}
