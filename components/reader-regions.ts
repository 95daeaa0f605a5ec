const FIRST = '[tabindex="0"], a[href], button:not([tabindex="-1"], [disabled]), input:not([hidden]), select, textarea';

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/**
 * Where F6 leads: into the region after (or before) the one with the focus. null after the last one: the key is then
 * left to the browser, whose own bars come next.
 */
export function nextRegion(root: HTMLElement, by: 1 | -1): HTMLElement | null {
  const regions = [...root.querySelectorAll<HTMLElement>('[data-region]')].filter(isShown);
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const to = at < 0 && by < 0 ? regions.length - 1 : at + by;
  const region = regions[to];
  if (!region) return null;
  if (region.hasAttribute('tabindex')) return region;
  return [...region.querySelectorAll<HTMLElement>(FIRST)].find(isShown) ?? null;
}
