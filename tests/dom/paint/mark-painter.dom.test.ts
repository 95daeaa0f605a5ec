import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MarkPainter } from '../../../lib/dom/paint/mark-painter';
import { sweep } from '../../../lib/dom/paint/sweep';
import { mount, read, shapeOf, spanOf } from '../../fixtures/page';
import { saved } from '../../fixtures/saved-paintable';

describe('marks of saved annotations', () => {
  test('wrap the words, and only them', () => {
    const main = mount('<p>Some <em>children wait</em> weeks.</p>');
    const index = read(main);
    new MarkPainter().paint(index, [saved('a', spanOf(index, 'children wait weeks'))]);
    expect([...main.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['children wait', ' weeks']);
    expect(main.textContent).toBe('Some children wait weeks.');
  });

  test('the first of an annotation is a stop for the keyboard and says what it is', () => {
    const main = mount('<p>Some <em>children wait</em> weeks.</p>');
    const index = read(main);
    new MarkPainter().paint(index, [saved('a', spanOf(index, 'children wait weeks'))]);
    const marks = [...main.querySelectorAll('mark')];
    expect(marks.map((mark) => mark.tabIndex)).toEqual([0, -1]);
    expect(marks[0]?.getAttribute('aria-description')).toBe('finding, weakness, Caseloads');
  });

  test('the index still finds every word while marks are on', () => {
    const main = mount('<p>Some children wait weeks for a first visit.</p>');
    const index = read(main);
    new MarkPainter().paint(index, [
      saved('a', spanOf(index, 'children wait')),
      saved('b', spanOf(index, 'wait weeks')),
    ]);
    for (const words of ['Some', 'children', 'wait', 'weeks for', 'first visit.']) {
      const { start, end } = spanOf(index, words);
      const found = index.spans(start, end).map((span) => span.node.data.slice(span.from, span.to));
      expect(found.join('')).toBe(words);
    }
  });

  test('letters directly in a flex container are not wrapped, and are given back', () => {
    const main = mount('<div style="display:flex">Some children wait.</div>');
    const index = read(main);
    const item = saved('a', spanOf(index, 'children'));
    expect(new MarkPainter().paint(index, [item])).toEqual([item]);
    expect(main.querySelector('mark')).toBeNull();
  });

  test('nothing moves', () => {
    const main = mount(
      '<p style="width:200px">Some children wait weeks for a first visit, and nobody tells them why.</p><p id="after">Next</p>',
    );
    const box = () => JSON.stringify(main.querySelector('#after')?.getBoundingClientRect());
    const before = box();
    const index = read(main);
    new MarkPainter().paint(index, [saved('a', spanOf(index, 'children wait weeks for a first visit'))]);
    expect(box()).toBe(before);
  });

  const piece = fc.constantFrom(
    'wait ',
    ' two ',
    '<b>good</b>',
    '<i> a </i>',
    '</p><p>',
    '<!-- c -->',
    'x',
    '<br>',
    'long words here ',
  );
  const page = fc.array(piece, { minLength: 3, maxLength: 20 }).map((pieces) => `<p>${pieces.join('')}</p>`);
  const cuts = fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { minLength: 1, maxLength: 6 });

  /** A page whose scripts had split its text nodes, some of them empty. */
  function splitSomeNodes(main: HTMLElement): void {
    for (const p of main.querySelectorAll('p')) {
      if (p.firstChild instanceof Text && p.firstChild.length > 2) p.firstChild.splitText(2);
      p.append('', 'tail');
    }
  }

  const itemsFor = (length: number, spans: readonly (readonly [number, number])[]) =>
    spans
      .map(([at, size], i) => saved(String(i), { start: at % length, end: Math.min(length, (at % length) + size + 1) }))
      .filter((item) => item.end > item.start);

  test('taking them away gives back the same tree, text nodes split as they were', () => {
    fc.assert(
      fc.property(page, cuts, (html, spans) => {
        const main = mount(html);
        splitSomeNodes(main);
        const before = shapeOf(main);
        const index = read(main);
        const painter = new MarkPainter();
        painter.paint(index, itemsFor(index.text.length, spans));
        painter.clear();
        expect(shapeOf(main)).toEqual(before);
        expect(read(main).text).toBe(index.text);
      }),
      { numRuns: 150 },
    );
  });

  test('painting anew with a later index takes the first marks away as well', () => {
    fc.assert(
      fc.property(page, cuts, cuts, (html, first, second) => {
        const main = mount(html);
        const before = shapeOf(main);
        const painter = new MarkPainter();
        const index = read(main);
        painter.paint(index, itemsFor(index.text.length, first));
        const later = read(main);
        expect(later.text).toBe(index.text);
        painter.paint(later, itemsFor(later.text.length, second));
        const { start, end } = { start: 0, end: later.text.length };
        expect(
          later
            .spans(start, end)
            .map((span) => span.node.data.slice(span.from, span.to))
            .join('')
            .replace(/\s+/g, ''),
        ).toBe(later.text.replace(/\s+/g, ''));
        painter.clear();
        expect(shapeOf(main)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  test('an index that the painter kept up to date and one read afterwards know the same nodes', () => {
    fc.assert(
      fc.property(page, cuts, (html, spans) => {
        const main = mount(html);
        const index = read(main);
        new MarkPainter().paint(index, itemsFor(index.text.length, spans));
        expect(read(main).isStill(index)).toBe(true);
        main.append('More');
        expect(read(main).isStill(index)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('a page that wipes its tree leaves no exception and no mark', () => {
    const main = mount('<p>Some children wait.</p>');
    const painter = new MarkPainter();
    const index = read(main);
    painter.paint(index, [saved('a', spanOf(index, 'children'))]);
    document.body.innerHTML = '<p>Another page</p>';
    painter.clear();
    expect(document.querySelector('mark')).toBeNull();
  });

  test('what a dead engine left is swept away, the tree as it was', () => {
    fc.assert(
      fc.property(page, cuts, (html, spans) => {
        const main = mount(html);
        splitSomeNodes(main);
        const before = shapeOf(main);
        const index = read(main);
        new MarkPainter().paint(index, itemsFor(index.text.length, spans));
        sweep();
        expect(shapeOf(main)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
