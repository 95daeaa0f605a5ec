import { cleanup, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryNote, type NoteField } from '../../components/library-note';

const onType = vi.fn();
const onFlush = vi.fn();
beforeEach(() => {
  onType.mockReset();
  onFlush.mockReset();
});
afterEach(cleanup);

function Host({ field }: { field: Partial<NoteField> }) {
  const [writing, setWriting] = useState(false);
  const whole: NoteField = { text: '', status: 'clean', savedAt: null, onType, onFlush, ...field };
  return <LibraryNote field={whole} writing={writing} onWriting={setWriting} />;
}

it('reads as text, and opens to write where there is none', async () => {
  const ui = render(<Host field={{ text: '<b>Two</b>\nlines', savedAt: '10.22' }} />);
  expect(ui.container.querySelector('.note')?.textContent).toBe('<b>Two</b>\nlines');
  expect(ui.getByRole('status').textContent).toBe('Saved at 10.22');
  ui.rerender(<Host field={{}} />);
  await userEvent.click(ui.getByRole('button', { name: 'Add a note' }));
  await expect.poll(() => document.activeElement === ui.getByLabelText('Note')).toBe(true);
  await userEvent.keyboard('A');
  expect(onType).toHaveBeenCalledWith('A');
});

it('saves when it is left by Escape', async () => {
  const ui = render(<Host field={{}} />);
  await userEvent.click(ui.getByRole('button', { name: 'Add a note' }));
  await userEvent.keyboard('{Escape}');
  expect(onFlush).toHaveBeenCalled();
  expect(ui.queryByLabelText('Note')).toBeNull();
});

it('shows a draft that was left behind, without taking the focus', () => {
  const ui = render(<Host field={{ text: 'Draft', status: 'typing' }} />);
  expect((ui.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('Draft');
  expect(document.activeElement).toBe(document.body);
  expect(ui.getByRole('status').textContent).toBe('Saves by itself');
});

it('keeps what could not be saved in sight, and tries again', async () => {
  const ui = render(<Host field={{ text: 'Important', status: 'failed' }} />);
  expect(ui.getByRole('status').textContent).toContain('Not saved. What you typed is kept here.');
  await userEvent.click(ui.getByRole('button', { name: 'Try again' }));
  expect(onFlush).toHaveBeenCalledOnce();
});
