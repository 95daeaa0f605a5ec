import { KINDS } from '../../core/model/kinds';

/** Names are ours alone: the registry is shared with the page and its other extensions. */
export const HIGHLIGHT_NAMES: readonly string[] = [...KINDS, 'changed'].flatMap((kind) =>
  ['', '-inner'].flatMap((inner) => ['', '-dark'].map((dark) => `fm-${kind}${inner}${dark}`)),
);

export const hasHighlights = (): boolean =>
  typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Registries of frames in which something was painted; the page's own is not among them. */
const ofFrames = new Set<HighlightRegistry>();

/** A frame's page has a registry of its own. */
function registryOf(page: Document | null): HighlightRegistry {
  const view = page?.defaultView;
  if (!view || page === document) return CSS.highlights;
  ofFrames.add(view.CSS.highlights);
  return view.CSS.highlights;
}

export function highlightNamed(name: string, page: Document | null): Highlight {
  const registry = registryOf(page);
  let highlight = registry.get(name);
  if (!highlight) {
    highlight = new Highlight();
    registry.set(name, highlight);
  }
  return highlight;
}

/** Takes away all that is ours, whoever made it. */
export function clearHighlights(): void {
  for (const registry of [CSS.highlights, ...ofFrames]) for (const name of HIGHLIGHT_NAMES) registry.delete(name);
  ofFrames.clear();
}
