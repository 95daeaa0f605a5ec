import { afterEach, describe, expect, it } from 'vitest';
import { firstText } from '../../../entrypoints/gate/first-text';

afterEach(() => document.body.replaceChildren());

const show = (html: string): void => {
  document.body.innerHTML = html;
};

describe('the first text of a page', () => {
  it('joins what stands in several elements', () => {
    show('<p>Children looked <b>after</b> children</p>');
    expect(firstText(document.body, 1_000)).toBe('Children looked after children');
  });

  it('does not stop at a script, however long', () => {
    show(`<script type="application/json">${'"x",'.repeat(50_000)}</script><p>Inspection report</p>`);
    expect(firstText(document.body, 1_000)).toBe('Inspection report');
  });

  it('keeps a long paragraph', () => {
    show(`<p>${'word '.repeat(100)}</p>`);
    expect(firstText(document.body, 1_000)).toHaveLength(500);
  });

  it('stops once it has enough', () => {
    show('<p>one word and another</p>'.repeat(1_000));
    const { length } = firstText(document.body, 5_000);
    expect(length).toBeGreaterThanOrEqual(5_000);
    expect(length).toBeLessThan(5_100);
  });
});
