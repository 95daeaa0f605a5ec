import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../tools/accessibility';
import { idOf } from '../../fixtures/library-data';
import { open } from './opened';

describe('the details', () => {
  it('change polarity and themes at once, and the undo button says what it takes back', async () => {
    const { ui, world } = await open();
    await userEvent.click(ui.getByText('Carers feel heard.'));
    await userEvent.click(ui.getByRole('radio', { name: 'Mixed' }));
    await userEvent.click(ui.getByRole('button', { name: 'Add a theme' }));
    await userEvent.keyboard('caseloads{Enter}{Escape}');
    expect(await ui.findByRole('button', { name: 'Caseloads', pressed: true })).toBeTruthy();
    const undo = await ui.findByRole('button', { name: /^Undo: changed “Carers feel heard.”/ });
    await vi.waitFor(async () => {
      const stored = await world.store.read((reads) => reads.annotation(idOf(13)));
      expect(stored).toMatchObject({ value: { polarity: 'mixed', themes: ['caseloads'] } });
    });
    await userEvent.click(undo);
    await ui.findByRole('button', { name: 'Caseloads', pressed: false });
  });

  it('keep a note that is left, and say when it was saved', async () => {
    const { ui, world } = await open();
    await userEvent.click(ui.getByText('One in five waited.'));
    await userEvent.click(ui.getByRole('button', { name: 'Add a note' }));
    await userEvent.keyboard('Ask for the table{Control>}{Enter}{/Control}');
    await ui.findByText(/^Saved at \d+\.\d\d$/);
    const stored = await world.store.read((reads) => reads.annotation(idOf(12)));
    expect(stored).toMatchObject({ value: { note: 'Ask for the table' } });
    expect(world.ports.drafts.read(idOf(12))).toBeNull();
  });

  it('show both notes where another page changed it while it was typed here, and save the one that is chosen', async () => {
    const { ui, world, state } = await open();
    const noteOf = async () => {
      const stored = await world.store.read((reads) => reads.annotation(idOf(11)));
      return stored.ok ? stored.value : undefined;
    };
    await userEvent.click(ui.getByText('Too many families wait.'));
    await userEvent.click(ui.getByRole('button', { name: 'Edit the note' }));
    await userEvent.keyboard(' Mine');
    const before = (await noteOf())!;
    await world.ports.editing.replaceAnnotation({ ...before, note: 'Theirs' }, before, world.ports.codebook);
    await vi.waitUntil(() => state.selected.value?.annotation.note === 'Theirs');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await ui.findByText('The other note');
    expect((await noteOf())?.note).toBe('Theirs');
    expect((ui.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('Compare with May. Mine');
    await expectAccessible(document.body);
    await userEvent.click(ui.getByRole('button', { name: 'Save mine over it' }));
    await ui.findByText(/^Saved at/);
    expect((await noteOf())?.note).toBe('Compare with May. Mine');
    expect(ui.queryByRole('alert')).toBeNull();
    await userEvent.click(await ui.findByRole('button', { name: /^Undo: changed/ }));
    await ui.findByText('Theirs');
  });

  it('save a note that is still being typed when another annotation is chosen', async () => {
    const { ui, world } = await open();
    await userEvent.click(ui.getByText('One in five waited.'));
    await userEvent.click(ui.getByRole('button', { name: 'Add a note' }));
    await userEvent.keyboard('Half a thou');
    await userEvent.click(ui.getByText('Carers feel heard.'));
    await vi.waitFor(async () => {
      expect(await world.store.read((reads) => reads.annotation(idOf(12)))).toMatchObject({
        value: { note: 'Half a thou' },
      });
    });
  });

  it('link to the page at the quote', async () => {
    const { ui } = await open();
    await userEvent.click(ui.getByText('Carers feel heard.'));
    const link = ui.getByRole('link', { name: 'Show in the document' }) as HTMLAnchorElement;
    expect(link.href).toBe('https://www.paper2.example/story#:~:text=Carers%20feel%20heard.');
    expect(link.rel).toContain('noopener');
  });
});
