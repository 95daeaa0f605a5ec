import { expect, test } from 'vitest';
import { inOrder, isInner } from '../../../lib/dom/paint/inner';

const span = (start: number, end: number) => ({ start, end });

test('an item inside or across a longer one is an inner one, of two alike the later', () => {
  const [long, inside, across, beside] = [span(0, 100), span(10, 20), span(90, 130), span(130, 400)];
  const twins = [span(500, 510), span(500, 510)];
  const ordered = inOrder([beside, across, long, inside, ...twins]);
  expect(ordered).toEqual([long, inside, across, beside, ...twins]);
  expect(ordered.map((item) => isInner(ordered, item))).toEqual([false, true, true, false, false, true]);
});

test('a longer one that begins later counts, too', () => {
  const ordered = inOrder([span(0, 30), span(20, 90)]);
  expect(ordered.map((item) => isInner(ordered, item))).toEqual([true, false]);
});
