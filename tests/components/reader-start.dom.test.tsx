import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as window_, userEvent } from 'vitest/browser';
import { type ReaderProps, ReaderView } from '../../components/reader-view';
import type { FailureCode } from '../../lib/core/result';
import { expectAccessible } from '../tools/accessibility';
import { readerActions, readerProps } from './reader-fixtures';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import '../../components/styles/reader.css';

const actions = readerActions();
const open = (change: Partial<ReaderProps>) => render(<ReaderView {...readerProps(actions, change)} />);
const pdf = (name: string) => new File(['%PDF-1.7'], name, { type: 'application/pdf' });
const QUEUE = [
  { id: 'a', name: 'a.pdf', current: true },
  { id: 'b', name: 'b.pdf', current: false },
  { id: 'c', name: 'c.pdf', current: false },
];

function drop(type: string, files: readonly File[]): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
}

beforeEach(async () => {
  for (const spy of Object.values(actions)) spy.mockReset();
  await window_.viewport(1280, 800);
});
afterEach(cleanup);

describe('nothing is open', () => {
  const start = { stage: { at: 'start' as const } };

  it('says what to do first, and takes several files from the dialog', async () => {
    const ui = open(start);
    expect(ui.getByRole('heading', { level: 1, name: 'Read a report in PDF' })).toBeVisible();
    expect(ui.getByRole('button', { name: 'Open a PDF' })).toHaveClass('btn-primary');
    const files = [pdf('a.pdf'), pdf('b.pdf')];
    await userEvent.upload(ui.getByLabelText('Open a PDF', { selector: 'input' }), files);
    expect(actions.openFiles.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf']);
    await expectAccessible(ui.container);
  });

  it('opens a pasted address, without the spaces around it, and no empty one', async () => {
    const ui = open(start);
    const field = ui.getByLabelText('Address of a report on the web');
    await userEvent.click(ui.getByRole('button', { name: 'Open' }));
    await userEvent.fill(field, '  https://files.marlshire.example/7 ');
    await userEvent.keyboard('{Enter}');
    expect(actions.openAddress.mock.calls).toEqual([['https://files.marlshire.example/7']]);
  });

  it('says what was wrong with an address, beside it', () => {
    const ui = open({ ...start, startTrouble: 'This is no address.' });
    const field = ui.getByLabelText('Address of a report on the web');
    expect(field).toHaveAccessibleDescription('This is no address.');
    expect(field).toHaveAttribute('aria-invalid', 'true');
  });

  it('takes files that are dropped anywhere, and leaves all else to the browser', async () => {
    const ui = open(start);
    const over = () => drop('dragover', [pdf('a.pdf')]).defaultPrevented;
    // listening comes with an effect
    await expect.poll(over).toBe(true);
    await expect.poll(() => ui.queryByText('Drop PDFs here to read them')).not.toBeNull();
    expect(drop('drop', [pdf('a.pdf'), pdf('b.pdf')]).defaultPrevented).toBe(true);
    expect(actions.openFiles.mock.calls[0]?.[0]).toHaveLength(2);
    await expect.poll(() => ui.queryByText('Drop PDFs here to read them')).toBeNull();
    expect(drop('dragover', []).defaultPrevented).toBe(false);
  });
});

describe('opening', () => {
  const stage = { at: 'opening' as const, file: 'marlshire.pdf', loaded: 1_234_567, total: 4_567_890 };

  it('shows how far the download is, and can be cancelled', async () => {
    const ui = open({ stage });
    const bar = ui.getByRole('progressbar', { name: 'Downloading marlshire.pdf' });
    expect(bar).toHaveAttribute('aria-valuetext', '1.2 of 4.6 MB');
    await userEvent.click(ui.getByRole('button', { name: 'Cancel' }));
    expect(actions.cancel).toHaveBeenCalledTimes(1);
    await expectAccessible(ui.container);
  });

  it.each([1280, 360])('keeps the button to cancel in its place when the download begins: %i', async (width) => {
    await window_.viewport(width, 800);
    const nothing = { ...stage, loaded: 0, total: null };
    const ui = open({ stage: nothing });
    const top = () => ui.getByRole('button', { name: 'Cancel' }).getBoundingClientRect().top;
    const before = top();
    for (const next of [stage, { ...stage, total: null }, nothing]) {
      ui.rerender(<ReaderView {...readerProps(actions, { stage: next })} />);
      expect(top()).toBe(before);
    }
  });

  it('shows no bar where the length is not known', () => {
    const ui = open({ stage: { ...stage, total: null } });
    expect(ui.getByText('1.2 MB so far')).toBeVisible();
    expect(ui.queryByRole('progressbar')).toBeNull();
  });

  it('says only that it opens before the first byte, and for a file from disk', () => {
    const ui = open({ stage: { ...stage, loaded: 0, total: null } });
    expect(ui.getByRole('heading', { name: 'Opening marlshire.pdf' })).toBeVisible();
    expect(ui.queryByText(/MB/)).toBeNull();
  });
});

describe('what did not open', () => {
  const failed = (code: FailureCode, change: { host?: string | null; fromWeb?: boolean } = {}) => ({
    stage: {
      at: 'failed' as const,
      file: 'marlshire.pdf',
      failure: { code, detail: '' },
      host: 'files.marlshire.example',
      fromWeb: true,
      ...change,
    },
  });
  const ALLOW = 'Allow files from files.marlshire.example';
  const VIEWER = 'Open in the browser’s own viewer';
  const ANOTHER = 'Open another PDF';

  it.each<[FailureCode, { host?: string | null; fromWeb?: boolean }, string[]]>([
    ['download-forbidden', {}, [ALLOW, VIEWER, ANOTHER]],
    ['download-forbidden', { host: null }, [VIEWER, ANOTHER]],
    ['download-network', {}, ['Try again', VIEWER, ANOTHER]],
    ['download-server', {}, ['Try again', VIEWER, ANOTHER]],
    ['download-too-large', {}, [VIEWER, ANOTHER]],
    ['pdf-too-large', { fromWeb: false, host: null }, [ANOTHER]],
    ['pdf-locked', { fromWeb: false, host: null }, ['Enter the password', ANOTHER]],
    ['pdf-not-pdf', {}, [VIEWER, ANOTHER]],
    ['pdf-damaged', { fromWeb: false, host: null }, ['Try again', ANOTHER]],
    ['pdf-empty', {}, ['Try again', VIEWER, ANOTHER]],
  ])('offers what helps: %s %j', async (code, change, deeds) => {
    const ui = open(failed(code, change));
    expect(ui.getByRole('alert')).toHaveTextContent('marlshire.pdf did not open');
    const buttons = ui.getAllByRole('button').filter((button) => button.closest('main'));
    expect(buttons.map((button) => button.textContent)).toEqual(deeds);
    expect(buttons[0]).toHaveClass('btn-primary');
    await expectAccessible(ui.container);
  });

  it.each([
    ['download-forbidden', ALLOW, 'allowHost'],
    ['download-network', 'Try again', 'retry'],
    ['download-network', VIEWER, 'openOriginal'],
    ['pdf-locked', 'Enter the password', 'retry'],
  ] as const)('%s: “%s” does %s', async (code, name, deed) => {
    const ui = open(failed(code));
    await userEvent.click(ui.getByRole('button', { name }));
    expect(actions[deed]).toHaveBeenCalledTimes(1);
  });

  it('goes on with the next file that waits', async () => {
    const ui = open({ ...failed('pdf-damaged'), queue: QUEUE });
    expect(ui.getByText('not open')).toBeVisible();
    await userEvent.click(ui.getByRole('button', { name: 'Next: b.pdf' }));
    expect(actions.openQueued).toHaveBeenCalledWith('b');
  });
});

describe('files that wait', () => {
  it('are shown from two on: open one, take one out', async () => {
    const ui = open({ queue: QUEUE });
    await userEvent.click(ui.getByRole('tab', { name: 'Files 3' }));
    await userEvent.click(ui.getByRole('button', { name: /^a.pdf/ }));
    expect(actions.openQueued).not.toHaveBeenCalled();
    await userEvent.click(ui.getByRole('button', { name: 'c.pdf' }));
    expect(actions.openQueued).toHaveBeenCalledWith('c');
    await userEvent.click(ui.getByRole('button', { name: 'Remove b.pdf' }));
    expect(actions.removeQueued).toHaveBeenCalledWith('b');
    expect(ui.queryByRole('button', { name: 'Remove a.pdf' })).toBeNull();
    await expectAccessible(ui.container);
    ui.rerender(<ReaderView {...readerProps(actions, { queue: QUEUE.slice(0, 1) })} />);
    expect(ui.queryByRole('tab', { name: /Files/ })).toBeNull();
    expect(ui.getByRole('tab', { selected: true })).toHaveTextContent('Outline');
  });
});
