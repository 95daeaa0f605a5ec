import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as window_, userEvent } from 'vitest/browser';
import { PanelView } from '../../components/panel-view';
import { ReportCard, type ReportCardProps } from '../../components/report-card';
import { INSPECTION_KINDS } from '../../lib/core/detect/report-card/report-card-kind';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import type { ReportRow, ReportState } from '../../lib/app/page-state';
import { expectAccessible } from '../tools/accessibility';
import { pageState, placed } from './page-fixtures';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import '../../components/styles/change.css';
import '../../components/styles/panel.css';

const actions = { reveal: vi.fn(), accept: vi.fn(), saveJudgements: vi.fn() };

const row = (n: number, label: string, grade: string): ReportRow => ({
  key: `r${n}`,
  label,
  grade,
  start: n,
  end: n + grade.length,
  annotation: null,
});
const ROWS = [
  row(1, 'Impact of leaders on practice', 'Requires improvement'),
  row(2, 'Help and protection', 'Requires improvement'),
  row(3, 'Children in care', 'Good'),
  row(4, 'Care leavers', 'Not judged'),
  row(5, 'Overall effectiveness', 'Requires improvement to be good'),
];
const ASKED = [
  { key: 'i1', text: 'The size of caseloads.', start: 20, end: 42, themes: ['caseloads'], annotation: null },
  { key: 'i2', text: 'The quality of plans.', start: 50, end: 71, themes: [], annotation: null },
];
const KEPT = [
  placed(1, 'Good', { kind: 'rating' }),
  placed(2, 'The size of caseloads.', { kind: 'recommendation', themes: ['timeliness'] }),
];
const [RATING, RECOMMENDATION] = KEPT.map(({ annotation }) => annotation.id);

const reportState = (change: Partial<ReportState> = {}): ReportState => ({
  provider: 'Marlshire',
  kind: 'ilacs',
  inspected: { from: '2026-03-09', to: '2026-03-20' },
  published: '2026-05-12',
  rows: ROWS,
  improvements: ASKED,
  ...change,
});
const view = (change: Partial<ReportState> = {}, props: Partial<ReportCardProps> = {}) => (
  <ReportCard report={reportState(change)} annotations={KEPT} codebook={defaultCodebook} actions={actions} {...props} />
);
const withKept = (annotation: string | undefined, at: number) =>
  ROWS.map((one, i) => (i === at ? { ...one, annotation: annotation ?? null } : one));

beforeEach(async () => {
  for (const spy of Object.values(actions)) spy.mockReset();
  await window_.viewport(384, 760);
});
afterEach(cleanup);

describe('what it shows', () => {
  it('names provider and kind of inspection, and says its days', () => {
    const ui = render(view());
    expect(ui.getByRole('region', { name: 'Judgements' })).toBeVisible();
    expect(ui.getByText('Marlshire, Inspection of local authority children’s services')).toBeVisible();
    expect(ui.getByText('Inspected 9 to 20 March 2026, published 12 May 2026')).toBeVisible();
  });

  it('has a row for each judgement, its grade as printed', () => {
    const ui = render(view());
    expect(ui.getAllByRole('row').map((one) => one.textContent)).toEqual(
      ROWS.map(({ label, grade }) => `${label}${grade}`),
    );
    expect(ui.getByRole('rowheader', { name: 'Overall effectiveness' }).closest('tr')).toHaveClass('is-overall');
  });

  it('says that a letter gives no grades, and shows what it asks for', () => {
    const ui = render(view({ kind: 'focused-visit', rows: [], provider: null, published: null }));
    expect(ui.getByText('An inspection of this kind gives no grades.')).toBeVisible();
    expect(ui.queryByRole('table')).toBeNull();
    expect(ui.queryByRole('button', { name: /Save/ })).toBeNull();
    expect(ui.getByText('Focused visit')).toBeVisible();
    expect(ui.getByRole('button', { name: /What needs to improve/ })).toBeVisible();
  });

  it('does not say of another report that it gives none', () => {
    const ui = render(view({ rows: [], improvements: [] }));
    expect(ui.getByText('Findmark found no grades in this report.')).toBeVisible();
    expect(ui.queryByRole('button')).toBeNull();
  });

  it.each(INSPECTION_KINDS)('has words for %s', (kind) => {
    const ui = render(view({ kind, provider: null }));
    expect(ui.getByRole('heading').nextElementSibling?.textContent).toMatch(/^[A-Z][\w’() ,]{9,}$/);
  });

  it('tells kept rows from others, and from one whose words changed since', () => {
    const ui = render(view({ rows: withKept(RATING, 2) }));
    expect(ui.getByRole('row', { name: /Children in care/ })).toHaveTextContent('Saved');
    expect(ui.getByRole('row', { name: /Help and protection/ })).not.toHaveTextContent('Saved');
    ui.rerender(
      view({ rows: withKept(RATING, 2) }, { annotations: [placed(1, 'Good', { kind: 'rating' }, 'changed')] }),
    );
    expect(ui.getByRole('row', { name: /Children in care/ })).toHaveTextContent('Text changed');
    expect(ui.getByRole('row', { name: /Children in care/ })).not.toHaveTextContent('Saved');
  });

  it('shows what a page says as text', () => {
    const ui = render(view({ rows: [row(1, '<b>Inclusion</b>', '<i>Good</i>')] }));
    expect(ui.getByText('<b>Inclusion</b>')).toBeVisible();
    expect(ui.getByText('<i>Good</i>')).toBeVisible();
  });
});

