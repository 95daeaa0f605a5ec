import type { Codebook } from '../model/codebook';
import type { ThemeSuggestion } from '../model/detection';
import { THEME_HINTS } from './theme-hints';

interface Cue {
  readonly theme: string;
  /** As it must stand in the text: lower case unless `exact`. */
  readonly words: string;
  readonly exact: boolean;
  readonly weight: number;
}

/** Cues by their first word, the longest first, so that "child protection plans" is met before "plans". */
export type CueIndex = ReadonlyMap<string, readonly Cue[]>;

const HINT_WEIGHT = 0.6;
const WORD = /[a-z0-9]+/gi;
const straight = (text: string): string => text.replaceAll('’', "'");

export function indexCues(codebook: Codebook): CueIndex {
  const index = new Map<string, Cue[]>();
  for (const theme of codebook.themes) {
    const exact = new Map(theme.caseSensitiveCues.map((cue) => [cue.toLowerCase(), cue]));
    for (const cue of theme.cues) {
      const capitals = exact.get(cue.toLowerCase());
      addCue(index, theme.key, straight(capitals ?? cue), capitals !== undefined);
    }
    for (const hint of THEME_HINTS[theme.key] ?? []) addCue(index, theme.key, hint, false, HINT_WEIGHT);
  }
  for (const cues of index.values()) cues.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function addCue(index: Map<string, Cue[]>, theme: string, printed: string, exact: boolean, weight?: number): void {
  const words = exact ? printed : printed.toLowerCase();
  const first = words.match(WORD)?.[0]?.toLowerCase();
  if (!first) return;
  const cue = { theme, words, exact, weight: weight ?? 1 + (words.match(WORD)?.length ?? 1) };
  const list = index.get(first);
  if (list) list.push(cue);
  else index.set(first, [cue]);
}

const isWordChar = (text: string, at: number): boolean => /[a-z0-9]/i.test(text[at] ?? '');

/** The themes that a passage's own words point to: at most three, the best first. */
export function suggestThemes(passage: string, index: CueIndex): ThemeSuggestion[] {
  const plain = straight(passage);
  const lower = plain.toLowerCase();
  const found = new Map<string, { score: number; at: number; cues: string[] }>();
  let free = 0;
  WORD.lastIndex = 0;
  for (let word = WORD.exec(lower); word; word = WORD.exec(lower)) {
    const at = word.index;
    if (at < free) continue;
    const cue = index.get(word[0])?.find((c) => fits(c, plain, lower, at));
    if (!cue) continue;
    free = at + cue.words.length;
    const entry = found.get(cue.theme) ?? { score: 0, at, cues: [] };
    entry.score += cue.weight;
    entry.cues.push(passage.slice(at, free));
    found.set(cue.theme, entry);
  }
  return [...found]
    .sort(([, a], [, b]) => b.score - a.score || a.at - b.at)
    .slice(0, 3)
    .map(([key, { cues }]) => ({ key, cues: [...new Set(cues)] }));
}

function fits(cue: Cue, plain: string, lower: string, at: number): boolean {
  return (cue.exact ? plain : lower).startsWith(cue.words, at) && !isWordChar(plain, at + cue.words.length);
}
