import { afterEach, expect, test } from 'vitest';
import { cleanup, render } from '@testing-library/preact';
import { GutterFlags, type GutterFlag } from '../../components/gutter-flags';
import { gutterStyles } from '../../components/gutter-styles';
import { defaultCodebook } from '../../lib/core/model/default-codebook';

afterEach(cleanup);

const theme = defaultCodebook.themes.find(({ group }) => group === 'leadership') ?? null;
const flag: GutterFlag = { id: 'a', kind: 'statistic', theme, changed: false, tone: 'light', x: 200, y: 100 };

function show(...flags: GutterFlag[]): HTMLElement[] {
  const { container } = render(
    <>
      <style>{gutterStyles()}</style>
      <GutterFlags flags={flags} />
    </>,
  );
  return [...container.querySelectorAll<HTMLElement>('.flag')];
}

const glyphOf = (element: HTMLElement | undefined) => {
  const icon = element?.querySelector('svg');
  if (!icon) throw new Error('no glyph');
  return icon;
};

test('fills 88 pixels of margin at most: badge, glyph, and 16 pixels of air', () => {
  const [shown] = show(flag);
  const box = shown?.getBoundingClientRect();
  const host = shown?.offsetParent?.getBoundingClientRect() ?? new DOMRect();
  expect(box && [box.left - host.left, box.right - host.left, box.height]).toEqual([112, 184, 18]);
  expect(glyphOf(shown).getBoundingClientRect().right).toBe(box?.right);
  expect(shown?.querySelector('.badge')?.getBoundingClientRect().height).toBe(18);
});

test('has the colours of the page’s tone, not of the system', () => {
  const [light, dark] = show(flag, { ...flag, id: 'b', tone: 'dark' });
  expect(getComputedStyle(glyphOf(light)).stroke).toBe('rgb(31, 92, 166)');
  expect(getComputedStyle(glyphOf(dark)).stroke).toBe('rgb(147, 191, 245)');
  const ground = (element?: HTMLElement) =>
    getComputedStyle(element?.querySelector('.badge') ?? document.body).backgroundColor;
  expect([ground(light), ground(dark)]).toEqual(['rgb(226, 141, 14)', 'rgb(131, 83, 6)']);
});

test('without a theme there is no badge', () => {
  const [shown] = show({ ...flag, theme: null });
  expect(shown?.querySelector('.badge')).toBeNull();
  expect(glyphOf(shown).dataset.icon).toBe('statistic');
});

test('a passage that reads otherwise has a sign of its own in place of its kind and its theme', () => {
  const [shown] = show({ ...flag, theme: null, changed: true });
  expect(glyphOf(shown).dataset['icon']).toBe('changed');
  expect(shown?.querySelector('.badge')).toBeNull();
  expect(getComputedStyle(glyphOf(shown)).color).toBe('rgb(118, 80, 0)');
});
