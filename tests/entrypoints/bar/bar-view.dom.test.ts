import { afterEach, expect, it, vi } from 'vitest';
import { createBarView } from '../../../entrypoints/bar/bar-view';
import type { BarRequest } from '../../../lib/app/page/bar-port';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';

const bar = createBarView();
const host = () => document.querySelector('findmark-bar');

function request(change: Partial<BarRequest> = {}): BarRequest {
  return {
    mode: 'suggestion',
    codebook: defaultCodebook,
    suggestions: [],
    why: [],
    rule: null,
    quote: 'Visits are late',
    draft: { kind: 'finding', polarity: null, themes: [], note: '' },
    boxes: () => [new DOMRect(20, 20, 100, 20)],
    returnFocus: vi.fn(),
    onChange: vi.fn(),
    onSave: vi.fn(),
    onSaveOver: vi.fn(),
    onTakeOther: vi.fn(),
    onDismiss: vi.fn(),
    onDelete: vi.fn(),
    onClose: vi.fn(),
    ...change,
  };
}

/** Something outside of the bar that can have the focus. */
function button(): HTMLButtonElement {
  const element = document.body.appendChild(document.createElement('button'));
  element.textContent = 'Review';
  return element;
}

afterEach(() => {
  bar.hide();
  document.body.replaceChildren();
});

it('gives the focus back to what it was called from', async () => {
  const caller = button();
  caller.focus();
  bar.show(request());
  await expect.poll(() => document.activeElement).toBe(host());
  bar.setStatus('saving');
  bar.hide();
  expect(document.activeElement).toBe(caller);
});

it('leaves the focus where its owner puts it, or where the reader went meanwhile', async () => {
  const [caller, mark] = [button(), button()];
  caller.focus();
  bar.show(request({ returnFocus: () => mark.focus() }));
  await expect.poll(() => document.activeElement).toBe(host());
  bar.hide();
  expect(document.activeElement).toBe(mark);
  caller.focus();
  bar.show(request());
  await expect.poll(() => document.activeElement).toBe(host());
  mark.focus();
  bar.hide();
  expect(document.activeElement).toBe(mark);
});
