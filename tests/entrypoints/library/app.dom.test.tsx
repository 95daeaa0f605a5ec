import { cleanup } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { page as window_, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../tools/accessibility';
import { idOf } from '../../fixtures/library-data';
import { open } from './opened';

describe('the list', () => {
  it('goes by keys from the search to the details and back', async () => {
    const { ui, state } = await open();
    ui.getByRole('grid').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(state.view.value.selected).toBe(idOf(13));
    await userEvent.keyboard('{Home}');
    expect(state.view.value.selected).toBe(idOf(11));
    await ui.findByText('Compare with May.');
    const row = document.getElementById(ui.getByRole('grid').getAttribute('aria-activedescendant') ?? '');
    expect(row?.textContent).toContain('Too many families wait.');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.closest('aside')?.getAttribute('aria-label')).toBe('Selected annotation');
  });

  it('deletes by key, goes on with the next, and brings it back', async () => {
    const { ui, state, rows } = await open();
    ui.getByRole('grid').focus();
    await userEvent.keyboard('{ArrowDown}{Delete}');
    await vi.waitUntil(() => rows().length === 2);
    expect(state.view.value.selected).toBe(idOf(12));
    const toast = await ui.findByText('Deleted 1 annotation');
    await userEvent.click(toast.parentElement?.querySelector('button') as HTMLElement);
    await vi.waitUntil(() => rows().length === 3);
  });

  it('deletes one whose note is not saved yet without an error; undo brings the annotation and the words back', async () => {
    const { ui, world, state, rows } = await open();
    world.ports.drafts.write(idOf(11), { text: 'Typed, not saved', base: 'Compare with May.' });
    ui.getByRole('grid').focus();
    await userEvent.keyboard('{ArrowDown}');
    await vi.waitUntil(() => ui.queryByLabelText('Note'));
    await userEvent.keyboard('{Delete}');
    await vi.waitUntil(() => rows().length === 2);
    const toast = await ui.findByText('Deleted 1 annotation');
    expect(state.problem.value).toBeNull();
    expect(ui.queryByRole('alert')).toBeNull();
    await userEvent.click(toast.parentElement?.querySelector('button') as HTMLElement);
    await vi.waitUntil(() => rows().length === 3);
    await userEvent.click(ui.getByText('Too many families wait.'));
    expect(((await ui.findByLabelText('Note')) as HTMLTextAreaElement).value).toBe('Typed, not saved');
  });

  it('says how many of how many, and counts the export', async () => {
    const { ui, rows } = await open();
    expect(ui.getByText('3 annotations, in 2 documents')).toBeTruthy();
    await userEvent.click(ui.getByRole('checkbox', { name: /^Finding/ }));
    await vi.waitUntil(() => rows().length === 2);
    expect(ui.getByText('2 of 3, in 2 documents')).toBeTruthy();
    expect(ui.getByRole('button', { name: 'Export 2' })).toBeTruthy();
    await userEvent.click(ui.getByRole('button', { name: 'Remove filter: Findings' }));
    await vi.waitUntil(() => rows().length === 3);
  });

  it('offers to clear filters that nothing fits', async () => {
    const { ui, rows } = await open();
    await userEvent.fill(ui.getByRole('searchbox'), 'zebra');
    await ui.findByText('No annotations match these filters');
    expect((ui.getByRole('button', { name: 'Export 0' }) as HTMLButtonElement).disabled).toBe(true);
    await userEvent.click(ui.getByRole('button', { name: 'Clear filters' }));
    await vi.waitUntil(() => rows().length === 3);
  });
});

describe('files', () => {
  const drop = (file: File) => {
    const data = new DataTransfer();
    data.items.add(file);
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
    }
  };

  it('that are dropped are added, and said', async () => {
    const { service, world } = await open();
    await service.exportShown();
    const file = new File([world.downloads[0]?.file as Blob], 'findmark.json');
    cleanup();
    const empty = await open([], []);
    expect(empty.ui.getByText('Nothing tagged yet')).toBeTruthy();
    drop(file);
    await empty.ui.findByText('Imported. 3 annotations added in 2 documents.');
    await vi.waitUntil(() => empty.rows().length === 3);
  });

  it('that are not ours say so, and change nothing', async () => {
    const { ui, rows } = await open();
    drop(new File(['{"recipe": "soup"}'], 'soup.json'));
    expect((await ui.findByRole('alert')).textContent).toContain(
      'This file is not a Findmark export. Nothing was changed.',
    );
    await userEvent.click(ui.getByRole('button', { name: 'Close' }));
    expect(ui.queryByRole('alert')).toBeNull();
    expect(rows()).toHaveLength(3);
  });
});

describe('documents', () => {
  it('are listed with their counts, and go with all that was made of them', async () => {
    const { ui, service, state } = await open();
    service.setView({ page: 'documents' });
    const row = (await ui.findByRole('link', { name: 'Focused visit' })).closest('[role="row"]') as HTMLElement;
    expect(row.textContent).toContain('Ashmoor Council');
    expect(row.textContent).toContain('10 February 2026');
    await userEvent.click(ui.getByRole('button', { name: 'Delete: Focused visit' }));
    await ui.findByText('Deleted “Focused visit” with 2 annotations');
    await vi.waitUntil(() => state.entries.value.length === 1);
    await userEvent.click(ui.getAllByRole('button', { name: 'Undo' }).at(-1) as HTMLElement);
    await vi.waitUntil(() => state.entries.value.length === 3);
  });
});

describe('everybody can use it', () => {
  it('axe finds nothing, light or dark', async () => {
    const { ui, service } = await open();
    await userEvent.click(ui.getByText('Too many families wait.'));
    service.setFilter({ kinds: ['finding'] });
    await userEvent.click(ui.getByRole('button', { name: 'Date' }));
    await userEvent.click(ui.getByRole('button', { name: 'Edit the note' }));
    await expectAccessible(document.body);
    service.setView({ page: 'documents' });
    await ui.findByRole('link', { name: 'Focused visit' });
    await expectAccessible(document.body);
  });

  it('axe finds nothing in an empty library', async () => {
    const { ui } = await open([], [], '');
    expect(ui.getByText(/press the Findmark button/)).toBeTruthy();
    await expectAccessible(document.body);
  });

  it.each([320, 640, 800, 1280])('nothing is cut off at %i px', async (width) => {
    await window_.viewport(width, 700);
    const { ui, service } = await open();
    await userEvent.click(ui.getByText('Too many families wait.'));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    service.setView({ page: 'documents' });
    await ui.findByRole('link', { name: 'Focused visit' });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('filters are behind a button where they do not fit', async () => {
    await window_.viewport(360, 700);
    const { ui } = await open();
    const kind = () => ui.queryByRole('checkbox', { name: /^Statistic/ });
    expect(kind()).toBeNull();
    await userEvent.click(ui.getByRole('button', { name: 'Filters' }));
    const first = await ui.findByRole('checkbox', { name: /^Finding/ });
    expect(document.activeElement).toBe(first);
    await userEvent.click(kind() as HTMLElement);
    await ui.findByText('1 of 3, in 1 document');
    await userEvent.click(ui.getByRole('button', { name: 'Show 1' }));
    await vi.waitFor(() => expect(kind()).toBeNull());
    expect(document.activeElement?.textContent).toBe('Filters');
  });
});
