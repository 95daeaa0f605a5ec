import { aroundOf, isElement } from '../nodes';

/** Light or dark behind some words, so that marks can be seen on both. */
export type Tone = 'light' | 'dark';

interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

function parse(css: string): Colour | null {
  const numbers = css
    .match(/^rgba?\(([^)]+)\)$/)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!numbers || numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  const [r = 0, g = 0, b = 0, a = 1] = numbers;
  return { r, g, b, a };
}

/** Relative luminance, roughly: enough to tell paper from night. 0 is black, 1 is white. */
const brightness = ({ r, g, b }: Colour) => (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;

let known = new WeakMap<Element, Tone>();

function measure(element: Element): Tone {
  const text = parse(getComputedStyle(element).color);
  for (let at: Node | null = element; at; at = aroundOf(at)) {
    // the border of a shadow tree has no colour
    if (!isElement(at)) continue;
    const style = getComputedStyle(at);
    // a picture behind the words: their own colour tells what it must be
    if (style.backgroundImage !== 'none') break;
    const ground = parse(style.backgroundColor);
    if (ground && ground.a > 0.5) return brightness(ground) < 0.4 ? 'dark' : 'light';
  }
  return text && brightness(text) > 0.6 ? 'dark' : 'light';
}

/** The page may have changed its colours: every tone is measured again when it is next asked for. */
export function forgetTones(): void {
  known = new WeakMap();
}

/** The tone behind an element's words: the nearest opaque background, else read off the colour of the words. */
export function toneOf(element: Element): Tone {
  const tone = known.get(element) ?? measure(element);
  known.set(element, tone);
  return tone;
}
