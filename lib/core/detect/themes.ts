import type { Codebook } from '../model/codebook';
import type { ThemeSuggestion } from '../model/detection';
import { LiteralTree } from './literals/literal-tree';
import { THEME_HINTS } from './theme-hints';

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
    for (const words of THEME_HINTS[key] ?? [])
      tree.add(words, { theme: key, words, exact: false, weight: HINT_WEIGHT });
  }
  return { tree };
}

interface Met {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** The cues in a passage, none over another: of two that begin at one place the longer, else the first. */
function meet(passage: string, { tree }: CueIndex): Met[] {
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

/** The themes that a passage's own words point to: at most three, the best first. */
export function suggestThemes(passage: string, index: CueIndex): ThemeSuggestion[] {
  const found = new Map<string, { score: number; at: number; cues: string[] }>();
  for (const { cue, start, end } of meet(passage, index)) {
    const entry = found.get(cue.theme) ?? { score: 0, at: start, cues: [] };
    entry.score += cue.weight;
    entry.cues.push(passage.slice(start, end));
    found.set(cue.theme, entry);
  }
  return [...found]
    .sort(([, a], [, b]) => b.score - a.score || a.at - b.at)
    .slice(0, 3)
    .map(([key, { cues }]) => ({ key, cues: [...new Set(cues)] }));
}
