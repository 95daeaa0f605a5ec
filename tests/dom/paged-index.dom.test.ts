import { afterEach, describe, expect, it } from 'vitest';
import { readingOf } from '../../lib/core/pdf-text/reading';
import type { PageText, TextItem } from '../../lib/core/pdf-text/types';
import { PagedIndex } from '../../lib/dom/paged-index';
import { MarkPainter } from '../../lib/dom/paint/mark-painter';
import { PagePainter } from '../../lib/dom/paint/page-painter';
import { spanOf } from '../fixtures/page';
import { saved } from '../fixtures/saved-paintable';

const item = (text: string, y: number, size = 11): TextItem => ({
  text,
  x: 72,
  y,
  width: text.length * 5,
  size,
  font: 'f1',
  endsLine: true,
  tag: null,
});

/** Three pages with a running title and numbers at their feet; a sentence runs from the first to the second. */
const PAGES: PageText[] = [
  [item('Council of Marlshire', 810, 8), item('Social workers know their children well, and', 120), item('1', 30, 8)],
  [item('Council of Marlshire', 810, 8), item('they see them often.', 760), item('2', 30, 8)],
  [item('Council of Marlshire', 810, 8), item('Plans are clear.', 700), item('3', 30, 8)],
].map((items) => ({ width: 595, height: 842, items }));
const SENTENCE = 'Social workers know their children well, and they see them often.';

interface Laid {
  readonly sheet: HTMLElement;
  readonly elements: HTMLElement[];
}

function desk(): { index: PagedIndex; pages: Laid[] } {
  const pages = PAGES.map(({ items }) => {
    const sheet = document.createElement('article');
    const elements = items.map(({ text }) => {
      const span = document.createElement('span');
      span.textContent = text;
      return span;
    });
    sheet.append(...elements);
    document.body.append(sheet);
    return { sheet, elements };
  });
  const sheets = pages.map(({ sheet }) => sheet);
  return { index: new PagedIndex(readingOf(PAGES), sheets), pages };
}

const wordsOf = (index: PagedIndex, start: number, end: number): string[] =>
  index
    .ranges(start, end)
    .map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset));

afterEach(() => {
  document.body.replaceChildren();
});

describe('a passage over a page break', () => {
  it('is one text, without what stands at the foot and the head of the pages', () => {
    const { index } = desk();
    expect(index.text).toContain(SENTENCE);
    expect(index.text).not.toContain('Marlshire');
  });

  it('has a range for each of its parts, and none over the foot of the page', () => {
    const { index, pages } = desk();
    for (const [i, { elements }] of pages.entries()) index.fill(i + 1, elements);
    const start = index.text.indexOf(SENTENCE);
    expect(wordsOf(index, start, start + SENTENCE.length)).toEqual([
      'Social workers know their children well, and',
      'they see them often.',
    ]);
  });

  it('has the parts that are there', () => {
    const { index, pages } = desk();
    const start = index.text.indexOf(SENTENCE);
    expect(wordsOf(index, start, start + SENTENCE.length)).toEqual([]);
    index.fill(2, pages[1]?.elements ?? []);
    expect(wordsOf(index, start, start + SENTENCE.length)).toEqual(['they see them often.']);
    index.empty(2);
    expect(wordsOf(index, start, start + SENTENCE.length)).toEqual([]);
  });

  it('is selected without the foot of the page', () => {
    const { index, pages } = desk();
    for (const [i, { elements }] of pages.entries()) index.fill(i + 1, elements);
    const range = document.createRange();
    range.setStart(pages[0]?.elements[1]?.firstChild as Text, 0);
    range.setEnd(pages[1]?.elements[1]?.firstChild as Text, 20);
    const span = index.offsets(range);
    expect(span && index.text.slice(span.start, span.end)).toBe(SENTENCE);
  });
});

