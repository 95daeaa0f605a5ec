import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { page as window_, userEvent } from 'vitest/browser';
import { type PanelProps, PanelView } from '../../components/panel-view';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { expectAccessible } from '../tools/accessibility';
import { ANNOTATIONS, pageState, SUGGESTIONS, suggestion } from './page-fixtures';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import '../../components/styles/change.css';
import '../../components/styles/panel.css';

const NAMES = [
  ...(['reveal', 'openBar', 'accept', 'saveJudgements', 'dismiss', 'decide', 'remove', 'undo'] as const),
  ...(['switchOn', 'reload', 'openPage'] as const),
];
const actions = Object.fromEntries(NAMES.map((name) => [name, vi.fn()])) as Record<(typeof NAMES)[number], Mock>;
const view = (props: Partial<PanelProps> = {}) => (
  <PanelView
    page={pageState()}
    own={false}
    codebook={defaultCodebook}
    last={null}
    toast={null}
    failure={null}
    actions={actions}
    {...props}
  />
);
/** The list measures itself first and then shows its entries. */
const shown = () => vi.waitFor(() => expect(current() as HTMLElement).toBeVisible());
const keys = (text: string) => userEvent.keyboard(text);
const current = () => document.querySelector('[aria-current="true"] [data-main]');

beforeEach(async () => {
  for (const spy of Object.values(actions)) spy.mockReset();
  await window_.viewport(384, 760);
});
afterEach(cleanup);

describe('what it shows', () => {
  it('names the document, its publisher and its day', () => {
    const ui = render(view());
    expect(ui.getByRole('heading', { level: 1, name: 'Marlshire County Council' })).toBeVisible();
    expect(ui.getByText('Inspection of children’s services, published 12 May 2026')).toBeVisible();
  });

  it('counts what is to review, tagged and changed or lost, and how far the person has come', () => {
    const ui = render(view());
    expect(ui.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['To review4', 'Tagged2', 'Changed or lost1']);
    const progress = ui.getByRole('progressbar', { name: 'Reviewed' });
    expect(progress).toHaveAttribute('aria-valuetext', '11 of 43');
    expect(progress).toHaveAttribute('aria-valuenow', '11');
  });

  it('shows quote, kind, reason and suggested themes of a suggestion, all as text', async () => {
    const ui = render(
      view({ page: pageState({ suggestions: [suggestion('x', '<b>Bold</b> claims', { why: ['<i>said</i>'] })] }) }),
    );
    await shown();
    expect(ui.getByRole('button', { name: '<b>Bold</b> claims' })).toBeVisible();
    expect(ui.getByText('“<i>said</i>”')).toBeVisible();
  });

  it('tabs move with arrows, and the panel is named by its tab', async () => {
    const ui = render(view());
    ui.getByRole('tab', { name: /To review/ }).focus();
    await keys('{ArrowRight}');
    expect(ui.getByRole('tabpanel', { name: /Tagged/ })).toHaveTextContent('Managers check the work');
    expect(ui.getByText('Same team as in 2023.')).toBeVisible();
    await keys('{ArrowRight}');
    expect(ui.getByRole('tabpanel')).toHaveTextContent(
      'These words are no longer on the page. The quote and its tags are kept.',
    );
    expect(ui.getByRole('tabpanel')).toHaveTextContent('Waiting lists have doubled');
    await keys('{ArrowRight}');
    expect(ui.getByRole('tab', { selected: true })).toHaveTextContent('To review');
  });

  it.each([
    ['nothing found', pageState({ suggestions: [], total: 0, reviewed: 0 }), 'Nothing to review'],
    ['all reviewed', pageState({ suggestions: [], reviewed: 43 }), 'All 43 reviewed'],
    ['another site', null, 'This page is not marked'],
    ['switched off', pageState({ status: 'off' }), 'Findmark is off here'],
  ])('says what is missing and what to do: %s', (_, page, title) => {
    expect(render(view({ page })).getByRole('heading', { name: title })).toBeVisible();
  });

  it('says of a page of our own that nothing is marked there', () => {
    const ui = render(view({ page: null, own: true }));
    expect(ui.getByRole('heading', { name: 'This is one of Findmark’s own pages' })).toBeVisible();
  });

  it('offers the reader for a PDF in the browser’s own viewer', async () => {
    const onOpenReader = vi.fn();
    const ui = render(view({ page: null, onOpenReader }));
    await userEvent.click(ui.getByRole('button', { name: 'Open in Findmark’s reader' }));
    expect(onOpenReader).toHaveBeenCalledTimes(1);
  });

  it('shows the progress of a page that is being read', () => {
    const ui = render(view({ page: pageState({ status: 'working', progress: 0.4 }) }));
    expect(ui.getByRole('progressbar', { name: 'Reading this page' })).toHaveAttribute('aria-valuenow', '40');
    expect(ui.queryByRole('tab')).toBeNull();
  });

  it('offers to reload a page that the update left behind', async () => {
    const ui = render(view({ page: pageState({ status: 'stale' }) }));
    await userEvent.click(ui.getByRole('button', { name: 'Reload the page' }));
    expect(actions.reload).toHaveBeenCalledTimes(1);
  });

  it('says failures in words', () => {
    const ui = render(view({ failure: { code: 'changed-since', detail: 'op 7' } }));
    expect(ui.getByRole('alert')).toHaveTextContent('Not undone: this was changed since');
  });
});

