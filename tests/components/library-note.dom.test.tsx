import { cleanup, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryNote, type NoteField } from '../../components/library-note';

const onType = vi.fn();
const onFlush = vi.fn();
const onTakeOther = vi.fn();
const onSaveOver = vi.fn();
beforeEach(() => {
  onType.mockReset();
  onFlush.mockReset();
});
afterEach(cleanup);

function Host({ field }: { field: Partial<NoteField> }) {
  const [writing, setWriting] = useState(false);
  const calls = { onType, onFlush, onTakeOther, onSaveOver, onTakeBack: null };
  const whole: NoteField = { text: '', status: 'clean', savedAt: null, other: '', ...calls, ...field };
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

it('shows both notes of a conflict, the other one as text, and leaves the choice', async () => {
  const ui = render(<Host field={{ text: 'Mine', status: 'conflict', other: '<b>Theirs</b>' }} />);
  expect((ui.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('Mine');
  expect(ui.getByRole('alert').textContent).toMatch(/^Not saved: this note was changed elsewhere/);
  expect(ui.container.querySelector('.note')?.textContent).toBe('<b>Theirs</b>');
  await userEvent.click(ui.getByRole('button', { name: 'Save mine over it' }));
  expect(onSaveOver).toHaveBeenCalledOnce();
  await userEvent.click(ui.getByRole('button', { name: 'Take the other note' }));
  expect(onTakeOther).toHaveBeenCalledOnce();
  ui.rerender(<Host field={{ text: 'Mine', status: 'conflict', other: '' }} />);
  expect(ui.getByText('The other version has no note.')).toBeTruthy();
});

it.each([
  ['Try again', 'failed'],
  ['Save mine over it', 'conflict'],
] as const)('keeps the field and the focus in it when "%s" goes with the press', async (name, failed) => {
  function Failed() {
    const [status, setStatus] = useState<NoteField['status']>(failed);
    const saving = () => setStatus('saving');
    return <Host field={{ text: 'Mine', other: 'Theirs', status, onFlush: saving, onSaveOver: saving }} />;
  }
  const ui = render(<Failed />);
  ui.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
  expect(ui.getByRole('status').textContent).toBe('Saving');
  expect(document.activeElement).toBe(ui.getByLabelText('Note'));
});

it('offers the way back where the other note was taken', async () => {
  const onTakeBack = vi.fn();
  const ui = render(<Host field={{ text: 'Theirs', onTakeBack }} />);
  await userEvent.click(ui.getByRole('button', { name: 'Bring mine back' }));
  expect(onTakeBack).toHaveBeenCalledOnce();
  ui.rerender(<Host field={{ text: 'Theirs' }} />);
  expect(ui.queryByRole('button', { name: 'Bring mine back' })).toBeNull();
});

it('shows a draft that is being saved', () => {
  const ui = render(<Host field={{ text: 'Draft', status: 'saving' }} />);
  expect((ui.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('Draft');
});

it('is left by Escape at once, while it is still being saved', async () => {
  function Saving() {
    const [status, setStatus] = useState<NoteField['status']>('typing');
    return <Host field={{ text: 'Mine', status, onFlush: () => setStatus('saving') }} />;
  }
  const ui = render(<Saving />);
  ui.getByLabelText('Note').focus();
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(document.body);
});
