import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryChips } from '../../components/library-chips';
import { EMPTY_FILTER, type LibraryFilter } from '../../lib/core/library/filter';

afterEach(cleanup);

it.each<[Partial<LibraryFilter>, string, Partial<LibraryFilter>]>([
  [{ kinds: ['finding', 'statistic'] }, 'Findings and statistics', { kinds: [] }],
  [{ polarities: ['weakness'] }, 'Weakness', { polarities: [] }],
  [{ groups: ['care', 'voice'] }, '2 theme groups', { groups: [] }],
  [{ themes: ['send'] }, '1 theme', { themes: [] }],
  [{ noTheme: true }, 'No theme yet', { noTheme: false }],
  [{ sites: ['Brackley Herald'] }, 'Brackley Herald', { sites: [] }],
  [{ sites: ['a', 'b', 'c'] }, '3 sites', { sites: [] }],
])('%j says %j, and clears only itself', async (filter, words, cleared) => {
  const onChange = vi.fn();
  const ui = render(<LibraryChips filter={{ ...EMPTY_FILTER, ...filter }} onChange={onChange} />);
  const chip = ui.getByRole('button');
  expect(chip.textContent).toBe(words);
  await userEvent.click(chip);
  expect(onChange).toHaveBeenCalledWith(cleared);
});

it('is silent where nothing is asked', () => {
  expect(render(<LibraryChips filter={EMPTY_FILTER} onChange={vi.fn()} />).container.textContent).toBe('');
});
