import { afterEach, describe, expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../../lib/dom/paint/highlights';
import { SuggestionPainter } from '../../../lib/dom/paint/suggestion-painter';
import { breathe } from '../../../lib/dom/slices';
import { mount, read, spanOf } from '../../fixtures/page';

const painted = () =>
  Object.fromEntries(
    HIGHLIGHT_NAMES.flatMap((name) => {
      const words = [...(CSS.highlights.get(name) ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      });
      return words.length > 0 ? [[name, words]] : [];
    }),
  );

const painter = new SuggestionPainter();
afterEach(() => painter.clear());

describe('highlights of suggestions', () => {
  test('each kind has its own, an inner one hangs lower', async () => {
    const index = read(mount('<p>Some children wait 12 weeks. Care is good.</p>'));
    painter.paint(index, [
      { id: 'a', kind: 'finding', ...spanOf(index, 'Some children wait 12 weeks.') },
      { id: 'b', kind: 'statistic', ...spanOf(index, '12 weeks') },
      { id: 'c', kind: 'rating', ...spanOf(index, 'good') },
    ]);
    await expect.poll(painted).toEqual({
      'fm-finding': ['Some children wait 12 weeks.'],
      'fm-statistic-inner': ['12 weeks'],
      'fm-rating': ['good'],
    });
  });

  test('in the window are there at once, wherever it is scrolled to; others of their blocks follow', async () => {
    const gap = `<div style="height:${String(10 * innerHeight)}px"></div>`;
    const main = mount(
      `<p>Top</p><p hidden>Hidden</p>${gap}<ul><li id="in">Middle<p>Inside</p>Last</li></ul>${gap}<p>End</p>`,
    );
    main.querySelector('#in')?.scrollIntoView();
    const index = read(main);
    const items = ['Top', 'Middle', 'Inside', 'Last', 'End'].map((words) => ({
      id: words,
      kind: 'finding' as const,
      ...spanOf(index, words),
    }));
    painter.paint(index, items);
    expect(painted()).toEqual({ 'fm-finding': ['Middle', 'Last', 'Inside'] });
    window.scrollTo(0, 0);
    await expect.poll(painted).toEqual({ 'fm-finding': ['Top'] });
  });

  test('follow the ground behind the words, not the system', async () => {
    const index = read(
      mount('<div style="background:#111;color:#eee"><p>Care is good.</p></div><p>Help is good too.</p>'),
    );
    painter.paint(index, [
      { id: 'a', kind: 'rating', ...spanOf(index, 'good') },
      { id: 'b', kind: 'rating', ...spanOf(index, 'good too') },
    ]);
    await expect.poll(painted).toEqual({ 'fm-rating-dark': ['good'], 'fm-rating': ['good too'] });
  });

  test('only near the window, and again when it is scrolled to', async () => {
    const index = read(mount(`<p>Near</p><div style="height:${String(10 * innerHeight)}px"></div><p>Far</p>`));
    painter.paint(index, [
      { id: 'a', kind: 'finding', ...spanOf(index, 'Near') },
      { id: 'b', kind: 'finding', ...spanOf(index, 'Far') },
    ]);
    await expect.poll(painted).toEqual({ 'fm-finding': ['Near'] });
    window.scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(painted).toEqual({ 'fm-finding': ['Far'] });
  });

  test('stay as they are once they are left, wherever the page is scrolled to', async () => {
    const main = mount(`<p>Near</p><div style="height:${String(10 * innerHeight)}px"></div><p>Far</p>`);
    window.scrollTo(0, 0);
    const index = read(main);
    painter.paint(index, [
      { id: 'a', kind: 'finding', ...spanOf(index, 'Near') },
      { id: 'b', kind: 'finding', ...spanOf(index, 'Far') },
    ]);
    await expect.poll(painted).toEqual({ 'fm-finding': ['Near'] });
    painter.leave();
    window.scrollTo(0, document.documentElement.scrollHeight);
    await new Promise<void>((resolve) => {
      const last = new IntersectionObserver(([entry]) => {
        if (!entry?.isIntersecting) return;
        last.disconnect();
        resolve();
      });
      last.observe(main.lastElementChild as Element);
    });
    // all observers are told in one task
    await breathe();
    expect(painted()).toEqual({ 'fm-finding': ['Near'] });
  });

  test('leave the tree alone', async () => {
    const main = mount('<p>Some <em>children</em> wait.</p>');
    const before = main.innerHTML;
    const index = read(main);
    painter.paint(index, [{ id: 'a', kind: 'finding', ...spanOf(index, 'Some children wait.') }]);
    await expect.poll(painted).not.toEqual({});
    expect(main.innerHTML).toBe(before);
    expect(main.querySelector('em')?.previousSibling?.textContent).toBe('Some ');
  });

  test('cleared, leave others’ highlights where they were', () => {
    const theirs = new Highlight();
    CSS.highlights.set('page-search', theirs);
    painter.clear();
    expect(CSS.highlights.get('page-search')).toBe(theirs);
    CSS.highlights.delete('page-search');
  });
});
