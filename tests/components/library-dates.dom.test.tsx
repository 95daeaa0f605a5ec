import { cleanup, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryDates } from '../../components/library-dates';
import { EMPTY_FILTER, type LibraryFilter } from '../../lib/core/library/filter';

afterEach(cleanup);

function open(start: Partial<LibraryFilter> = {}) {
  let current = { ...EMPTY_FILTER, ...start };
  function Host() {
    const [filter, setFilter] = useState(current);
    return (
      <>
        <LibraryDates filter={filter} onChange={(change) => setFilter((current = { ...filter, ...change }))} />
        <button type="button">After</button>
      </>
    );
  }
  const ui = render(<Host />);
  return { ui, filter: () => current, button: () => ui.container.querySelector('.filter') as HTMLElement };
}

it.each<[Partial<LibraryFilter>, string]>([
  [{}, 'Date'],
  [{ from: '2026-01-05' }, 'Published from 5 January 2026'],
  [{ to: '2026-01-05' }, 'Published up to 5 January 2026'],
  [{ from: '2026-01-05', to: '2026-02-01' }, 'Published 5 January 2026 to 1 February 2026'],
  [{ dateField: 'tagged', from: '2026-01-05' }, 'Tagged from 5 January 2026'],
])('says %j', (filter, words) => {
  expect(open(filter).button().textContent).toBe(words);
});

it('changes the range and which day it is about, and takes it away', async () => {
  const { ui, filter, button } = open();
  await userEvent.click(button());
  await userEvent.fill(ui.getByLabelText('From'), '2026-03-01');
  await userEvent.fill(ui.getByLabelText('Up to'), '2026-03-31');
  await userEvent.click(ui.getByRole('radio', { name: 'Tagging' }));
  expect(filter()).toMatchObject({ from: '2026-03-01', to: '2026-03-31', dateField: 'tagged' });
  await userEvent.click(ui.getByRole('button', { name: 'Any date' }));
  expect(filter()).toMatchObject({ from: '', to: '' });
  expect(document.activeElement).toBe(button());
  expect(ui.queryByLabelText('From')).toBeNull();
});

it('closes by Escape, and when it is left', async () => {
  const { ui, button } = open();
  await userEvent.click(button());
  ui.getByLabelText('From').focus();
  await userEvent.keyboard('{Escape}');
  expect(ui.queryByLabelText('From')).toBeNull();
  expect(document.activeElement).toBe(button());
  await userEvent.click(button());
  ui.getByRole('button', { name: 'Any date' }).focus();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('After');
  expect(ui.queryByLabelText('From')).toBeNull();
});