describe('what it does', () => {
  it('says why a suggestion is one, by its button or by ?; one at a time', async () => {
    const ui = render(view());
    await shown();
    const [first, second] = ui.getAllByRole('button', { name: 'Why?' });
    await userEvent.click(second as HTMLElement);
    expect(second).toHaveAttribute('aria-expanded', 'true');
    expect(ui.getByText('Rule finding.report, version 1')).toBeVisible();
    await userEvent.click(ui.getByRole('button', { name: /^Social workers/ }));
    await keys('?');
    expect(first).toHaveAttribute('aria-expanded', 'true');
    expect(second).toHaveAttribute('aria-expanded', 'false');
    expect(ui.getByText('Triggered by “too many cases”, “wait weeks”')).toBeVisible();
    await expectAccessible(ui.container);
    await keys('?');
    expect(ui.queryByText(/^Triggered by/)).toBeNull();
  });

  it('reveals a quote, keeps with a theme, dismisses, opens the bar', async () => {
    const ui = render(view());
    await shown();
    await userEvent.click(ui.getByRole('button', { name: /^Social workers/ }));
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith('s1');
    await userEvent.click(ui.getByRole('button', { name: /Timeliness/ }));
    expect(actions.accept).toHaveBeenCalledExactlyOnceWith('s1', ['timeliness']);
    await userEvent.click(ui.getAllByRole('button', { name: 'Dismiss (Backspace)' })[1] as HTMLElement);
    expect(actions.dismiss).toHaveBeenCalledExactlyOnceWith('s2');
    await userEvent.click(ui.getAllByRole('button', { name: 'Another theme' })[2] as HTMLElement);
    expect(actions.openBar).toHaveBeenLastCalledWith('s3');
    await userEvent.click(ui.getByRole('button', { name: 'Review' }));
    expect(actions.openBar).toHaveBeenLastCalledWith(null);
  });

  it('changes and deletes what is tagged, and only deletes what is not found', async () => {
    const ui = render(view());
    await userEvent.click(ui.getByRole('tab', { name: /Tagged/ }));
    await shown();
    await userEvent.click(ui.getAllByRole('button', { name: 'Edit' })[1] as HTMLElement);
    expect(actions.openBar).toHaveBeenCalledExactlyOnceWith(ANNOTATIONS[1]?.annotation.id);
    await userEvent.click(ui.getByRole('tab', { name: /Changed or lost/ }));
    await shown();
    expect(ui.queryByRole('button', { name: 'Edit' })).toBeNull();
    await userEvent.click(ui.getByRole('button', { name: 'Delete' }));
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith(ANNOTATIONS[2]?.annotation.id);
  });

  it('says what was done, politely, and takes it back from the toast and from the top', async () => {
    const last = { deed: { did: 'tagged', themes: ['caseloads', 'send'] }, operationId: 7 } as const;
    const ui = render(view());
    expect(ui.getByRole('button', { name: 'Nothing to undo' })).toHaveAttribute('aria-disabled', 'true');
    ui.rerender(view({ last, toast: last }));
    expect(ui.getByRole('status')).toHaveTextContent('Tagged “Caseloads”, “SEND”');
    await userEvent.click(ui.getByRole('button', { name: 'Undo' }));
    await userEvent.click(ui.getByRole('button', { name: 'Undo: tagged “Caseloads”, “SEND”' }));
    expect(actions.undo).toHaveBeenCalledTimes(2);
    ui.rerender(view({ toast: 'undone' }));
    expect(ui.getByRole('status')).toHaveTextContent('Undone.');
    expect(ui.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('the list with the keyboard', () => {
  it('has one stop for Tab, moves with arrows, Home and End, and reveals with Enter', async () => {
    const ui = render(view());
    await shown();
    ui.getByRole('button', { name: 'Review' }).focus();
    await userEvent.tab();
    expect(document.activeElement).toHaveAccessibleName('Another theme');
    await userEvent.tab();
    expect(document.activeElement).toHaveAccessibleName('Dismiss (Backspace)');
    await userEvent.tab();
    expect(document.activeElement).toBe(current());
    await keys('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('Caseloads averaged 27');
    expect(document.activeElement).toBe(current());
    await keys('{Enter}');
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith('s2');
    await keys('{End}');
    expect(document.activeElement).toHaveTextContent('Personal advisers');
    await keys('{ArrowDown}{Home}');
    expect(document.activeElement).toHaveTextContent('Social workers');
  });

  it('keeps with the letter of any theme or the number of a suggestion, dismisses with Backspace', async () => {
    render(view());
    await shown();
    (current() as HTMLElement).focus();
    await keys('d2{Backspace}');
    expect(actions.accept.mock.calls).toEqual([
      ['s1', ['thresholds-front-door']],
      ['s1', ['timeliness']],
    ]);
    expect(actions.dismiss).toHaveBeenCalledExactlyOnceWith('s1');
  });

  it('goes on to the next entry when the current one is done with', async () => {
    const ui = render(view());
    await shown();
    ui.getByRole('button', { name: /Timeliness/ }).focus();
    ui.rerender(view({ page: pageState({ suggestions: SUGGESTIONS.slice(1) }) }));
    expect(document.activeElement).toBe(current());
    expect(document.activeElement).toHaveTextContent('Caseloads averaged 27');
  });

  it('takes no focus from elsewhere when the list changes', async () => {
    const ui = render(view());
    await shown();
    const tab = ui.getByRole('tab', { name: /To review/ });
    tab.focus();
    ui.rerender(view({ page: pageState({ suggestions: SUGGESTIONS.slice(1) }) }));
    expect(document.activeElement).toBe(tab);
  });

  it('holds only the entries in sight of two thousand, says which of how many they are, and reaches the last', async () => {
    const many = Array.from({ length: 2_000 }, (_, n) => suggestion(`many-${n}`, `Passage number ${n}.`));
    const ui = render(view({ page: pageState({ suggestions: many, total: 2_000, reviewed: 0 }) }));
    await vi.waitFor(() => expect(ui.getAllByRole('listitem').length).toBeGreaterThan(3));
    expect(ui.getAllByRole('listitem').length).toBeLessThan(40);
    await shown();
    (current() as HTMLElement).focus();
    await keys('{End}');
    await vi.waitFor(() => expect(document.activeElement?.closest('li')).toHaveTextContent('Passage number 1999.'));
    const last = document.activeElement?.closest('li') as HTMLElement;
    expect(last).toHaveAttribute('aria-posinset', '2000');
    expect(last).toHaveAttribute('aria-setsize', '2000');
    await vi.waitFor(() => expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight));
  });
});

describe('accessibility', () => {
  const last = { deed: { did: 'dismissed' }, operationId: 7 } as const;
  it.each<[string, Partial<PanelProps>, RegExp]>([
    ['suggestions', { last, toast: last }, /To review/],
    ['annotations', {}, /Tagged/],
    ['lost ones', {}, /Changed or lost/],
  ])('axe finds nothing with %s', async (_, props, tab) => {
    const ui = render(view(props));
    ui.getByRole('tab', { name: tab }).click();
    await shown();
    await expectAccessible(ui.container);
  });

  it.each([
    ['no page', null],
    ['a page being read', pageState({ status: 'working', progress: 0.5 })],
    ['a stale page', pageState({ status: 'stale' })],
    ['a page switched off', pageState({ status: 'off' })],
  ])('axe finds nothing with %s', async (_, page) => {
    await expectAccessible(render(view({ page })).container);
  });

  it.each([320, 230])('does not scroll sideways at %i px', async (width) => {
    await window_.viewport(width, 560);
    render(view({ last, toast: last }));
    await shown();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(document.querySelector('.sp-list')?.scrollWidth).toBeLessThanOrEqual(width);
  });
});
