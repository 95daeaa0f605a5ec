import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pageRanges } from '../../components/reader-notices';
import { type ReaderNotice, ReaderView } from '../../components/reader-view';
import { readerActions, readerDocument, readerProps } from './reader-fixtures';

const actions = readerActions();
const open = (change: Parameters<typeof readerDocument>[0]) =>
  render(<ReaderView {...readerProps(actions, { stage: { at: 'open', document: readerDocument(change) } })} />);

beforeEach(() => {
  for (const spy of Object.values(actions)) spy.mockReset();
});
afterEach(cleanup);

it.each<[readonly number[], string]>([
  [[], ''],
  [[4], '4'],
  [[4, 5], '4 to 5'],
  [[1, 3, 4, 5, 1000, 1001], '1, 3 to 5, 1,000 to 1,001'],
])('pages %j are “%s”', (pages, words) => {
  expect(pageRanges(pages)).toBe(words);
});

describe('what is said of an open document', () => {
  it.each<[ReaderNotice, string]>([
    [{ kind: 'pictures', pages: 'all' }, 'These pages are pictures'],
    [{ kind: 'pictures', pages: [7] }, 'Page 7 is a picture'],
    [
      { kind: 'pictures', pages: [2, 3, 9] },
      '3 pages are pictures: they hold no words, so Findmark can mark nothing on them (2 to 3, 9).',
    ],
    [{ kind: 'unreadable', pages: [2] }, 'Page 2 is damaged and could not be read.'],
    [{ kind: 'unreadable', pages: [2, 3] }, '2 pages are damaged and could not be read (2 to 3).'],
    [{ kind: 'failure', failure: { code: 'detector-not-loaded', detail: 'x' } }, 'did not load'],
  ])('%j', (notice, words) => {
    const band = open({ notices: [notice] }).container.querySelector('.band');
    expect(band).toHaveTextContent(words);
    expect(band).toHaveAttribute('role', notice.kind === 'failure' ? 'alert' : 'status');
  });

  it('reading that was stopped goes on when asked to', async () => {
    const ui = open({ notices: [{ kind: 'stopped', read: 9 }] });
    expect(ui.getByText(/after page 9 of 14/)).toBeVisible();
    await userEvent.click(ui.getByRole('button', { name: 'Go on reading' }));
    expect(actions.goOnReading).toHaveBeenCalledTimes(1);
  });
});

it('shows how far reading is, and stops it', async () => {
  const ui = open({ reading: 9 });
  const bar = ui.getByRole('progressbar', { name: 'Reading the report' });
  expect(bar).toHaveAttribute('aria-valuetext', 'Read 9 of 14 pages');
  expect(bar).toHaveAttribute('aria-valuenow', '9');
  await userEvent.click(ui.getByRole('button', { name: 'Stop reading' }));
  expect(actions.stopReading).toHaveBeenCalledTimes(1);
});
