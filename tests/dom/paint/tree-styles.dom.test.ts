import { expect, test } from 'vitest';
import { TreeStyles } from '../../../lib/dom/paint/tree-styles';
import { mount } from '../../fixtures/page';

function host(): ShadowRoot {
  const root = (mount('<x-part></x-part>').firstElementChild as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Words</p>';
  return root;
}

test('looks are put into a tree once, and go', () => {
  const root = host();
  const styles = new TreeStyles('mark { color: inherit }');
  for (let i = 0; i < 2; i++) styles.reach(root.firstElementChild as Element);
  expect(root.querySelectorAll('style')).toHaveLength(1);
  styles.clear();
  expect(root.innerHTML).toBe('<p>Words</p>');
});

test('they come back into a tree that the page rendered anew', () => {
  const root = host();
  const styles = new TreeStyles('mark { color: inherit }');
  styles.reach(root.firstElementChild as Element);
  root.innerHTML = '<p>Words</p>';
  styles.reach(root.firstElementChild as Element);
  expect(root.querySelectorAll('style')).toHaveLength(1);
  styles.clear();
  expect(root.innerHTML).toBe('<p>Words</p>');
});
