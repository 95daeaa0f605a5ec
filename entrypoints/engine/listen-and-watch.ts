import type { PageSession } from '../../lib/app/page/session';
import type { Tagging } from '../../lib/app/page/tagging';
import { listenToPage, type PageInput } from '../../lib/dom/page-input';
import type { PageReader } from '../../lib/dom/page-reader';
import type { PagePainter } from '../../lib/dom/paint/page-painter';
import { spanAt } from '../../lib/dom/passages';
import type { TextIndex } from '../../lib/dom/text-index';
import { type Change, PageWatcher } from '../../lib/dom/watch-page';
import { isOrphaned } from '../../lib/messaging/orphaned';
import { selectedSpan } from './selected-span';

/** Follows what the reader does on the page and what the page does by itself, until the signal. */
export function listenAndWatch(
  session: PageSession<TextIndex>,
  tagging: Tagging,
  painter: PagePainter,
  pages: PageReader,
  signal: AbortSignal,
): PageWatcher {
  let selections = 0;
  const input: PageInput = {
    onPoint: (x, y, page) => {
      const reading = session.page?.reading;
      // what is kept has no mark to click where the layout would not bear one
      const hit = reading ? spanAt(reading, session.contents.spans, x, y, page) : null;
      if (hit) void tagging.open(hit.key);
    },
    onMark: (id) => void tagging.open(id),
    onSelect: async (range) => {
      const turn = ++selections;
      const span = await selectedSpan(range, session, pages);
      if (span && turn === selections) await tagging.openSelection(span);
    },
    onPress: () => {
      selections++;
      tagging.pressOutside();
    },
  };
  const heard = new WeakSet<Node>();
  const hear = (page: Document) => {
    if (heard.has(page)) return;
    heard.add(page);
    listenToPage(input, signal, page);
  };
  hear(document);
  const changed = async (what: 'text' | 'address') => {
    if (isOrphaned()) return;
    if (what === 'text') return session.reread();
    tagging.close();
    await session.start();
    // a page that comes back, from the back/forward cache too, brings back the words that were typed on it
    await tagging.restore();
  };
  const heal = (changes: readonly Change[]) => {
    painter.heal(changes);
    // a new engine may be at work beside this one: two would paint the same words
    if (isOrphaned()) return false;
    const mayMatter = pages.note(changes);
    // words that only stand in other nodes are marked again before anybody sees them without
    const mended = painter.isTorn ? pages.readLittle() : null;
    if (mended) painter.mend(mended);
    return mayMatter;
  };
  const trees = () => {
    for (const tree of pages.trees) if ('documentElement' in tree) hear(tree as Document);
    return pages.trees;
  };
  return new PageWatcher(changed, heal, signal, trees);
}
