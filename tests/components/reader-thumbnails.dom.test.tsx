import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page as window_, userEvent } from 'vitest/browser';
import { type ReaderProps, ReaderView } from '../../components/reader-view';
import { expectAccessible } from '../tools/accessibility';
import { readerActions, readerDocument, readerProps } from './reader-fixtures';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import '../../components/styles/reader.css';

const actions = readerActions();
const PAGES = 300;
const view = (page: number, thumbnail: ReaderProps['thumbnail']) => {
  const stage = { at: 'open' as const, document: readerDocument({ page, pages: PAGES, outline: [] }) };
  return <ReaderView {...readerProps(actions, { stage, thumbnail })} />;
};

/** Which pages are drawn at the moment. */
function drawing() {
  const drawn = new Set<number>();
  const thumbnail = vi.fn((page: number, box: HTMLElement) => {
    drawn.add(page);
    box.append(document.createElement('canvas'));
    return () => {
      drawn.delete(page);
      box.replaceChildren();
    };
  });
  return { drawn, thumbnail };
}

beforeEach(async () => {
  for (const spy of Object.values(actions)) spy.mockReset();
  await window_.viewport(1280, 800);
});
afterEach(cleanup);

it('a file without an outline begins with its pages; only those in sight are drawn', async () => {
  const { drawn, thumbnail } = drawing();
  const ui = render(view(1, thumbnail));
  expect(ui.getByRole('tab', { selected: true })).toHaveTextContent('Pages');
  await expect.poll(() => drawn.has(1)).toBe(true);
  expect(drawn.size).toBeLessThan(20);
  ui.rerender(view(200, thumbnail));
  await expect.poll(() => drawn.has(200) && !drawn.has(1)).toBe(true);
  expect(drawn.size).toBeLessThan(20);
  await userEvent.click(ui.getByRole('tab', { name: 'Outline' }));
  expect(ui.getByText('This file has no outline.')).toBeVisible();
  await expect.poll(() => drawn.size).toBe(0);
});

it('is one stop for Tab; arrows go from page to page, Enter goes there', async () => {
  const { thumbnail } = drawing();
  const ui = render(view(3, thumbnail));
  ui.getByRole('tab', { name: 'Pages' }).focus();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(ui.getByRole('button', { name: 'Page 3', current: true }));
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(ui.getByRole('button', { name: 'Page 4' }));
  await userEvent.keyboard('{Enter}{End}');
  expect(actions.goTo.mock.calls).toEqual([[4]]);
  expect(document.activeElement).toBe(ui.getByRole('button', { name: 'Page 300' }));
});

it('is accessible', async () => {
  const { thumbnail } = drawing();
  const ui = render(view(3, thumbnail));
  await expectAccessible(ui.getByRole('navigation'));
});
