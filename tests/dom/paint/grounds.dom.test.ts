import { expect, test } from 'vitest';
import { Grounds } from '../../../lib/dom/paint/grounds';
import { mount } from '../../fixtures/page';

test('words in one of our marks stand on what the mark stands on, as it was when it was looked at', () => {
  const main = mount(
    '<p style="background:#111;color:#eee">Dark <mark class="fm-mark" style="background:#fff">words</mark></p>' +
      '<div style="display:flex">Boxed</div>',
  );
  const [dark, boxed] = [...main.children] as HTMLElement[];
  const inMark = dark?.querySelector('mark')?.firstChild as Text;
  const grounds = new Grounds();
  expect(grounds.under(inMark)).toEqual({ bears: true, tone: 'dark' });
  expect(grounds.under(boxed?.firstChild as Text)).toMatchObject({ bears: false });
  if (dark) dark.style.display = 'grid';
  expect(grounds.under(dark?.firstChild as Text)?.bears).toBe(true);
  expect(grounds.under(document.createTextNode('Loose'))).toBeNull();
});
