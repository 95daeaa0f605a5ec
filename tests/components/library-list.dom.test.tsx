import { cleanup, render, type RenderResult } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page as window_, userEvent } from 'vitest/browser';
import { LibraryList } from '../../components/library-list';
import { createJoiner } from '../../lib/core/library/entries';
import { toRows } from '../../lib/core/library/rows';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { idOf, sampleAnnotation, sampleDocument } from '../fixtures/library-data';
import { aVersion } from '../fixtures/records';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import '../../entrypoints/library/library.css';

const COUNT = 3_000;
const documents = [sampleDocument(1), sampleDocument(2, { lastSeen: '2026-02-01T09:00:00.000Z' })];
const annotations = Array.from({ length: COUNT }, (_, n) =>
  sampleAnnotation(10_000 + n, idOf(n < COUNT / 2 ? 1 : 2), n === 1 ? { superseded: aVersion(2) } : {}),
);
const rows = toRows(createJoiner(defaultCodebook)(annotations, documents));
const onOpen = vi.fn();
const onDelete = vi.fn();

function List() {
  const [selected, setSelected] = useState('');
  return (
    <>
      <output>{selected}</output>
      <LibraryList
        rows={rows}
        codebook={defaultCodebook}
        selected={selected}
        onSelect={setSelected}
        onOpen={onOpen}
        onDelete={onDelete}
      />
    </>
  );
}

async function open() {
  const ui = render(<List />);
  await vi.waitUntil(() => ui.queryAllByRole('row').length > 3);
  const selected = () => ui.container.querySelector('output')?.textContent;
  return { ui, grid: ui.getByRole('grid'), selected };
}

/** Scrolling to a row goes on until the rows on the way have been measured. */
async function inSight(ui: RenderResult, text: string): Promise<void> {
  await vi.waitFor(() => {
    const { top, bottom } = ui.getByText(text).getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(600);
  });
}

beforeEach(async () => {
  onOpen.mockReset();
  onDelete.mockReset();
  window.scrollTo(0, 0);
  await window_.viewport(900, 600);
});
afterEach(cleanup);

it('puts only what is in sight on the page, and says how much there is', async () => {
  const { ui, grid } = await open();
  expect(ui.getAllByRole('row').length).toBeLessThan(40);
  expect(grid.getAttribute('aria-rowcount')).toBe(String(COUNT + 2 + 1));
  expect(ui.getAllByRole('row')[1]?.getAttribute('aria-rowindex')).toBe('2');
});

it('goes to the last row and back by one key, with the row in sight', async () => {
  const { ui, grid, selected } = await open();
  grid.focus();
  await userEvent.keyboard('{End}');
  expect(selected()).toBe(idOf(10_000 + COUNT - 1));
  await inSight(ui, `Quote ${10_000 + COUNT - 1}`);
  expect(document.activeElement).toBe(grid);
  await userEvent.keyboard('{Home}');
  expect(selected()).toBe(idOf(10_000));
});

it('keeps the focus and the place when the selected row scrolls out of sight', async () => {
  const { ui, grid, selected } = await open();
  grid.focus();
  await userEvent.keyboard('{ArrowDown}{PageDown}');
  expect(selected()).toBe(idOf(10_010));
  await inSight(ui, 'Quote 10010');
  window.scrollTo(0, 50_000);
  await vi.waitUntil(() => ui.queryByText('Quote 10010') === null);
  expect(document.activeElement).toBe(grid);
  await userEvent.keyboard('{ArrowUp}');
  expect(selected()).toBe(idOf(10_009));
  await inSight(ui, 'Quote 10009');
});

it('opens and deletes only what is selected', async () => {
  const { grid } = await open();
  grid.focus();
  await userEvent.keyboard('{Enter}{Delete}');
  expect([onOpen.mock.calls.length, onDelete.mock.calls.length]).toEqual([0, 0]);
  await userEvent.keyboard('{ArrowDown}{Enter}{Delete}');
  expect([onOpen.mock.calls.length, onDelete.mock.calls.length]).toEqual([1, 1]);
});

it('leaves keys with Ctrl to the browser', async () => {
  const { grid, selected } = await open();
  grid.focus();
  await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
  expect(selected()).toBe('');
});

it('says which annotations are evidence of an earlier version', async () => {
  const { ui } = await open();
  const rowsSaying = ui.getAllByRole('row').filter(({ textContent }) => /earlier version/.test(textContent));
  expect(rowsSaying).toHaveLength(1);
  expect(rowsSaying[0]).toHaveTextContent('Evidence of an earlier version');
});
