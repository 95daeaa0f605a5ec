import { i18n } from '#i18n';
import { failureWords, formatNumber } from '../lib/app/words';
import { Band } from './band';
import { IconButton } from './icon-button';
import { Progress } from './progress';
import type { ReaderActions, ReaderDocument, ReaderNotice } from './reader-view';

/** 3, 5 to 7, 12 */
export function pageRanges(pages: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && page === last.to + 1) last.to = page;
    else runs.push({ from: page, to: page });
  }
  const words = ({ from, to }: { from: number; to: number }): string => {
    if (from === to) return formatNumber(from);
    return i18n.t('reader.pageRange', [formatNumber(from), formatNumber(to)]);
  };
  return runs.map(words).join(', ');
}

function pictureWords(pages: readonly number[] | 'all'): string {
  if (pages === 'all') return i18n.t('reader.pictures.all');
  return i18n.t('reader.pictures.some', pages.length, [formatNumber(pages.length), pageRanges(pages)]);
}

function unreadableWords(pages: readonly number[]): string {
  return i18n.t('reader.unreadable', pages.length, [formatNumber(pages.length), pageRanges(pages)]);
}

interface ReaderNoticeProps {
  notice: ReaderNotice;
  pages: number;
  actions: Pick<ReaderActions, 'goOnReading'>;
}

/** What a person should know of the open document, above its pages. */
export function ReaderNoticeBand({ notice, pages, actions }: ReaderNoticeProps) {
  if (notice.kind === 'pictures') return <Band tone="warn">{pictureWords(notice.pages)}</Band>;
  if (notice.kind === 'unreadable') return <Band tone="warn">{unreadableWords(notice.pages)}</Band>;
  if (notice.kind === 'failure') return <Band tone="danger">{failureWords(notice.failure.code)}</Band>;
  const goOn = (
    <button type="button" class="btn btn-s" onClick={actions.goOnReading}>
      {i18n.t('reader.goOn')}
    </button>
  );
  return (
    <Band tone="info" action={goOn}>
      {i18n.t('reader.stopped', [formatNumber(notice.read), formatNumber(pages)])}
    </Band>
  );
}

interface ReaderReadingProps extends Pick<ReaderDocument, 'pages'> {
  read: number;
  onStop: () => void;
}

/** How far a report has been read for findings. */
export function ReaderReading({ read, pages, onStop }: ReaderReadingProps) {
  const words = i18n.t('reader.readOf', [formatNumber(read), formatNumber(pages)]);
  return (
    <div class="row rd-reading">
      <Progress label={i18n.t('reader.reading')} value={read} max={pages} valueText={words} />
      <span class="t-meta num nowrap">{words}</span>
      <IconButton icon="x" small iconSize="s" label={i18n.t('reader.stopReading')} onClick={onStop} />
    </div>
  );
}
