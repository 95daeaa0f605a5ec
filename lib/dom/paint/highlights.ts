import { KINDS } from '../../core/model/kinds';
import { isShown } from '../nodes';

/** Names are ours alone: the registry is shared with the page and its other extensions. */
export const HIGHLIGHT_NAMES: readonly string[] = [...KINDS, 'changed'].flatMap((kind) =>
  ['', '-inner'].flatMap((inner) => ['', '-dark'].map((dark) => `fm-${kind}${inner}${dark}`)),
);

export const hasHighlights = (): boolean =>
  typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Frames' pages in which something was painted. */
const inFrames = new Set<Document>();

/** A frame's page has a registry of its own. */
function registryOf(page: Document | null): HighlightRegistry {
  const view = page?.defaultView;
  if (!view || page === document) return CSS.highlights;
  for (const gone of inFrames) if (!isShown(gone)) inFrames.delete(gone);
  inFrames.add(page);
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

/** Takes away all that is ours in some pages, whoever made it. */
export function clearHighlightsIn(pages: Iterable<Document>): void {
  for (const { defaultView: view } of pages) for (const name of HIGHLIGHT_NAMES) view?.CSS.highlights.delete(name);
}

/** Takes away all that is ours in this page, whoever made it, and what was painted in its frames. */
export function clearHighlights(): void {
  clearHighlightsIn([document, ...inFrames]);
  inFrames.clear();
}
