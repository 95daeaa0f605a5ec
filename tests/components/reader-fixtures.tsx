import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import {
  type ReaderActions,
  type ReaderDocument,
  type ReaderOutlineItem,
  type ReaderProps,
  ReaderView,
} from '../../components/reader-view';

const item = (title: string, page: number | null, children: readonly ReaderOutlineItem[] = []): ReaderOutlineItem => ({
  title,
  page,
  children,
});

export const readerDocument = (change: Partial<ReaderDocument> = {}): ReaderDocument => ({
  id: 'one',
  title: 'Marlshire County Council',
  file: 'marlshire.pdf',
  page: 3,
  pages: 14,
  zoom: 1.1,
  fitsWidth: true,
  darkPages: false,
  outline: [
    item('Main findings', 1),
    item('Help and protection', 3, [item('The front door', 3), item('Child protection', 4)]),
    item('A part without a page', null),
  ],
  reading: null,
  notices: [],
  fromWeb: true,
  ...change,
});

export const readerActions = () => ({
  openFiles: vi.fn<ReaderActions['openFiles']>(),
  openAddress: vi.fn(),
  openQueued: vi.fn(),
  removeQueued: vi.fn(),
  cancel: vi.fn(),
  retry: vi.fn(),
  allowHost: vi.fn(),
  openOriginal: vi.fn(),
  givePassword: vi.fn(),
  cancelPassword: vi.fn(),
  goTo: vi.fn(),
  zoom: vi.fn(),
  setDarkPages: vi.fn(),
  print: vi.fn(),
  openFind: vi.fn(),
  closeFind: vi.fn(),
  find: vi.fn(),
  findStep: vi.fn(),
  stopReading: vi.fn(),
  goOnReading: vi.fn(),
  undo: vi.fn(),
  openPage: vi.fn(),
});

const thumbnail = () => () => {};

export const readerProps = (actions: ReaderActions, change: Partial<ReaderProps> = {}): ReaderProps => ({
  stage: { at: 'open', document: readerDocument() },
  queue: [],
  password: null,
  find: { open: false, words: '', at: 0, count: 0, complete: true },
  startTrouble: null,
  undo: null,
  pages: (box) => {
    box.textContent = 'Sheets';
    return () => box.replaceChildren();
  },
  aspectOf: () => 0.7,
  thumbnail,
  panel: (
    <button type="button" class="btn">
      A list
    </button>
  ),
  actions,
  ...change,
});

/** The reader with a page, finding and dark pages that follow what is done. */
export function LiveReader(props: ReaderProps) {
  const [find, setFind] = useState(props.find);
  const [page, setPage] = useState(3);
  const { stage, actions } = props;
  const live: ReaderActions = {
    ...actions,
    goTo: (to) => {
      actions.goTo(to);
      setPage(to);
    },
    openFind: () => setFind({ ...find, open: true }),
    closeFind: () => setFind({ ...find, open: false }),
  };
  const shown = stage.at === 'open' ? { ...stage, document: { ...stage.document, page } } : stage;
  return <ReaderView {...props} stage={shown} find={find} actions={live} />;
}
