import { OUR_HOSTS } from '../our-hosts';
import { MARK_ID } from './mark-painter';
import { clearHighlights, hasHighlights } from './highlights';

/**
 * Takes away what an earlier engine left in the page when its extension was updated or removed under it.
 * Every mark was made by splitting one text node in three, so its neighbours are the other two parts.
 */
export function sweep(): void {
  const deepestFirst = [...document.querySelectorAll(`mark[${MARK_ID}]`)].reverse();
  for (const mark of deepestFirst) {
    const { previousSibling: before, nextSibling: after } = mark;
    const inside = mark.childNodes.length === 1 ? mark.firstChild : null;
    if (before instanceof Text && after instanceof Text && inside instanceof Text) {
      before.appendData(inside.data + after.data);
      after.remove();
      mark.remove();
    } else mark.replaceWith(...mark.childNodes);
  }
  document.querySelectorAll(OUR_HOSTS).forEach((host) => host.remove());
  if (hasHighlights()) clearHighlights();
}
