import type { Codebook } from '../model/codebook';
import type { ThemeSuggestion } from '../model/detection';
import { THEME_HINTS } from './theme-hints';

interface Cue {
  readonly theme: string;
  /** As it must stand in the text; capitals count only where `exact`. */
  readonly words: string;
  readonly exact: boolean;
  readonly weight: number;
}

/** All cues of a codebook as one alternation, the longest first, so that "child protection plans" is met before "plans". */
export interface CueIndex {
  readonly any: RegExp;
  /** By their words in lower case: two themes may share a cue. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
}

const HINT_WEIGHT = 0.6;
const straight = (text: string): string => text.replaceAll('’', "'");
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

export function indexCues(codebook: Codebook): CueIndex {
  const cues = new Map<string, Cue[]>();
  for (const { key, cues: printed, caseSensitiveCues } of codebook.themes) {
    const exact = new Map(caseSensitiveCues.map((cue) => [cue.toLowerCase(), cue]));
    for (const cue of printed) {
      const capitals = exact.get(cue.toLowerCase());
      const words = straight(capitals ?? cue.toLowerCase());
      addCue(cues, { theme: key, words, exact: capitals !== undefined, weight: 1 + words.split(/\s+/).length });
    }
    for (const words of THEME_HINTS[key] ?? []) addCue(cues, { theme: key, words, exact: false, weight: HINT_WEIGHT });
  }
  const longestFirst = [...cues.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const any = longestFirst.length ? `(?<![a-z0-9])(?:${longestFirst.join('|')})(?![a-z0-9])` : '(?!)';
  return { any: new RegExp(any, 'gi'), cues };
}

function addCue(cues: Map<string, Cue[]>, cue: Cue): void {
  const key = cue.words.toLowerCase();
  if (!key.trim()) return;
  const sharing = cues.get(key);
  if (sharing) sharing.push(cue);
  else cues.set(key, [cue]);
}

/** The themes that a passage's own words point to: at most three, the best first. */
export function suggestThemes(passage: string, index: CueIndex): ThemeSuggestion[] {
  const plain = straight(passage);
  const found = new Map<string, { score: number; at: number; cues: string[] }>();
  index.any.lastIndex = 0;
  for (let hit = index.any.exec(plain); hit; hit = index.any.exec(plain)) {
    const words = hit[0];
    const cue = index.cues.get(words.toLowerCase())?.find((one) => !one.exact || one.words === words);
    if (!cue) continue;
    const entry = found.get(cue.theme) ?? { score: 0, at: hit.index, cues: [] };
    entry.score += cue.weight;
    entry.cues.push(passage.slice(hit.index, hit.index + words.length));
    found.set(cue.theme, entry);
  }
  return [...found]
    .sort(([, a], [, b]) => b.score - a.score || a.at - b.at)
    .slice(0, 3)
    .map(([key, { cues }]) => ({ key, cues: [...new Set(cues)] }));
}
