import type { Codebook } from '../../model/codebook';
import type { ThemeSuggestion } from '../../model/detection';
import { LiteralTree } from '../literals/literal-tree';
import { rankThemes } from './learned-themes';
import { hintsOf } from './theme-hints';

interface Cue {
  readonly theme: string;
  /** As it must stand in the text; capitals count only where `exact`. */
  readonly words: string;
  readonly exact: boolean;
  readonly weight: number;
}

/** All cues of a codebook, found in one pass; where two begin at one place the longer counts. */
export interface CueIndex {
  readonly tree: LiteralTree<Cue>;
  /** The codebook's themes: no other is ever suggested. */
  readonly themes: ReadonlySet<string>;
}

const HINT_WEIGHT = 0.6;
const straight = (text: string): string => text.replaceAll('’', "'");
const WORD = /[a-z0-9]/i;

export function indexCues(codebook: Codebook): CueIndex {
  const tree = new LiteralTree<Cue>();
  for (const { key, cues: printed, caseSensitiveCues } of codebook.themes) {
    const exact = new Map(caseSensitiveCues.map((cue) => [cue.toLowerCase(), cue]));
    for (const cue of printed) {
      const capitals = exact.get(cue.toLowerCase());
      const words = straight(capitals ?? cue.toLowerCase());
      const weight = 1 + words.split(/\s+/).length;
      if (words.trim()) tree.add(words, { theme: key, words, exact: capitals !== undefined, weight });
    }
    for (const words of hintsOf(key)) tree.add(words, { theme: key, words, exact: false, weight: HINT_WEIGHT });
  }
  return { tree, themes: new Set(codebook.themes.map(({ key }) => key)) };
}

interface Met {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** The cues in a passage, none over another: of two that begin at one place the longer, else the first. */
export function meetCues(passage: string, { tree }: CueIndex): Met[] {
  const met: Met[] = [];
  tree.scan(passage, (cues, start, end) => {
    const last = met.at(-1);
    if (last && start > last.start && start < last.end) return;
    if (WORD.test(passage[end] ?? '')) return;
    const printed = straight(passage.slice(start, end));
    const cue = cues.find(({ words, exact }) => (exact ? words === printed : words === printed.toLowerCase()));
    if (!cue) return;
    if (last?.start === start) met.pop();
    met.push({ cue, start, end });
  });
  return met;
}

/** A theme that a passage's cues point to. */
export interface CuedTheme {
  readonly key: string;
  readonly score: number;
  readonly cues: readonly string[];
}

/** The themes that the codebook's cues in a passage point to, the best first. */
export function cuedThemes(passage: string, index: CueIndex): CuedTheme[] {
  const found = new Map<string, { score: number; at: number; cues: string[] }>();
  for (const { cue, start, end } of meetCues(passage, index)) {
    const entry = found.get(cue.theme) ?? { score: 0, at: start, cues: [] };
    entry.score += cue.weight;
    entry.cues.push(passage.slice(start, end));
    found.set(cue.theme, entry);
  }
  return [...found]
    .sort(([, a], [, b]) => b.score - a.score || a.at - b.at)
    .map(([key, { score, cues }]) => ({ key, score, cues: [...new Set(cues)] }));
}

/**
 * The themes that a passage is about: at most three, the best first. Themes that the model was trained on are judged by
 * it, cues included; others, of a codebook that a person made, by their cues alone.
 */
export function suggestThemes(passage: string, index: CueIndex, topics: readonly string[] = []): ThemeSuggestion[] {
  return rankThemes(passage, cuedThemes(passage, index), index.themes, topics);
}
