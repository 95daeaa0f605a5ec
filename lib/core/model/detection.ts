import type { RuleRef } from './annotation';
import type { Attributes } from './attributes';
import type { Kind, Polarity } from './kinds';

export interface ThemeSuggestion {
  readonly key: string;
  /** The words of the passage that point to the theme, as printed. */
  readonly cues: readonly string[];
}

/** A passage that the engine proposes: `text.slice(start, end)` of the reading text. Nobody has reviewed it. */
export interface Detection {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly polarity: Polarity | null;
  readonly attributes: Attributes;
  /** At most three, the best first. */
  readonly themes: readonly ThemeSuggestion[];
  readonly rule: RuleRef;
  /** The words that triggered the rule, as printed. */
  readonly why: readonly string[];
}
