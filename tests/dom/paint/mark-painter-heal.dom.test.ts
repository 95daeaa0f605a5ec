import { describe, expect, test } from 'vitest';
import { MarkPainter } from '../../../lib/dom/paint/mark-painter';
import { mount, read, spanOf } from '../../fixtures/page';
import { saved } from '../../fixtures/saved-paintable';

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

  describe('that other scripts work on, too', () => {
    /** Like `acted`, with a chance to heal between what the first script does and what the framework does. */
    const actedTwice = (
      words: readonly string[],
      first: (main: HTMLElement) => void,
      then: (node: Text, main: HTMLElement) => void,
    ) => {
      const { main, painter } = acted('<p>Before. Care is good. After.</p>', words, (_, root) => first(root));
      const observer = new MutationObserver(() => {});
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      then(main.querySelector('p')?.firstChild as Text, main);
      painter.heal(observer.takeRecords());
      observer.disconnect();
      return { main, painter };
    };
    const unwrapped = (main: HTMLElement, which = 'mark') => {
      for (const mark of main.querySelectorAll(which)) mark.replaceWith(...mark.childNodes);
    };
    const rewritten = (node: Text) => {
      node.data = 'New words.';
    };

    test.each([[['Care is good.']], [['Before', 'Care is good.', 'After']], [['Care is good.', 'good']]])(
      'new words replace all of the old where marks of %j were taken off before',
      (words) => {
        const { main } = actedTwice(words, (root) => unwrapped(root), rewritten);
        expect(main.textContent).toBe('New words.');
        expect(main.querySelector('p')?.childNodes).toHaveLength(1);
      },
    );

    test.each([
      ['the first', 'mark:first-of-type'],
      ['the last', 'mark:last-of-type'],
    ])('and where only %s of two was taken off', (_, which) => {
      const { main, painter } = actedTwice(['Care', 'After'], (root) => unwrapped(root, which), rewritten);
      expect(main.textContent).toBe('New words.');
      painter.clear();
      expect(main.textContent).toBe('New words.');
    });

    test('new words replace what was left where a mark was removed with its words', () => {
      const { main } = actedTwice(['Care is good.'], (root) => root.querySelector('mark')?.remove(), rewritten);
      expect(main.textContent).toBe('New words.');
    });

    test.each([[['Care is good.']], [['Before', 'Care is good.']]])(
      'new words replace the old ones where marks of %j were taken off in the same moment',
      (words) => {
        const { main } = acted('<p>Before. Care is good. After.</p>', words, (node, root) => {
          unwrapped(root);
          rewritten(node);
        });
        expect(main.textContent).toBe('New words.');
      },
    );

    test('a mark taken off leaves the text node as it was', () => {
      const { main } = actedTwice(
        ['Care is good.'],
        (root) => unwrapped(root),
        () => {},
      );
      expect(main.querySelector('p')?.childNodes).toHaveLength(1);
      expect(main.textContent).toBe('Before. Care is good. After.');
    });

    test('words that the page put between the parts stay where they are', () => {
      const { main } = actedTwice(
        ['Care is good.'],
        (root) => {
          root.querySelector('mark')?.after(linkOf('Link'));
          unwrapped(root);
        },
        () => {},
      );
      expect(main.textContent).toBe('Before. Care is good.Link After.');
    });
  });

  test('changes elsewhere leave marks alone', () => {
    const { main } = acted('<p>Caseloads averaged 27.</p>', ['averaged'], (_, root) => root.append('More'));
    expect(main.querySelector('mark')?.textContent).toBe('averaged');
  });
});
