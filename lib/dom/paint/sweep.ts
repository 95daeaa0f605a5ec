import { isText, treesUnder } from '../nodes';
import { OUR_HOSTS } from '../our-hosts';
import { clearHighlightsIn, hasHighlights } from './highlights';
import { MARK_ID } from './mark-painter';
import { STYLE_MARK } from './tree-styles';

/**
 * Takes away what an earlier engine left in the page when its extension was updated or removed under it, in shadow trees
 * and frames too.
 */
export function sweep(): void {
  const trees = [...treesUnder(document)];
  for (const tree of trees) sweepMarks(tree);
  document.querySelectorAll(OUR_HOSTS).forEach((host) => host.remove());
  if (hasHighlights()) clearHighlightsIn(trees.filter((tree) => 'documentElement' in tree));
}

/** Every mark was made by splitting one text node in three, so its neighbours are the other two parts. */
function sweepMarks(tree: ParentNode): void {
  const deepestFirst = [...tree.querySelectorAll(`mark[${MARK_ID}]`)].reverse();
  for (const mark of deepestFirst) {
    const { previousSibling: before, nextSibling: after } = mark;
    const inside = mark.childNodes.length === 1 ? mark.firstChild : null;
    if (isText(before) && isText(after) && isText(inside)) {
      before.appendData(inside.data + after.data);
      after.remove();
      mark.remove();
    } else mark.replaceWith(...mark.childNodes);
  }
  for (const style of tree.querySelectorAll(`style[${STYLE_MARK}]`)) style.remove();
}
