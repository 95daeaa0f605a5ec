import { cleanup, render, type RenderResult } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibrarySites } from '../../components/library-sites';

afterEach(cleanup);

const counts = new Map(Array.from({ length: 9 }, (_, n) => [`Paper ${n}`, n] as const));
const listed = (ui: RenderResult) => ui.queryAllByRole('checkbox').map((box) => box.parentElement?.textContent);

it('lists the most annotated, the rest when asked, and what is ticked always', async () => {
  const onChange = vi.fn();
  const ui = render(<LibrarySites chosen={['Paper 0', 'Gone']} counts={counts} onChange={onChange} />);
  expect(listed(ui)).toEqual([
    'Paper 88',
    'Paper 77',
    'Paper 66',
    'Paper 55',
    'Paper 44',
    'Paper 33',
    'Gone0',
    'Paper 00',
  ]);
  await userEvent.click(ui.getByRole('button', { name: 'Show 2 more' }));
  expect(listed(ui)).toHaveLength(10);
  await userEvent.click(ui.getByRole('checkbox', { name: /^Paper 1/ }));
  expect(onChange).toHaveBeenCalledWith(['Paper 0', 'Gone', 'Paper 1']);
  await userEvent.click(ui.getByRole('button', { name: 'Show fewer' }));
  expect(listed(ui)).toHaveLength(8);
});

it('is not there where there are no sites', () => {
  expect(render(<LibrarySites chosen={[]} counts={new Map()} onChange={vi.fn()} />).container.textContent).toBe('');
});
