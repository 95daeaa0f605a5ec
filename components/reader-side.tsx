import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../lib/app/words';
import { ReaderOutline } from './reader-outline';
import { ReaderQueue } from './reader-queue';
import { ReaderThumbnails } from './reader-thumbnails';
import type { ReaderDocument, ReaderProps } from './reader-view';
import { type Tab, tabId, Tabs } from './tabs';

type SideTab = 'outline' | 'pages' | 'queue';
const SIDE_ID = 'reader-side';

interface ReaderSideProps extends Pick<ReaderProps, 'queue' | 'aspectOf' | 'thumbnail' | 'actions'> {
  document: ReaderDocument;
  /** Whether it lies over the pages: then it was asked for, and takes the focus. */
  over: boolean;
  goTo: (page: number) => void;
}

/** The column of places: outline, pages, and the files that wait. A file without an outline begins with its pages. */
export function ReaderSide({ document, queue, aspectOf, thumbnail, over, goTo, actions }: ReaderSideProps) {
  const column = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (over) column.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, []);
  const [chosen, setChosen] = useState<SideTab | null>(null);
  const { outline, page, pages } = document;
  const tabs: Tab<SideTab>[] = [
    { key: 'outline', label: i18n.t('reader.outline') },
    { key: 'pages', label: i18n.t('reader.pages') },
  ];
  if (queue.length > 1) {
    tabs.push({ key: 'queue', label: i18n.t('reader.queue'), count: formatNumber(queue.length) });
  }
  const wanted = chosen ?? (outline?.length === 0 ? 'pages' : 'outline');
  const tab = tabs.some(({ key }) => key === wanted) ? wanted : 'outline';
  return (
    <nav ref={column} class="rd-l" aria-label={i18n.t('reader.document')} data-region="column">
      <Tabs label={i18n.t('reader.document')} tabs={tabs} selected={tab} onSelect={setChosen} panelId={SIDE_ID} />
      <div id={SIDE_ID} role="tabpanel" aria-labelledby={tabId(SIDE_ID, tab)}>
        {tab === 'outline' && outline && <ReaderOutline items={outline} page={page} goTo={goTo} />}
        {tab === 'pages' && (
          <ReaderThumbnails page={page} pages={pages} goTo={goTo} aspectOf={aspectOf} thumbnail={thumbnail} />
        )}
        {tab === 'queue' && <ReaderQueue files={queue} actions={actions} />}
      </div>
    </nav>
  );
}
