/**
 * Bullets as reports print them: real ones, dashes, and those of symbol fonts, which come from the private use area.
 */
const BULLET = /^[\u2022\u25AA\u25FC\u25A0\u25CF\u25CB\u25E6\u2023\u2219\u00B7\u27A2\u27A4\u2713\uE000-\uF8FF]/;
const DASH = /^[-\u2013\u2014\u2212](?=\s|$)/;
/** "12." "(3)" "b)" "iv." */
const NUMBER = /^(?:\(?\d{1,3}[.)]|\([a-z]\)|[a-z]\)|\(?[ivx]{1,4}\)|[ivx]{2,4}\.)(?=\s|$)/;

/** What symbol fonts make of their bullets where the file does not say which sign is meant. */
const DISGUISED = /^[nlqovuØ§ü*¡]$/;

/** Whether a first item of a line, in a font of its own and apart from the words, is a bullet in disguise. */
export function isDisguisedBullet(text: string): boolean {
  return DISGUISED.test(text);
}

export interface Marker {
  readonly kind: 'bullet' | 'dash' | 'number';
  /** Letters that it takes, with the space that follows. */
  readonly length: number;
}

/** The bullet, dash or number that opens a line; null where none does. */
export function markerOf(text: string): Marker | null {
  const find = (pattern: RegExp, kind: Marker['kind']): Marker | null => {
    const hit = pattern.exec(text);
    if (!hit) return null;
    const length = hit[0].length;
    return { kind, length: length + (/^\s*/.exec(text.slice(length))?.[0].length ?? 0) };
  };
  return find(BULLET, 'bullet') ?? find(DASH, 'dash') ?? find(NUMBER, 'number');
}

/** Whether a text opens with a marker, or is one and nothing else. */
export function startsWithMarker(text: string, alone: boolean): boolean {
  const marker = markerOf(text);
  return marker !== null && (!alone || marker.length >= text.length);
}
