import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openInViewer, openReader, openReaderFor, pdfIn } from '../../../entrypoints/background/open-reader';

const REPORT = 'https://files.example.org/v1/file/50177452';
const READER = `${fakeBrowser.runtime.getURL('/')}reader.html`;
const create = vi.fn(async () => ({}));
const update = vi.fn(async () => ({}));
const query = vi.fn();
const { keepInViewer, contentTypeIn } = vi.hoisted(() => ({ keepInViewer: vi.fn(), contentTypeIn: vi.fn() }));
vi.mock('../../../lib/messaging/content-type', () => ({ contentTypeIn }));
vi.mock('../../../entrypoints/background/reports-at-once', () => ({ keepInViewer }));

beforeEach(() => {
  vi.clearAllMocks();
  keepInViewer.mockResolvedValue(undefined);
  contentTypeIn.mockResolvedValue('application/pdf');
  query.mockResolvedValue([{ id: 4, index: 2 }]);
  Object.assign(fakeBrowser.tabs, { create, update, query });
});

it('opens the reader with a file, beside the tab in front', async () => {
  expect((await openReader(`${REPORT}#page=3`)).ok).toBe(true);
  const url = `${READER}?file=https%3A%2F%2Ffiles.example.org%2Fv1%2Ffile%2F50177452#page=3`;
  expect(create).toHaveBeenCalledExactlyOnceWith({ url, index: 3, openerTabId: 4 });
});

it('opens the reader where no tab is in front', async () => {
  query.mockResolvedValue([]);
  await openReader(null);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: READER });
});

it('goes to the browser’s own viewer only when it cannot lead back any more', async () => {
  let kept = (): void => {};
  keepInViewer.mockReturnValue(new Promise<void>((resolve) => (kept = resolve)));
  const opened = openInViewer(REPORT, 4);
  expect(keepInViewer).toHaveBeenCalledWith(4, REPORT);
  expect(update).not.toHaveBeenCalled();
  kept();
  expect((await opened).ok).toBe(true);
  expect(update).toHaveBeenCalledWith(4, { url: REPORT });
});

it('is a named failure where the browser refuses', async () => {
  create.mockRejectedValueOnce(new Error('no'));
  expect((await openReader(null)).ok).toBe(false);
  update.mockRejectedValueOnce(new Error('no'));
  expect((await openInViewer(REPORT, 4)).ok).toBe(false);
});

it('knows the PDF of a tab by what its document is', async () => {
  expect(await pdfIn({ id: 4, url: REPORT })).toBe(REPORT);
  expect(contentTypeIn).toHaveBeenCalledWith(4);
  contentTypeIn.mockResolvedValue('text/html');
  expect(await pdfIn({ id: 4, url: REPORT })).toBeNull();
  expect(await pdfIn({ url: REPORT })).toBeNull();
});

it('opens what a tab shows, the one in front where none is named', async () => {
  await openReaderFor({ id: 4, url: REPORT });
  query.mockResolvedValue([{ id: 6, index: 0, url: `${REPORT}6` }]);
  await openReaderFor(undefined);
  contentTypeIn.mockResolvedValue('text/html');
  await openReaderFor({ id: 4, url: REPORT });
  const files = create.mock.calls.map(([tab]: [{ url: string }?]) => new URL(tab?.url ?? '').search);
  expect(files).toEqual([expect.stringMatching(/50177452$/), expect.stringMatching(/501774526$/), '']);
});