describe('what it does', () => {
  it('each row scrolls to its place', async () => {
    const ui = render(view());
    await userEvent.click(ui.getByRole('button', { name: 'Care leavers' }));
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith('r4');
  });

  it('saves all, or the others; and keeps the focus when nothing is left', async () => {
    const ui = render(view());
    const button = ui.getByRole('button', { name: 'Save all 5' });
    await userEvent.click(button);
    expect(actions.saveJudgements).toHaveBeenLastCalledWith(['r1', 'r2', 'r3', 'r4', 'r5']);
    ui.rerender(view({ rows: withKept(RATING, 2) }));
    await userEvent.click(ui.getByRole('button', { name: 'Save the other 4' }));
    expect(actions.saveJudgements).toHaveBeenLastCalledWith(['r1', 'r2', 'r4', 'r5']);
    ui.rerender(view({ rows: ROWS.map((one) => ({ ...one, annotation: RATING ?? null })) }));
    expect(ui.getByRole('button', { name: 'All saved' })).toBe(button);
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    expect(actions.saveJudgements).toHaveBeenCalledTimes(2);
  });

  it('unfolds what needs to improve, and tags one with its themes in one click', async () => {
    const ui = render(view());
    const fold = ui.getByRole('button', { name: 'What needs to improve 0 of 2 tagged' });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    expect(ui.queryByText('The size of caseloads.')).toBeNull();
    await userEvent.click(fold);
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(ui.getByRole('button', { name: 'The size of caseloads.' }));
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith('i1');
    expect(ui.getByText('Caseloads')).toBeVisible();
    const tag = ui.getByRole('button', { name: 'Tag: The size of caseloads.' });
    await userEvent.click(tag);
    expect(actions.accept).toHaveBeenCalledExactlyOnceWith('i1', ['caseloads']);
    ui.rerender(view({ improvements: [{ ...ASKED[0]!, annotation: RECOMMENDATION ?? null }, ASKED[1]!] }));
    expect(ui.getByText('1 of 2 tagged')).toBeVisible();
    expect(ui.getByText('Timeliness')).toBeVisible();
    expect(document.activeElement).toBe(tag);
    expect(tag).toHaveAccessibleName('Tagged: The size of caseloads.');
    await userEvent.keyboard('{Enter}');
    expect(actions.accept).toHaveBeenCalledTimes(1);
    await userEvent.click(ui.getByRole('button', { name: 'Tag: The quality of plans.' }));
    expect(actions.accept).toHaveBeenLastCalledWith('i2', []);
  });
});

describe('in the panel', () => {
  const panelActions = { ...actions, openBar: vi.fn(), dismiss: vi.fn(), decide: vi.fn(), remove: vi.fn() };
  const others = { undo: vi.fn(), switchOn: vi.fn(), reload: vi.fn(), openPage: vi.fn() };
  const panel = (report: ReportState | null) => (
    <PanelView
      page={pageState({ report })}
      own={false}
      codebook={defaultCodebook}
      last={null}
      toast={null}
      failure={null}
      actions={{ ...panelActions, ...others }}
    />
  );

  it('stands above the lists, which keep a quarter of the height with all unfolded', async () => {
    const ui = render(
      panel(reportState({ improvements: Array.from({ length: 20 }, (_, n) => ({ ...ASKED[0]!, key: `i${n}` })) })),
    );
    await userEvent.click(ui.getByRole('button', { name: /What needs to improve/ }));
    const [card, tabs] = [ui.getByRole('region', { name: 'Judgements' }), ui.getByRole('tablist')];
    expect(card.compareDocumentPosition(tabs) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(tabs.getBoundingClientRect().top).toBeLessThan((innerHeight * 3) / 4);
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(innerHeight);
  });

  it('shows all rows of a usual report at once, whatever the lists below hold', () => {
    const ui = render(panel(reportState({ improvements: [] })));
    const box = document.querySelector('.sp-report')?.getBoundingClientRect();
    const last = ui.getByRole('row', { name: /Overall effectiveness/ }).getBoundingClientRect();
    expect(last.bottom).toBeLessThanOrEqual(box?.bottom ?? 0);
  });

  it('is not there for a page that is no report', () => {
    expect(render(panel(null)).queryByRole('region', { name: 'Judgements' })).toBeNull();
  });

  it.each([384, 320, 230])('does not scroll sideways at %i px, and axe finds nothing', async (width) => {
    await window_.viewport(width, 760);
    const ui = render(panel(reportState({ rows: withKept(RATING, 2) })));
    await userEvent.click(ui.getByRole('button', { name: /What needs to improve/ }));
    expect(document.querySelector('.sp-report')?.scrollWidth).toBeLessThanOrEqual(width);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await expectAccessible(ui.container);
  });
});

it('keeps what needs to improve in sight where the card is longer than its room', async () => {
  const { getByRole, getByText, container } = render(
    <main class="sp" style={{ height: '22rem' }}>
      {view()}
    </main>,
  );
  const edge = () => container.querySelector('.sp-report')?.getBoundingClientRect().bottom ?? 0;
  const isInSight = (element: Element) => element.getBoundingClientRect().bottom <= edge() + 1;
  const fold = getByRole('button', { name: /What needs to improve/ });
  expect(container.querySelector('.sp-report')?.scrollHeight).toBeGreaterThan(edge());
  expect(isInSight(fold)).toBe(true);
  expect(fold.getBoundingClientRect().bottom).toBeGreaterThan(edge() - 2);
  await userEvent.click(fold);
  await expect.poll(() => isInSight(getByText('The size of caseloads.'))).toBe(true);
});
