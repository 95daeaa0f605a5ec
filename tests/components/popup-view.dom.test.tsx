import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type PopupProps, PopupView } from '../../components/popup-view';
import { expectAccessible } from '../tools/accessibility';
import { pageState } from './page-fixtures';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/popup.css';

const actions = {
  setOn: vi.fn(),
  allowSite: vi.fn(),
  review: vi.fn(),
  reload: vi.fn(),
  openPanel: vi.fn(),
  openPage: vi.fn(),
  openReader: vi.fn(),
};
const KEYS = { review: 'Alt Shift R', panel: 'Alt Shift S', library: null };
const open = (props: Partial<PopupProps> = {}) =>
  render(
    <PopupView
      place={{ at: 'page', host: 'courier.example', allowed: true, off: false }}
      page={pageState()}
      failure={null}
      keys={KEYS}
      actions={actions}
      {...props}
    />,
  );

beforeEach(() => Object.values(actions).forEach((spy) => spy.mockReset()));
afterEach(cleanup);

describe('a page that is marked', () => {
  it('counts what was found, kind by kind, and how much of it was reviewed', () => {
    const ui = open();
    const rows = [...ui.container.querySelectorAll('dt')].map(
      (kind) => `${kind.textContent} ${kind.nextElementSibling?.textContent}`,
    );
    expect(rows).toEqual(['Findings 18', 'Ratings 9', 'Statistics 12', 'Recommendations 4']);
    expect(ui.getByText('11 of 43 reviewed on this page')).toBeVisible();
    expect(ui.getByRole('progressbar', { name: 'Reviewed' })).toHaveAttribute('aria-valuenow', '11');
  });

  it.each([
    [pageState(), 'Review the other 32'],
    [pageState({ reviewed: 0, total: 1_204 }), 'Review all 1,204'],
  ])('leads on to the next suggestion', async (page, name) => {
    const button = open({ page }).getByRole('button', { name });
    expect(button).toHaveAttribute('aria-keyshortcuts', 'Alt+Shift+R');
    await userEvent.click(button);
    expect(actions.review).toHaveBeenCalledTimes(1);
  });

  it('has nothing to lead on to where all is reviewed, or nothing was found', () => {
    const all = open({ page: pageState({ reviewed: 43 }) });
    expect(all.getByText('All 43 reviewed')).toBeVisible();
    expect(all.queryByRole('button', { name: /Review/ })).toBeNull();
    cleanup();
    const none = open({ page: pageState({ reviewed: 0, total: 0 }) });
    expect(none.getByText(/No findings, ratings, statistics or recommendations/)).toBeVisible();
    expect(none.queryByRole('progressbar')).toBeNull();
  });
});

describe('our own reader', () => {
  it('has the report’s counts and the way to its next suggestion, but no switch of a site', async () => {
    const ui = open({ place: { at: 'reader' } });
    expect(ui.getByText('11 of 43 reviewed on this page')).toBeVisible();
    await userEvent.click(ui.getByRole('button', { name: 'Review the other 32' }));
    expect(actions.review).toHaveBeenCalledTimes(1);
    expect(ui.queryByRole('switch')).toBeNull();
    expect(ui.queryByRole('button', { name: 'Always on this site' })).toBeNull();
    await expectAccessible(ui.container);
  });

  it('is at work before it has begun to read, not switched off', () => {
    const ui = open({ place: { at: 'reader' }, page: pageState({ status: 'off' }) });
    expect(ui.getByRole('progressbar')).toBeVisible();
    expect(ui.queryByText(/Nothing is marked on this site/)).toBeNull();
  });
});

describe('the site', () => {
  it('has a switch named by what it does, with its address', async () => {
    const ui = open();
    await userEvent.click(ui.getByRole('switch', { name: /Mark pages on this site.*courier\.example/, checked: true }));
    expect(actions.setOn).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('offers to be marked always where it is unknown', async () => {
    const ui = open({ place: { at: 'page', host: 'elsewhere.example', allowed: false, off: false } });
    expect(ui.queryByRole('switch')).toBeNull();
    await userEvent.click(ui.getByRole('button', { name: 'Always on this site' }));
    expect(actions.allowSite).toHaveBeenCalledTimes(1);
  });

  it('can be switched on again, known or not', () => {
    const ui = open({ place: { at: 'page', host: 'elsewhere.example', allowed: false, off: true }, page: null });
    expect(ui.getByRole('switch', { checked: false })).toBeVisible();
    expect(ui.getByText(/Nothing is marked on this site/)).toBeVisible();
  });
});

describe('other states', () => {
  it.each<[string, Partial<PopupProps>, RegExp]>([
    ['no web page', { place: { at: 'no-page' }, page: null }, /There is nothing to mark here/],
    ['a PDF', { place: { at: 'pdf' }, page: null }, /shows a PDF in the browser’s own viewer/],
    ['an unrelated page', { page: pageState({ status: 'unrelated' }) }, /does not seem to be about inspections/],
    ['a failure', { failure: { code: 'bad-message', detail: 'x' } }, /did not understand this page/],
    [
      'a page whose library cannot be asked',
      { page: pageState({ failure: { code: 'database-broken', detail: 'x' } }) },
      /The library on this computer cannot be opened/,
    ],
  ])('says so in words: %s', async (_, props, words) => {
    const ui = open(props);
    expect(ui.getByText(words)).toBeVisible();
    expect(ui.queryByRole('button', { name: /Review/ })).toBeNull();
    await expectAccessible(ui.container);
  });

  it('shows progress while the page is read, and before anything is known of it', () => {
    expect(open({ page: pageState({ status: 'working', progress: 0.4 }) }).getByRole('progressbar')).toHaveAttribute(
      'aria-valuenow',
      '40',
    );
    cleanup();
    expect(open({ page: null }).getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0');
  });

  it('offers to reload a page that an update left behind', async () => {
    await userEvent.click(
      open({ page: pageState({ status: 'stale' }) }).getByRole('button', { name: 'Reload the page' }),
    );
    expect(actions.reload).toHaveBeenCalledTimes(1);
  });
});

describe('ways on', () => {
  it('lead to the reader, and with a PDF in front only once', async () => {
    await userEvent.click(open().getByRole('button', { name: 'PDF reader' }));
    cleanup();
    const ui = open({ place: { at: 'pdf' }, page: null });
    expect(ui.queryByRole('button', { name: 'PDF reader' })).toBeNull();
    await userEvent.click(ui.getByRole('button', { name: 'Open in Findmark’s reader' }));
    expect(actions.openReader).toHaveBeenCalledTimes(2);
  });

  it('opens panel, library and options, and shows the keys that are set', async () => {
    const ui = open();
    const panel = ui.getByRole('button', { name: 'Side panel' });
    expect(panel).toHaveTextContent('Alt Shift S');
    await userEvent.click(panel);
    expect(actions.openPanel).toHaveBeenCalledTimes(1);
    const library = ui.getByRole('button', { name: 'Library' });
    expect(library.querySelector('kbd')).toBeNull();
    await userEvent.click(library);
    await userEvent.click(ui.getByRole('button', { name: 'Options' }));
    expect(actions.openPage.mock.calls).toEqual([['library'], ['options']]);
  });
});

it('axe finds nothing, with a switch and with the offer', async () => {
  await expectAccessible(open().container);
  cleanup();
  await expectAccessible(
    open({ place: { at: 'page', host: 'elsewhere.example', allowed: false, off: false } }).container,
  );
});
