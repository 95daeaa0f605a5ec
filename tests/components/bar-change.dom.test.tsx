import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page as window_, userEvent } from 'vitest/browser';
import { BarChange, type BarChangeProps } from '../../components/bar-change';
import { expectAccessible } from '../tools/accessibility';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/change.css';

const calls = { onKeepOld: vi.fn(), onTakeNew: vi.fn(), onDelete: vi.fn(), onClose: vi.fn() };
const change: BarChangeProps['change'] = {
  diff: [
    { kind: 'same', text: 'Leaders ' },
    { kind: 'inserted', text: 'do not ' },
    { kind: 'same', text: 'know <b>every</b> child.' },
  ],
  meaning: ['negation', 'quantity'],
  around: false,
};

beforeEach(async () => {
  for (const spy of Object.values(calls)) spy.mockReset();
  await window_.viewport(360, 600);
});
afterEach(cleanup);

const view = (props: Partial<BarChangeProps> = {}) => (
  <BarChange change={change} quotedAt="2026-05-12T10:40:00.000Z" status="idle" {...calls} {...props} />
);

test('it is a dialog named "Text changed", described by what changed, with the focus on the first choice', async () => {
  const ui = render(view());
  const dialog = ui.getByRole('dialog', { name: 'Text changed' });
  expect(dialog).toHaveAccessibleDescription(
    /Leaders new words: do not know <b>every<\/b> child\. ?Different now: whether it is so or not, how many or how much\./,
  );
  const keep = ui.getByRole('button', { name: 'Keep the old words as evidence' });
  expect(keep).toHaveFocus();
  expect(keep).toHaveAccessibleDescription(/^Your quote stays as evidence of the earlier version/);
  expect(ui.getByText(/^Your quote stays as evidence of the earlier version/)).toBeVisible();
  expect(dialog.getBoundingClientRect().width).toBeLessThanOrEqual(360 - 16);
  await expectAccessible(ui.container);
});

test('where only the words around changed, it says so', () => {
  const ui = render(view({ change: { ...change, around: true } }));
  expect(ui.getByText(/^Your words are the same, the words around them are not\. Different now:/)).toBeVisible();
});

test('Tab goes from choice to choice, Enter takes one, Esc leaves; the page hears nothing of it', async () => {
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  render(view());
  await userEvent.keyboard('{Tab}{Enter}');
  expect(calls.onTakeNew).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Tab}{Enter}');
  expect(calls.onDelete).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Escape}');
  expect(calls.onClose).toHaveBeenCalledTimes(1);
  expect(calls.onKeepOld).not.toHaveBeenCalled();
  expect(heard).not.toHaveBeenCalled();
  document.removeEventListener('keydown', heard);
});

test('while a choice is being written down no other is taken; a failure is said at once', async () => {
  const ui = render(view({ status: 'saving' }));
  await userEvent.keyboard('{Enter}');
  expect(calls.onKeepOld).not.toHaveBeenCalled();
  ui.rerender(view({ status: { code: 'decide-again', detail: 'annotation 1' } }));
  expect(ui.getByRole('alert')).toHaveTextContent(/changed a moment ago.*Decide again\.$/);
  await userEvent.click(ui.getByRole('button', { name: 'Use the new words' }));
  expect(calls.onTakeNew).toHaveBeenCalledTimes(1);
});
