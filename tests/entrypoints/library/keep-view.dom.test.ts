import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepView } from '../../../entrypoints/library/keep-view';
import { EMPTY_FILTER } from '../../../lib/core/library/filter';
import { FIRST_VIEW } from '../../../lib/app/library/view-hash';

let stop = () => {};
const start = () => {
  const view = signal(FIRST_VIEW);
  stop = keepView(view);
  return view;
};
const before = location.hash;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  history.replaceState(null, '', before || location.pathname + location.search);
  vi.useRealTimers();
});

it('begins with what the address says', () => {
  history.replaceState(null, '', '#documents?q=soup');
  expect(start().value).toEqual({ page: 'documents', selected: '', filter: { ...EMPTY_FILTER, text: 'soup' } });
});

it('writes the last of many changes, once and without a step back', () => {
  const view = start();
  const steps = history.length;
  const replace = vi.spyOn(history, 'replaceState');
  for (const text of ['s', 'so', 'sou', 'soup']) view.value = { ...view.value, filter: { ...EMPTY_FILTER, text } };
  expect(replace).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(location.hash).toBe('#annotations?q=soup');
  expect(replace).toHaveBeenCalledOnce();
  expect(history.length).toBe(steps);
});

it('writes at once when the page goes', () => {
  const view = start();
  view.value = { ...view.value, selected: 'x' };
  dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(location.hash).toBe('#annotations?id=x');
});

it('follows a link to the other view', () => {
  const view = start();
  history.replaceState(null, '', '#documents');
  dispatchEvent(new HashChangeEvent('hashchange'));
  expect(view.value.page).toBe('documents');
});
