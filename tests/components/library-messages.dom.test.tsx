import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LibraryToast, LibraryTrouble, LibraryWork } from '../../components/library-messages';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('shows a toast for ten seconds, and longer while it is pointed at', async () => {
  const onGone = vi.fn();
  const ui = render(
    <LibraryToast notice={{ key: 1, text: 'Deleted 1 annotation', onUndo: vi.fn() }} onGone={onGone} />,
  );
  const toast = ui.getByText('Deleted 1 annotation');
  await act(() => {
    vi.advanceTimersByTime(9_000);
  });
  await act(() => {
    toast.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  });
  await act(() => {
    vi.advanceTimersByTime(60_000);
  });
  expect(onGone).not.toHaveBeenCalled();
  await act(() => {
    toast.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
  await act(() => {
    vi.advanceTimersByTime(10_000);
  });
  expect(onGone).toHaveBeenCalledOnce();
});

it('counts anew for the next notice with the same words', async () => {
  const onGone = vi.fn();
  const ui = render(<LibraryToast notice={{ key: 1, text: 'Undone' }} onGone={onGone} />);
  await act(() => {
    vi.advanceTimersByTime(9_000);
  });
  ui.rerender(<LibraryToast notice={{ key: 2, text: 'Undone' }} onGone={onGone} />);
  await act(() => {
    vi.advanceTimersByTime(9_000);
  });
  expect(onGone).not.toHaveBeenCalled();
  expect(ui.queryByRole('button')).toBeNull();
});

it('announces trouble until it is closed', () => {
  const onClose = vi.fn();
  const ui = render(<LibraryTrouble text="This file is damaged." onClose={onClose} />);
  expect(ui.getByRole('alert').textContent).toContain('This file is damaged.');
  ui.getByRole('button', { name: 'Close' }).click();
  expect(onClose).toHaveBeenCalledOnce();
  ui.rerender(<LibraryTrouble text={null} onClose={onClose} />);
  expect(ui.queryByRole('alert')).toBeNull();
});

it('says how far a long task has come', () => {
  const ui = render(<LibraryWork done={0.426} label="Reading the file" />);
  const bar = ui.getByRole('progressbar', { name: 'Reading the file' });
  expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuetext')]).toEqual(['43', '43%']);
});
