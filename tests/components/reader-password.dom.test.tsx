import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type PasswordAsked, ReaderView } from '../../components/reader-view';
import { readerActions, readerProps } from './reader-fixtures';

const actions = readerActions();
const view = (password: PasswordAsked | null) => <ReaderView {...readerProps(actions, { password })} />;
const asked = (wrong: boolean): PasswordAsked => ({ file: 'locked.pdf', wrong });

beforeEach(() => {
  for (const spy of Object.values(actions)) spy.mockReset();
});
afterEach(cleanup);

it('asks in a modal dialog, once for each asking, and tells a wrong one', async () => {
  const ui = render(view(asked(false)));
  const dialog = ui.getByRole('dialog', { name: 'This PDF is locked' });
  const field = ui.getByLabelText('Password');
  expect(dialog.matches(':modal')).toBe(true);
  expect(dialog).toHaveTextContent('locked.pdf opens with a password');
  expect(document.activeElement).toBe(field);
  expect(ui.getByRole('alert')).toBeEmptyDOMElement();
  await userEvent.keyboard('{Enter}');
  expect(actions.givePassword).not.toHaveBeenCalled();
  await userEvent.keyboard('Secret 1{Enter}{Enter}');
  expect(actions.givePassword.mock.calls).toEqual([['Secret 1']]);

  ui.rerender(view(asked(true)));
  expect(ui.getByRole('alert')).toHaveTextContent('This is not its password.');
  expect(field).toHaveValue('');
  expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('Secret 2{Enter}');
  ui.rerender(view(asked(true)));
  await userEvent.keyboard('Secret 3{Enter}');
  expect(actions.givePassword).toHaveBeenCalledTimes(3);

  ui.rerender(view(null));
  expect(ui.queryByRole('dialog')).toBeNull();
});

it.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['Cancel', (cancel: HTMLElement) => userEvent.click(cancel)],
])('is given up by %s, and stays until the reader takes it away', async (_, giveUp) => {
  const ui = render(view(asked(false)));
  await giveUp(ui.getByRole('button', { name: 'Cancel' }));
  await expect.poll(() => actions.cancelPassword.mock.calls.length).toBe(1);
  expect(ui.getByRole('dialog')).toBeVisible();
  expect(actions.givePassword).not.toHaveBeenCalled();
});
