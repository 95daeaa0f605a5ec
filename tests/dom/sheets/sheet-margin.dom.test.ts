import { afterEach, describe, expect, it } from 'vitest';
import { gutterPlaces } from '../../../lib/dom/gutter-places';
import { MARGIN, wordsEdge } from '../../../lib/dom/sheets/sheet-margin';
import { TextIndex } from '../../../lib/dom/text-index';
import { Line } from '../../../lib/dom/text-line';
import { settle } from '../../../lib/dom/pieces';

/** A sheet, 600 points wide, at one pixel a point, whose only line begins `margin` points from its edge. */
function sheetWith(margin: number): { sheet: HTMLElement; index: TextIndex } {
  document.body.style.margin = '0';
  const sheet = document.createElement('article');
  sheet.className = 'sheet';
  sheet.style.cssText = 'position: relative; width: 600px; height: 800px; margin: 0 20px; background: white';
  sheet.style.setProperty('--width', '600');
  sheet.setAttribute(MARGIN, String(margin));
  const layer = document.createElement('div');
  layer.style.cssText = 'position: absolute; inset: 0';
  const words = document.createElement('span');
  words.style.cssText = `position: absolute; left: ${margin}px; top: 100px`;
  words.textContent = 'Plans are clear.';
  layer.append(words);
  sheet.append(layer);
  document.body.append(sheet);
  const pieces = [{ node: words.firstChild as Text, from: 0, at: 0, length: 16 }];
  const line = new Line(sheet, { type: 'paragraph', visible: true }, 'Plans are clear.', pieces);
  settle([line]);
  return { sheet, index: new TextIndex([line]) };
}

const item = { start: 0, end: 16, saved: false };

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

describe('a sheet', () => {
  it('has room for flags in its own margin', () => {
    const { sheet, index } = sheetWith(80);
    const [place] = gutterPlaces(index, [[sheet, [item]]]);
    expect(place?.right).toBe(100);
    expect(place?.tone).toBe('light');
  });

  it('has none where its margin is narrow, however wide the desk beside it', () => {
    const { sheet, index } = sheetWith(40);
    sheet.style.marginLeft = '300px';
    expect(gutterPlaces(index, [[sheet, [item]]])).toEqual([]);
  });

  it('has none where something stands in it', () => {
    const { sheet, index } = sheetWith(80);
    const note = document.createElement('span');
    note.style.cssText = 'position: absolute; left: 10px; top: 90px; width: 60px; height: 40px';
    sheet.firstElementChild?.append(note);
    expect(gutterPlaces(index, [[sheet, [item]]])).toEqual([]);
  });
});

it('what is no sheet has its edge elsewhere', () => {
  const block = document.createElement('p');
  document.body.append(block);
  expect(wordsEdge(block)).toBeNull();
});
