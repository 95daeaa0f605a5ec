import type { Codebook, Theme } from '../lib/core/model/codebook';

/** A text with the matching part marked: before, match, after. */
export interface Match {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ThemeHit {
  readonly theme: Theme;
  /** Where the name matches; null where only a cue does. */
  readonly name: Match | null;
  /** The cue phrase or the short name that matches where the name does not. */
  readonly cue: Match | null;
}

// A capital or a typographic apostrophe must not decide whether a theme is found; lengths stay equal, offsets hold.
const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Where `query` stands in `text`: at the beginning of a word before inside one. */
function find(text: string, query: string): (Match & { wordStart: boolean }) | null {
  const folded = fold(text);
  let inside = -1;
  for (let at = folded.indexOf(query); at !== -1; at = folded.indexOf(query, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) {
      return { text, start: at, end: at + query.length, wordStart: true };
    }
    if (inside === -1) inside = at;
  }
  return inside === -1 ? null : { text, start: inside, end: inside + query.length, wordStart: false };
}

function hit(theme: Theme, query: string): (ThemeHit & { rank: number }) | null {
  const name = find(theme.label, query);
  if (name?.wordStart) return { theme, name, cue: null, rank: 0 };
  let within: Match | null = null;
  for (const phrase of [theme.short, ...theme.cues]) {
    const cue = find(phrase, query);
    if (cue?.wordStart) return { theme, name: null, cue, rank: 1 };
    within ??= cue;
  }
  if (name) return { theme, name, cue: null, rank: 2 };
  return within ? { theme, name: null, cue: within, rank: 3 } : null;
}

/**
 * The themes that `query` points to, by name, short name or cue phrase: names before cues, beginnings of words
 * before their insides, else in the order of the codebook. An empty query finds nothing.
 */
export function searchThemes(codebook: Codebook, query: string): ThemeHit[] {
  const wanted = fold(query.trim());
  if (wanted === '') return [];
  return codebook.themes.flatMap((theme) => hit(theme, wanted) ?? []).sort((a, b) => a.rank - b.rank);
}
