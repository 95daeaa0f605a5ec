import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as window_, userEvent } from 'vitest/browser';
import type { ReaderProps } from '../../components/reader-view';
import { expectAccessible } from '../tools/accessibility';
import { LiveReader, readerActions, readerDocument, readerProps } from './reader-fixtures';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import '../../components/styles/panel.css';
import '../../components/styles/reader.css';

const actions = readerActions();
const open = (change: Partial<ReaderProps> = {}) => render(<LiveReader {...readerProps(actions, change)} />);
const document_ = (change: Parameters<typeof readerDocument>[0]) => ({
  stage: { at: 'open' as const, document: readerDocument(change) },
});
const focused = () => document.activeElement;

beforeEach(async () => {
  for (const spy of Object.values(actions)) spy.mockReset();
  await window_.viewport(1280, 800);
});
afterEach(cleanup);

describe('what is open', () => {
  it('says title, file, page and zoom, and fills the pages once', async () => {
    const pages = vi.fn(() => () => {});
    const ui = open({ pages });
    expect(ui.getByRole('heading', { level: 1 })).toHaveTextContent('Marlshire County Council marlshire.pdf');
    expect(ui.getByRole('textbox', { name: 'Page of 14' })).toHaveValue('3');
    expect(ui.getByText('of 14')).toBeVisible();
    expect(ui.getByText('110%')).toBeVisible();
    await userEvent.click(ui.getByRole('button', { name: 'Next page (→)' }));
    expect(pages).toHaveBeenCalledTimes(1);
    expect(pages).toHaveBeenCalledWith(ui.getByRole('main', { name: 'Pages' }));
  });

  it('puts the old pages away when another document comes', () => {
    const gone = vi.fn();
    const props = readerProps(actions, { pages: () => gone });
    const ui = render(<LiveReader {...props} />);
    expect(gone).not.toHaveBeenCalled();
    ui.rerender(<LiveReader {...props} {...document_({ id: 'two' })} />);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it('shows titles of the file as text', () => {
    const ui = open(document_({ title: '<b>Bold</b>', outline: [{ title: '<i>x</i>', page: 1, children: [] }] }));
    expect(ui.getByRole('heading', { level: 1 })).toHaveTextContent('<b>Bold</b>');
    expect(ui.getByRole('link', { name: '<i>x</i> 1' })).toBeVisible();
  });

  it.each([
    [1280, []],
    [900, []],
    [360, []],
  ])('is accessible at %i px, with everything open', async (width) => {
    await window_.viewport(width, 800);
    const ui = open({
      ...document_({ reading: 9, notices: [{ kind: 'pictures', pages: [3] }] }),
      find: { open: true, words: 'care', at: 1, count: 2, complete: false },
      password: { file: 'marlshire.pdf', wrong: true },
    });
    await expectAccessible(ui.container);
  });
});

describe('going to a page', () => {
  it('takes a typed number, and puts back what is none', async () => {
    const field = open().getByRole('textbox', { name: 'Page of 14' });
    await userEvent.fill(field, '12');
    await userEvent.keyboard('{Enter}');
    expect(actions.goTo).toHaveBeenLastCalledWith(12);
    for (const wrong of ['0', '15', '2.5', 'x']) {
      await userEvent.fill(field, wrong);
      expect(field).toHaveAttribute('aria-invalid', 'true');
      await userEvent.keyboard('{Enter}');
      expect(field).toHaveValue('12');
    }
    expect(actions.goTo).toHaveBeenCalledTimes(1);
  });

  it('follows arrows on the pages, not in a field, and stops at the ends', async () => {
    const ui = open();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(actions.goTo.mock.calls).toEqual([[4], [5], [4]]);
    ui.getByRole('textbox', { name: 'Page of 14' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(actions.goTo).toHaveBeenCalledTimes(3);
    await userEvent.fill(ui.getByRole('textbox', { name: 'Page of 14' }), '14');
    await userEvent.keyboard('{Enter}');
    (focused() as HTMLElement).blur();
    await userEvent.keyboard('{ArrowRight}');
    expect(actions.goTo).toHaveBeenCalledTimes(4);
  });

  it('leaves arrows to the browser where the pages are wider than the window', async () => {
    const ui = open({
      ...document_({ fitsWidth: false }),
      pages: (box) => {
        box.innerHTML = '<div style="width: 3000px">Wide</div>';
        return () => {};
      },
    });
    expect(ui.getByText('Wide')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    expect(actions.goTo).not.toHaveBeenCalled();
  });

  it('marks the place of the outline that is in view, and goes to another', async () => {
    const ui = open();
    const nav = ui.getByRole('navigation', { name: 'Document' });
    const current = () => [...nav.querySelectorAll('[aria-current]')].map((entry) => entry.textContent);
    expect(current()).toEqual(['Help and protection3']);
    await userEvent.click(ui.getByRole('link', { name: 'Child protection 4' }));
    expect(actions.goTo).toHaveBeenLastCalledWith(4);
    expect(current()).toEqual(['Child protection4']);
    expect(ui.getByText('A part without a page').closest('a')).toBeNull();
  });
});

describe('keys', () => {
  it('zooms, prints, undoes', async () => {
    open({ undo: 'tagged Caseloads' });
    await userEvent.keyboard('{Control>}={/Control}{Control>}-{/Control}{Control>}0{/Control}');
    expect(actions.zoom.mock.calls).toEqual([['in'], ['out'], ['actual']]);
    await userEvent.keyboard('{Control>}p{/Control}{Control>}z{/Control}');
    expect(actions.print).toHaveBeenCalledTimes(1);
    expect(actions.undo).toHaveBeenCalledTimes(1);
  });

  it('leaves keys alone that a bar over the reader has used, or that are pressed in it', async () => {
    open();
    const bar = document.body.appendChild(document.createElement('button'));
    bar.focus();
    await userEvent.keyboard('{ArrowRight}');
    bar.remove();
    document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    await userEvent.keyboard('{ArrowRight}');
    expect(actions.goTo).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowRight}');
    expect(actions.goTo).toHaveBeenCalledTimes(1);
  });

  it('goes round the regions by F6, and after the last one leaves it to the browser', async () => {
    const ui = open();
    const stops: string[] = [];
    for (let step = 0; step < 4; step++) {
      await userEvent.keyboard('{F6}');
      stops.push((focused() as HTMLElement).getAttribute('aria-label') ?? focused()?.textContent ?? '');
    }
    expect(stops).toEqual(['Outline and pages (F4)', 'Outline', 'Pages', 'A list']);
    const left = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    window.addEventListener('keydown', left, { once: true });
    await userEvent.keyboard('{F6}');
    expect(left).toHaveReturnedWith(false);
    await userEvent.keyboard('{Shift>}{F6}{/Shift}');
    expect(focused()).toBe(ui.getByRole('main'));
  });
});

describe('finding', () => {
  const find = { open: false, words: 'care', at: 2, count: 5, complete: true };

  it('opens by Ctrl F with its words selected, steps, and gives the focus back', async () => {
    const ui = open({ find });
    const next = ui.getByRole('button', { name: 'Next page (→)' });
    next.focus();
    await userEvent.keyboard('{Control>}f{/Control}');
    const field = ui.getByRole('searchbox', { name: 'Find in document' }) as HTMLInputElement;
    await expect.poll(focused).toBe(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe('care');
    await userEvent.keyboard('{Enter}{Shift>}{Enter}{/Shift}{F3}');
    expect(actions.findStep.mock.calls).toEqual([[1], [-1], [1]]);
    await userEvent.keyboard('x');
    expect(actions.find).toHaveBeenLastCalledWith('x');
    await userEvent.keyboard('{Escape}');
    expect(ui.queryByRole('searchbox')).toBeNull();
    expect(focused()).toBe(next);
  });

  it.each([
    [{ ...find, open: true }, '2 of 5'],
    [{ ...find, open: true, complete: false }, '2 of 5 so far'],
    [{ ...find, open: true, count: 0 }, 'No matches'],
    [{ ...find, open: true, count: 0, complete: false }, 'Searching'],
    [{ ...find, open: true, words: ' ', count: 0 }, ''],
  ])('says how many there are: %j', (state, words) => {
    expect(open({ find: state }).container.querySelector('.rd-count')).toHaveTextContent(words);
  });
});

describe('narrow windows', () => {
  it('lays outline and pages over the pages, and closes it when a place was chosen', async () => {
    await window_.viewport(900, 700);
    const ui = open();
    expect(ui.queryByRole('navigation')).toBeNull();
    await userEvent.keyboard('{F4}');
    await expect.poll(() => focused()).toBe(ui.getByRole('tab', { name: 'Outline' }));
    await userEvent.click(ui.getByRole('link', { name: 'Main findings 1' }));
    expect(ui.queryByRole('navigation')).toBeNull();
    expect(focused()).toBe(ui.getByRole('main'));
    await userEvent.keyboard('{F4}');
    await userEvent.keyboard('{Escape}');
    expect(ui.queryByRole('navigation')).toBeNull();
  });

  it('has the lists below the pages, behind a button, and the other tools in the menu', async () => {
    await window_.viewport(360, 740);
    const ui = open();
    const lists = ui.getByRole('button', { name: 'Findings' });
    expect(ui.getByText('A list')).toBeVisible();
    await userEvent.click(lists);
    expect(lists).toHaveAttribute('aria-pressed', 'false');
    expect(ui.getByText('A list')).not.toBeVisible();
    await userEvent.click(ui.getByRole('button', { name: 'More' }));
    await userEvent.click(ui.getByRole('menuitemcheckbox', { name: 'Dark pages' }));
    expect(actions.setDarkPages).toHaveBeenCalledWith(true);
    expect(document.documentElement.scrollWidth).toBe(360);
  });
});

describe('the menu', () => {
  const names = (entries: readonly HTMLElement[]) => entries.map((entry) => entry.textContent);

  it('goes round by arrows, closes by Escape, and gives the focus back', async () => {
    const ui = open({ undo: 'tagged Caseloads' });
    const more = ui.getByRole('button', { name: 'More' });
    await userEvent.click(more);
    expect(names(ui.getAllByRole('menuitem'))).toEqual([
      'Undo: tagged Caseloads',
      'Open another PDF',
      'Open in the browser’s own viewer',
      'Open the library',
      'Options',
    ]);
    await expect.poll(() => focused()?.textContent).toBe('Undo: tagged Caseloads');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toHaveTextContent('Options');
    await userEvent.keyboard('{Escape}');
    expect(ui.queryByRole('menu')).toBeNull();
    expect(focused()).toBe(more);
    await userEvent.click(more);
    await userEvent.click(more);
    expect(ui.queryByRole('menu')).toBeNull();
  });

  it('has no way to the browser’s own viewer for a file from disk, and no undo of nothing', async () => {
    const ui = open(document_({ fromWeb: false }));
    await userEvent.click(ui.getByRole('button', { name: 'More' }));
    expect(names(ui.getAllByRole('menuitem'))).toEqual(['Open another PDF', 'Open the library', 'Options']);
  });
});
