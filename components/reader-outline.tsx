import { i18n } from '#i18n';
import { formatNumber } from '../lib/app/words';
import type { ReaderOutlineItem } from './reader-view';

/** Indented no further, however deep the outline is. */
const DEEPEST = 4;

interface Line {
  readonly item: ReaderOutlineItem;
  readonly depth: number;
}

const linesOf = (items: readonly ReaderOutlineItem[], depth = 0): Line[] =>
  items.flatMap((item) => [{ item, depth: Math.min(depth, DEEPEST) }, ...linesOf(item.children, depth + 1)]);

/** The entry that the page in view belongs to: the first of the last page with one, up to this page; -1: none yet. */
export function currentLine(items: readonly { readonly page: number | null }[], page: number): number {
  let current = -1;
  let best = 0;
  for (const [index, item] of items.entries()) {
    if (item.page === null || item.page > page || item.page <= best) continue;
    best = item.page;
    current = index;
  }
  return current;
}

interface ReaderOutlineProps {
  items: readonly ReaderOutlineItem[];
  page: number;
  goTo: (page: number) => void;
}

/** The document's own list of contents. Titles are what the file says: text, whatever they look like. */
export function ReaderOutline({ items, page, goTo }: ReaderOutlineProps) {
  const lines = linesOf(items);
  if (lines.length === 0) return <p class="t-meta rd-hint">{i18n.t('reader.noOutline')}</p>;
  const current = currentLine(
    lines.map(({ item }) => item),
    page,
  );
  return (
    <ul class="out">
      {lines.map(({ item, depth }, index) => (
        <li key={index}>
          <OutlineLine item={item} depth={depth} current={index === current} goTo={goTo} />
        </li>
      ))}
    </ul>
  );
}

interface OutlineLineProps extends Line {
  current: boolean;
  goTo: (page: number) => void;
}

function OutlineLine({ item: { title, page }, depth, current, goTo }: OutlineLineProps) {
  const style = { '--depth': depth };
  if (page === null) {
    return (
      <span class="out-line" style={style}>
        {title}
      </span>
    );
  }
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(page);
  };
  return (
    <a class="out-line" style={style} href={`#page=${page}`} aria-current={current ? 'true' : undefined} onClick={go}>
      <span>{title}</span>
      <span class="n">{formatNumber(page)}</span>
    </a>
  );
}
