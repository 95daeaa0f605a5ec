import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Welcome } from '../../components/welcome';
import { defaultCodebook } from '../../lib/core/model/default-codebook';

afterEach(cleanup);

const onType = vi.fn();
const onLeave = vi.fn();

const show = (nextKeys: readonly string[]) =>
  render(
    <Welcome
      coder={{ name: '', onType, onLeave }}
      saved="Saved at 10.22"
      nextKeys={nextKeys}
      themes={defaultCodebook.themes.slice(0, 2)}
      reportsHref="https://reports.example/"
      libraryHref="library.html"
    />,
  );

it('shows the key as it is set, and no key where none is set', () => {
  const ui = show(['Alt', 'Shift', 'M']);
  expect(ui.getByText(/brings the next suggestion/).textContent).toBe('AltShiftMbrings the next suggestion.');
  cleanup();
  expect(show([]).queryByText(/brings the next suggestion/)).toBeNull();
});

it('takes the coder’s name, and says that it is kept', async () => {
  const ui = show([]);
  await userEvent.fill(ui.getByLabelText('Your name'), 'Wilhelmina');
  expect(onType).toHaveBeenLastCalledWith('Wilhelmina');
  await userEvent.tab();
  expect(onLeave).toHaveBeenCalled();
  expect(ui.getByRole('status').textContent).toBe('Saved at 10.22');
});

it('has nothing in its pictures that a key or a screen reader could reach', async () => {
  const ui = show([]);
  expect(ui.queryByRole('button')).toBeNull();
  const reached: (string | null)[] = [];
  for (let i = 0; i < 3; i++) {
    await userEvent.tab();
    reached.push(document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? null);
  }
  expect(reached).toEqual(['coder-name', 'https://reports.example/', 'library.html']);
});
