import { expect, test } from 'vitest';
import { itemsByBlock } from '../../lib/dom/items-by-block';
import { mount, read, spanOf } from '../fixtures/page';

test('each item belongs to the block in which it begins', () => {
  const main = mount('<h1>Care is good</h1><p>No marks here.</p><p>Two children wait, three do not.</p>');
  const index = read(main);
  const [good, two, three] = ['good', 'Two', 'three'].map((words) => spanOf(index, words));
  if (!good || !two || !three) throw new Error('not read');
  const across = { start: good.start, end: two.end };
  expect([...itemsByBlock(index, [good, across, two, three])]).toEqual([
    [main.querySelector('h1'), [good, across]],
    [main.querySelector('p:last-child'), [two, three]],
  ]);
});

test('what stands behind the last block belongs to none', () => {
  const index = read(mount('<p>Care is good.</p>'));
  expect(itemsByBlock(index, [{ start: 1000 }]).size).toBe(0);
});
