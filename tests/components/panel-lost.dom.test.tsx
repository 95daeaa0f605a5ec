import { cleanup, render, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page as window_, userEvent } from 'vitest/browser';
import { PanelLost } from '../../components/panel-lost';
import type { PanelActions } from '../../components/panel-view';
import type { PlacedAnnotation } from '../../lib/app/page-state';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { expectAccessible } from '../tools/accessibility';
import { placed } from './page-fixtures';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import '../../components/styles/change.css';
import '../../components/styles/panel.css';

const CHANGED: PlacedAnnotation = {
  ...placed(1, 'Caseloads averaged 27 in March.', { kind: 'statistic', themes: ['caseloads'] }, 'changed'),
  change: {
    diff: [
      { kind: 'same', text: 'Caseloads averaged ' },
      { kind: 'deleted', text: '27 ' },
      { kind: 'inserted', text: '24 ' },
      { kind: 'same', text: 'in March.' },
    ],
    meaning: ['number'],
    around: false,
  },
};
const REWORDED: PlacedAnnotation = {
  ...placed(2, 'Plans are reviewed on time.', { note: 'Check this.' }, 'changed'),
  change: { diff: [{ kind: 'same', text: 'Plans are reviewed on time.' }], meaning: [], around: false },
};
const GONE = placed(3, 'A second review is planned.', {}, 'orphan');
const SEVERAL: PlacedAnnotation = {
  ...placed(4, 'Visits are regular.', {}, 'orphan'),
  places: [
    { start: 40, before: 'In the north ', words: 'Visits are regular.', after: ' Carers agree.', section: '' },
    { start: 90, before: '', words: 'Visits are regular.', after: '', section: 'The south' },
  ],
};

const actions = { reveal: vi.fn(), decide: vi.fn(), remove: vi.fn() };

async function show(...items: PlacedAnnotation[]) {
  const ui = render(
    <div class="sp">
      <PanelLost items={items} codebook={defaultCodebook} actions={actions as unknown as PanelActions} />
    </div>,
  );
  await vi.waitFor(() =>
    expect(document.querySelector('[aria-current="true"] [data-main]') as HTMLElement).toBeVisible(),
  );
  return ui;
}
/** The entry of the list that holds these words. */
const entry = (words: RegExp) =>
  within([...document.querySelectorAll<HTMLElement>('.item')].find(({ textContent }) => words.test(textContent))!);

beforeEach(async () => {
  for (const spy of Object.values(actions)) spy.mockReset();
  await window_.viewport(360, 1400);
});
afterEach(cleanup);

test('what changed is listed before what is not found, each under its heading with its count', async () => {
  const ui = await show(GONE, CHANGED, SEVERAL, REWORDED);
  expect(ui.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Text changed2', 'Not found2']);
  expect([...document.querySelectorAll('[data-main]')].map(({ textContent }) => textContent.slice(0, 9))).toEqual([
    'Caseloads',
    'Plans are',
    'A second ',
    'Visits ar',
  ]);
});

test('old words stand beside new ones, struck out and underlined, and are read out as such', async () => {
  await show(CHANGED);
  const old = document.querySelector('del') as HTMLElement;
  const fresh = document.querySelector('ins') as HTMLElement;
  expect([old.textContent, fresh.textContent]).toEqual(['old words: 27', 'new words: 24']);
  expect(getComputedStyle(old).textDecorationLine).toBe('line-through');
  expect(getComputedStyle(fresh).textDecorationLine).toBe('underline');
  expect(entry(/Caseloads/).getByText('Different now: a figure. Your quote is kept as it was.')).toBeVisible();
  expect(entry(/Caseloads/).getByText('quoted 12 May 2026')).toBeVisible();
});

test('a mere slip says that only the wording changed; quote, themes and note stay in sight', async () => {
  await show(CHANGED, REWORDED);
  expect(entry(/Plans are/).getByText(/^Only the wording is different/)).toBeVisible();
  expect(entry(/Plans are/).getByText('Check this.')).toBeVisible();
  expect(entry(/Caseloads averaged/).getByText('Caseloads')).toBeVisible();
});

test('each of the three choices is one press, with the pointer and with the keyboard', async () => {
  await show(CHANGED);
  const id = CHANGED.annotation.id;
  const { getByRole } = entry(/Caseloads/);
  await userEvent.click(getByRole('button', { name: 'Keep the old words as evidence' }));
  expect(actions.decide).toHaveBeenLastCalledWith(id, { take: 'old-version' });
  (document.querySelector('[data-main]') as HTMLElement).focus();
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  expect(actions.decide).toHaveBeenLastCalledWith(id, { take: 'new-words', words: 'Caseloads averaged 24 in March.' });
  await userEvent.click(getByRole('button', { name: 'Delete' }));
  expect(actions.remove).toHaveBeenCalledExactlyOnceWith(id);
});

test('words in several places are named as such; each place can be looked at and chosen', async () => {
  await show(SEVERAL);
  const id = SEVERAL.annotation.id;
  expect(entry(/Visits/).getByText(/may be any of these passages/)).toBeVisible();
  await userEvent.click(entry(/Visits/).getByRole('button', { name: /^In the north/ }));
  expect(actions.reveal).toHaveBeenCalledExactlyOnceWith(id, 40);
  expect(entry(/Visits/).getByText('The south')).toBeVisible();
  await userEvent.click(entry(/Visits/).getAllByRole('button', { name: /^This one/ })[1] as HTMLElement);
  expect(actions.decide).toHaveBeenCalledExactlyOnceWith(id, {
    take: 'place',
    start: 90,
    words: 'Visits are regular.',
  });
});

test('words that are gone keep their quote and say so, and can be left as evidence', async () => {
  await show(GONE);
  expect(entry(/A second review/).getByText(/no longer on the page\. The quote and its tags are kept/)).toBeVisible();
  expect(entry(/A second review/).getByText(/^Your quote stays as evidence of the earlier version/)).toBeVisible();
  await userEvent.click(entry(/A second review/).getByRole('button', { name: 'Keep the old words as evidence' }));
  expect(actions.decide).toHaveBeenCalledExactlyOnceWith(GONE.annotation.id, { take: 'old-version' });
});

test.each([360, 320])('axe finds nothing at %i px, and nothing scrolls sideways', async (width) => {
  await window_.viewport(width, 1400);
  const ui = await show(CHANGED, REWORDED, GONE, SEVERAL);
  await expectAccessible(ui.container);
  expect(document.querySelector('.sp-list')?.scrollWidth).toBeLessThanOrEqual(width);
});
