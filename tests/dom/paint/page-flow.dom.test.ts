import { expect, test } from 'vitest';
import { PageFlow } from '../../../lib/dom/paint/page-flow';
import { mount } from '../../fixtures/page';

const tall = '<div style="height:500px"></div>';

test.each([
  ['a paragraph lies in the page', '<p id="b">Words</p>', null, false],
  [
    'what is cut off but cannot be scrolled, too',
    '<div style="overflow:hidden"><p id="b">Words</p></div>',
    null,
    false,
  ],
  [
    'what is in a part that scrolls lies in that',
    `<div id="home" style="overflow:auto;height:50px">${tall}<p id="b">Words</p></div>`,
    'home',
    true,
  ],
  [
    'what stands in a place of its own lies in that',
    '<div id="home" style="position:absolute"><p id="b">Words</p></div>',
    'home',
    false,
  ],
])('%s', (_, html, home, scrolls) => {
  const main = mount(html);
  const flow = new PageFlow();
  const block = main.querySelector('#b') as Element;
  const found = flow.homeOf(block);
  expect({ home: found.element?.id ?? null, scrolls: found.scrolls }).toEqual({ home, scrolls });
  // the second time from memory
  expect(flow.homeOf(block)).toBe(found);
});

test('what is in a frame comes into sight by itself', async () => {
  const main = mount('<iframe srcdoc="<p>Words</p>"></iframe>');
  const frame = main.querySelector('iframe') as HTMLIFrameElement;
  await expect.poll(() => frame.contentDocument?.querySelector('p')?.textContent).toBe('Words');
  expect(new PageFlow().homeOf(frame.contentDocument?.querySelector('p') as Element).scrolls).toBe(true);
});
