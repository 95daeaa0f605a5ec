import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Toast } from '../../components/toast';
import { expectAccessible } from '../tools/accessibility';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';

afterEach(cleanup);

it('has its polite region before it has words, so that they are announced', async () => {
  const undo = vi.fn();
  const ui = render(<Toast text={null} />);
  const region = ui.getByRole('status');
  expect(region).toHaveAttribute('aria-live', 'polite');
  expect(region).toHaveTextContent('');
  ui.rerender(<Toast text="Deleted" onUndo={undo} />);
  expect(ui.getByRole('status')).toBe(region);
  expect(region).toHaveTextContent('Deleted');
  await expectAccessible(ui.container);
  await userEvent.click(ui.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledTimes(1);
});

it('offers no way back where there is none', () => {
  expect(render(<Toast text="Undone." />).queryByRole('button')).toBeNull();
});
