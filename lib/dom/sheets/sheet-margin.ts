/** Where the words of a sheet begin, in points from its left edge: what is set there is body text, with its bullets. */
export const MARGIN = 'data-margin';

const isSheet = (element: Element): element is HTMLElement => element.matches(`.sheet[${MARGIN}]`);

/** The left edge of the words on a sheet of paper, in pixels of the window; null for what is none. */
export function wordsEdge(element: Element): number | null {
  if (!isSheet(element)) return null;
  const { left, width } = element.getBoundingClientRect();
  const points = Number(element.style.getPropertyValue('--width'));
  return left + (Number(element.getAttribute(MARGIN)) * width) / points;
}

/** Nothing but paper: the layer that holds the words of a sheet lies over all of it. */
export const isPaper = (element: Element): boolean => element.matches('.sheet > *, .sheet .endOfContent');