describe('a selection that begins or ends on what is not read', () => {
  it('is shrunk to what is', () => {
    const { index, pages } = desk();
    for (const [i, { elements }] of pages.entries()) index.fill(i + 1, elements);
    const range = document.createRange();
    range.setStart(pages[0]?.elements[2]?.firstChild as Text, 0);
    range.setEnd(pages[2]?.sheet as HTMLElement, 1);
    const span = index.offsets(range);
    expect(span && index.text.slice(span.start, span.end)).toBe('they see them often.');
  });

  it('is found while only some pages are there', () => {
    const { index, pages } = desk();
    index.fill(3, pages[2]?.elements ?? []);
    const range = document.createRange();
    range.selectNodeContents(pages[2]?.sheet as HTMLElement);
    const span = index.offsets(range);
    expect(span && index.text.slice(span.start, span.end)).toBe('Plans are clear.');
  });

  it('is none where it holds only such', () => {
    const { index, pages } = desk();
    for (const [i, { elements }] of pages.entries()) index.fill(i + 1, elements);
    const range = document.createRange();
    range.selectNodeContents(pages[0]?.elements[0] as HTMLElement);
    expect(index.offsets(range)).toBeNull();
  });
});

it('finds letters again that a mark has moved into nodes of their own', () => {
  const { index, pages } = desk();
  const elements = pages[2]?.elements ?? [];
  index.fill(3, elements);
  const start = index.text.indexOf('are clear');
  const marks = new MarkPainter();
  const saved = {
    id: 'a',
    kind: 'finding',
    start,
    end: start + 9,
    group: null,
    changed: false,
    description: 'finding',
  };
  marks.paint(index, [saved as Parameters<MarkPainter['paint']>[1][number]]);
  const next = new PagedIndex(
    readingOf(PAGES),
    pages.map(({ sheet }) => sheet),
  );
  next.fill(3, elements);
  expect(wordsOf(next, start, start + 9)).toEqual(['are clear']);
  const whole = next.text.indexOf('Plans are clear.');
  expect(wordsOf(next, whole, whole + 16)).toEqual(['Plans ', 'are clear', '.']);
});

describe('a mark over a page break', () => {
  const marksOf = (painter: PagePainter) => {
    const { index, pages } = desk();
    const item = saved('a', spanOf(index, SENTENCE));
    return { index, pages, mend: () => painter.paint(index, [], [item]) };
  };
  const marked = () => [...document.querySelectorAll<HTMLElement>('mark')];
  const stops = () => marked().filter(({ tabIndex }) => tabIndex === 0);

  it.each([
    [1, 2],
    [2, 1],
  ])('keeps the focus on page %i when the words of page %i come', (first, second) => {
    const painter = new PagePainter();
    const { index, pages, mend } = marksOf(painter);
    index.fill(first, pages[first - 1]?.elements ?? []);
    mend();
    const [mark] = marked();
    mark?.focus();
    index.fill(second, pages[second - 1]?.elements ?? []);
    mend();
    expect(document.activeElement).toBe(mark);
    expect(marked().map((element) => element.textContent)).toEqual([
      'Social workers know their children well, and',
      'they see them often.',
    ]);
    expect(stops()).toEqual([mark]);
    painter.clear();
    expect(marked()).toEqual([]);
  });

  it('has its stop for the keyboard on what is left when the words of its first page go, and come again', () => {
    const painter = new PagePainter();
    const { index, pages, mend } = marksOf(painter);
    for (const page of [1, 2]) index.fill(page, pages[page - 1]?.elements ?? []);
    mend();
    const { sheet } = pages[0] as Laid;
    index.empty(1);
    sheet.replaceChildren();
    mend();
    const [left] = marked();
    expect(stops()).toEqual([left]);
    expect(painter.elementOf('a')).toBe(left);
    const words = (PAGES[0] as PageText).items.map(({ text }) => {
      const span = document.createElement('span');
      span.textContent = text;
      return span;
    });
    sheet.append(...words);
    index.fill(1, words);
    mend();
    expect(marked()).toHaveLength(2);
    expect(stops()).toEqual([left]);
    painter.clear();
  });
});

it('knows the page of every place', () => {
  const { index } = desk();
  expect(index.pageAt(index.text.indexOf('Social'))).toBe(1);
  expect(index.pageAt(index.text.indexOf('they see'))).toBe(2);
  expect(index.pageAt(index.text.indexOf('Plans'))).toBe(3);
});
