import { type Tone, toneOf } from './page-tone';

/** What our marks stand in: one may stand in the wash of another. */
const around = (element: Element): Element => element.closest(':not(.fm-mark)') ?? element;

/** The tone behind our marks, not of them. */
export const toneUnder = (element: Element): Tone => toneOf(around(element));

/** What some words stand on. */
interface Ground {
  /** Letters directly in a flex or grid container are a box of their own: wrapping some of them would make more boxes. */
  readonly bears: boolean;
  readonly tone: Tone;
}

/** Looks at the ground under words once, so that it can be done before the page is changed. */
export class Grounds {
  readonly #known = new Map<Element, Ground>();

  /** @returns null where a text node stands in no element */
  under({ parentElement }: Text): Ground | null {
    if (!parentElement) return null;
    const element = around(parentElement);
    let ground = this.#known.get(element);
    if (!ground) {
      ground = { bears: !/flex|grid/.test(getComputedStyle(element).display), tone: toneOf(element) };
      this.#known.set(element, ground);
    }
    return ground;
  }
}
