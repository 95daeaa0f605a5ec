import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MarkPainter } from '../../../lib/dom/paint/mark-painter';
import type { SavedPaintable } from '../../../lib/dom/paint/paintable';
import { sweep } from '../../../lib/dom/paint/sweep';
import { mount, read, shapeOf, spanOf } from '../../fixtures/page';

const saved = (id: string, span: { start: number; end: number }): SavedPaintable => ({
  id,
  ...span,
  kind: 'finding',
  group: 'practice',
  description: 'finding, weakness, Caseloads',
});

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

  describe('under a framework that holds on to its text nodes', () => {
    /** Paints, lets the page act, heals with the records of it. */
    const acted = (html: string, words: readonly string[], act: (node: Text, main: HTMLElement) => void) => {
      const main = mount(html);
      const index = read(main);
      const painter = new MarkPainter();
      const node = main.querySelector('p')?.firstChild as Text;
      painter.paint(
        index,
        words.map((quote, i) => saved(String(i), spanOf(index, quote))),
      );
      const observer = new MutationObserver(() => {});
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      act(node, main);
      const records = observer.takeRecords();
      observer.disconnect();
      painter.heal(records);
      return { main, painter };
    };

    const linkOf = (words: string) => {
      const link = document.createElement('a');
      link.textContent = words;
      return link;
    };

    test('new words replace the old ones, which do not stay as ghosts', () => {
      const { main, painter } = acted('<p>Caseloads averaged 27 in March.</p>', ['averaged 27', 'in March'], (node) => {
        node.data = 'Caseloads averaged 24 in April.';
      });
      expect(main.textContent).toBe('Caseloads averaged 24 in April.');
      painter.clear();
      expect(main.querySelector('p')?.childNodes).toHaveLength(1);
    });

    test('a node taken away takes all its words along', () => {
      const { main } = acted('<p>Caseloads averaged 27.<b>Next</b></p>', ['averaged 27'], (node) => node.remove());
      expect(main.textContent).toBe('Next');
    });

    test('a node moved by itself has all its words where it is put', () => {
      const { main } = acted('<p>Caseloads averaged 27.</p><div></div>', ['averaged'], (node, root) => {
        root.querySelector('div')?.append(node);
      });
      expect(main.querySelector('p')?.textContent).toBe('');
      expect(main.querySelector('div')?.textContent).toBe('Caseloads averaged 27.');
    });

    test('nodes moved together stay marked', () => {
      const { main } = acted('<p>Caseloads averaged 27.</p><div></div>', ['averaged'], (_, root) => {
        root.querySelector('div')?.append(...(root.querySelector('p')?.childNodes ?? []));
      });
      expect(main.querySelector('div mark')?.textContent).toBe('averaged');
      expect(main.textContent).toBe('Caseloads averaged 27.');
    });

    test.each(['None.', ''])('a node whose mark began with it is rewritten as "%s"', (words) => {
      const { main } = acted('<p>Caseloads averaged 27.</p>', ['Caseloads averaged'], (node) => {
        node.data = words;
      });
      expect(main.textContent).toBe(words);
    });

    test.each<[string, string, (node: Text, main: HTMLElement) => void]>([
      ['another highlighter splits it', 'averaged', (node) => node.splitText(4)],
      [
        'it is wrapped',
        'averaged',
        (node) => {
          const link = document.createElement('a');
          node.before(link);
          link.append(node);
        },
      ],
      ['it is replaced by a link with the same words', 'averaged', (node) => node.replaceWith(linkOf(node.data))],
      ['the page joins its text nodes', 'Caseloads', (_, root) => root.normalize()],
      [
        'the page writes it anew',
        'averaged',
        (node) => {
          const { data } = node;
          node.data = data;
        },
      ],
    ])('no word goes where %s', (_, words, act) => {
      const { main, painter } = acted('<p>Caseloads averaged 27 in March.</p>', [words], act);
      expect(main.textContent).toBe('Caseloads averaged 27 in March.');
      painter.clear();
      expect(main.textContent).toBe('Caseloads averaged 27 in March.');
      expect(main.querySelector('mark')).toBeNull();
    });

    test('a translation of each part stands', () => {
      const { main } = acted('<p>Caseloads averaged 27 in March.</p>', ['averaged 27'], (_, root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        for (const node of nodes) node.replaceWith(linkOf(`‹${node.data.trim()}›`));
      });
      expect(main.textContent).toBe('‹Caseloads›‹averaged 27›‹in March.›');
    });

    test('marks made in another order than they stand are moved together unharmed', () => {
      const { main } = acted('<p>Caseloads averaged 27 in March.</p><div></div>', ['March', 'averaged'], (_, root) => {
        root.querySelector('div')?.append(...(root.querySelector('p')?.childNodes ?? []));
      });
      expect(main.textContent).toBe('Caseloads averaged 27 in March.');
    });

    test('changes elsewhere leave marks alone', () => {
      const { main } = acted('<p>Caseloads averaged 27.</p>', ['averaged'], (_, root) => root.append('More'));
      expect(main.querySelector('mark')?.textContent).toBe('averaged');
    });
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
