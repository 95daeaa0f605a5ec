import { beforeEach, describe, expect, test } from 'vitest';
import { type GutterItem, gutterPlaces } from '../../lib/dom/gutter-places';
import { itemsByBlock } from '../../lib/dom/items-by-block';
import { mount, read, spanOf } from '../fixtures/page';

interface Item extends GutterItem {
  readonly words: string;
}

/** Where flags can stand beside these words, by the words that each speaks for; those with a star are saved. */
function placesFor(html: string, ...words: string[]) {
  const index = read(mount(html));
  const items: Item[] = words.map((word) => {
    const plain = word.replace('*', '');
    return { ...spanOf(index, plain), words: plain, saved: word !== plain };
  });
  return gutterPlaces(index, itemsByBlock(index, items));
}

const wordsOf = (places: readonly { item: Item }[]): string[] => places.map(({ item }) => item.words);

const page = (inner: string, style = 'margin: 0 0 0 120px'): string =>
  `<div style="${style}; font: 16px/24px serif">${inner}</div>`;

beforeEach(() => {
  document.body.style.margin = '0';
  window.scrollTo(0, 0);
});

describe('room for a flag', () => {
  test('is at the left edge of the block, half-way down the line, in pixels of the document', () => {
    const html = page('<p style="margin:0; padding-top:2000px">Care is good.</p><div style="height:2000px"></div>');
    mount(html);
    window.scrollTo(0, 1900);
    const [place] = placesFor(html, 'good');
    expect(place?.right).toBe(120);
    expect(Math.abs((place?.middle ?? 0) - 2012)).toBeLessThan(2);
  });

  test('needs 88 pixels', () => {
    expect(placesFor(page('<p>Care is good.</p>', 'margin-left: 87px'), 'good')).toEqual([]);
    expect(wordsOf(placesFor(page('<p>Care is good.</p>', 'margin-left: 88px'), 'good'))).toEqual(['good']);
  });

  test('is not where something stands already, even a small thing', () => {
    const button = '<button style="position:absolute; left:60px; width:26px; top:10px; height:60px">Share</button>';
    expect(placesFor(page(`<p>Care is good.</p>${button}`), 'good')).toEqual([]);
    expect(wordsOf(placesFor(page(`<p style="margin-top:100px">Care is good.</p>${button}`), 'good'))).toEqual([
      'good',
    ]);
  });

  test('is not taken by our own interface', () => {
    const bar = document.createElement('findmark-bar');
    bar.style.cssText = 'position:fixed; left:0; top:0; width:300px; height:300px';
    document.documentElement.append(bar);
    const places = placesFor(page('<p>Care is good.</p>'), 'good');
    bar.remove();
    expect(wordsOf(places)).toEqual(['good']);
  });

  test('of a list begins left of its bullets, of the outer list where they are nested', () => {
    const html = page(
      '<ul style="padding-left:40px"><li>First<ul style="padding-left:40px"><li>Care is good.</li></ul></li></ul>',
    );
    expect(placesFor(html, 'good').map(({ right }) => right)).toEqual([120]);
  });

  test('begins left of the bordered or tinted box that holds the words', () => {
    const box = '<div style="border-left:8px solid #888; padding-left:20px"><p>Care is good.</p></div>';
    expect(placesFor(page(box), 'good').map(({ right }) => right)).toEqual([120]);
  });
});

describe('lines that get no flag', () => {
  test('a box without a colour of its own is no box, whichever colour it says it has not', () => {
    const clear = '<div style="padding-left:40px; background:rgb(255 255 255 / 0)"><p>Care is good.</p></div>';
    expect(placesFor(page(clear), 'good')[0]?.right).toBe(160);
  });

  test('what moves by itself: in a scroller of its own, or fixed to the window', () => {
    const tall = '<p>Care is good.</p><div style="height:500px"></div>';
    expect(placesFor(page(tall, 'margin-left:120px; height:200px; overflow:auto'), 'good')).toEqual([]);
    expect(placesFor(page('<p>Care is good.</p>', 'position:fixed; left:120px; top:0'), 'good')).toEqual([]);
  });

  test('a container that could scroll and need not is like any other', () => {
    expect(wordsOf(placesFor(page('<p>Care is good.</p>', 'margin-left:120px; overflow:auto'), 'good'))).toEqual([
      'good',
    ]);
  });

  test('what is out of the window', () => {
    const html = page(
      `<p>Care is good.</p><div style="height:${String(2 * innerHeight)}px"></div><p>Help is poor.</p>`,
    );
    expect(wordsOf(placesFor(html, 'good', 'poor'))).toEqual(['good']);
    window.scrollTo(0, document.documentElement.scrollHeight);
    expect(wordsOf(placesFor(html, 'good', 'poor'))).toEqual(['poor']);
  });

  test('what is cut off or covered', () => {
    expect(
      placesFor(page('<p>One</p><p>Care is good.</p>', 'margin-left:120px; height:30px; overflow:hidden'), 'good'),
    ).toEqual([]);
    const lid = '<div style="position:absolute; left:120px; top:0; width:600px; height:100px; background:#fff"></div>';
    expect(placesFor(page(`<p>Care is good.</p>${lid}`), 'good')).toEqual([]);
  });
});

describe('several on one line', () => {
  test('share a place, the saved one before suggestions', () => {
    const places = placesFor(page('<p>Care is good, help is poor, homes are few.</p>'), 'good', 'poor*', 'few');
    expect(wordsOf(places)).toEqual(['poor']);
  });

  test('each line of a block has its own', () => {
    const places = placesFor(page('<p>Care is good,<br>help is poor,<br>homes are few.</p>'), 'good', 'poor', 'few');
    expect(wordsOf(places)).toEqual(['good', 'poor', 'few']);
    const [first, second] = places;
    expect(second && first && second.middle - first.middle).toBeCloseTo(24, 0);
  });

  test('a long block shows what of it is in the window', () => {
    const lines = Array.from({ length: 400 }, (_, i) => `Line ${String(i)}.`);
    const html = page(`<p style="margin:0">${lines.join('<br>')}</p>`);
    mount(html);
    window.scrollTo(0, 4800);
    const index = read(document.querySelector('main') ?? document.body);
    const items = lines.map((line) => ({ ...spanOf(index, line), words: line, saved: false }));
    const seen = wordsOf(gutterPlaces(index, itemsByBlock(index, items)));
    expect(seen[0]).toBe('Line 200.');
    expect(seen).toHaveLength(Math.round(innerHeight / 24));
  });
});

test('the tone is that of the page behind the margin', () => {
  document.body.style.background = '#111';
  const [dark] = placesFor('<p style="margin-left:120px">Care is good.</p>', 'good');
  document.body.style.background = '';
  const [light] = placesFor(
    `<div style="background:#fff"><p style="margin-left:120px">Care is good.</p></div>`,
    'good',
  );
  expect([dark?.tone, light?.tone]).toEqual(['dark', 'light']);
});
