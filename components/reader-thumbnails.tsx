import { i18n } from '#i18n';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../lib/app/words';
import { rove } from './roving';
import type { ReaderProps } from './reader-view';

interface ReaderThumbnailsProps extends Pick<ReaderProps, 'aspectOf' | 'thumbnail'> {
  page: number;
  pages: number;
  goTo: (page: number) => void;
}

/** Draws the boxes that come into sight, and lets go of those that leave it. */
function drawInSight(list: HTMLElement, thumbnail: ReaderProps['thumbnail']): () => void {
  const drawn = new Map<Element, () => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const stop = drawn.get(target);
        if (isIntersecting && !stop && target instanceof HTMLElement) {
          drawn.set(target, thumbnail(Number(target.dataset.page), target));
        } else if (!isIntersecting && stop) {
          drawn.delete(target);
          stop();
        }
      }
    },
    { root: list.closest('[data-region]'), rootMargin: '200px 0px' },
  );
  for (const box of list.querySelectorAll('.rd-thumb')) observer.observe(box);
  return () => {
    observer.disconnect();
    for (const stop of drawn.values()) stop();
  };
}

/** All pages, small. One stop for Tab; arrows go from page to page. */
export function ReaderThumbnails({ page, pages, goTo, aspectOf, thumbnail }: ReaderThumbnailsProps) {
  const list = useRef<HTMLUListElement>(null);
  const buttonOf = (number: number) => list.current?.querySelector<HTMLElement>(`[data-goto="${number}"]`);
  useEffect(() => (list.current ? drawInSight(list.current, thumbnail) : undefined), [pages, thumbnail]);
  useLayoutEffect(() => buttonOf(page)?.scrollIntoView({ block: 'nearest' }), [page]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = event.target instanceof HTMLElement ? Number(event.target.dataset.goto) : 0;
    const to = rove(event.key, at - 1, pages);
    if (to === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    buttonOf(to + 1)?.focus();
  };
  return (
    <ul class="rd-thumbs" ref={list} onKeyDown={onKeyDown}>
      {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
        <li key={number}>
          <button
            type="button"
            data-goto={number}
            tabIndex={number === page ? 0 : -1}
            aria-current={number === page ? 'true' : undefined}
            aria-label={i18n.t('reader.pageOf', [formatNumber(number)])}
            onClick={() => goTo(number)}
          >
            <span class="rd-thumb" data-page={number} style={{ aspectRatio: String(aspectOf(number)) }} />
            <span class="t-meta num">{formatNumber(number)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
