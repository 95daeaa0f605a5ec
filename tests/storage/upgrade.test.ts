import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSaving } from '../../lib/app/saving';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { Library } from '../../lib/storage/library';
import { makeVersion1 } from '../fixtures/database-1';
import { aDraft, aPage, aPdfPage, CODER, idOf } from '../fixtures/records';
import { must } from '../fixtures/results';

let library: Library;
let name: string;
let count = 0;

beforeEach(() => {
  name = `upgrade-${count++}`;
});
afterEach(() => library.close());

describe('a database of version 1', () => {
  const rule = { documents: [{ id: idOf(1) }], annotations: [{ note: 'Ask again.' }, { note: '' }] };

  it('is taken over as it is: rows, texts, and what can be undone', async () => {
    await makeVersion1(name);
    library = new Library(() => '2026-06-01T10:00:00.000Z', name);
    const before = must(await library.snapshot('all'));
    expect(before).toMatchObject(rule);
    expect(must(await library.textOf(idOf(1)))).toBe(aPage(1).text);
    // the last thing done in version 1 was to delete the second document, the third to edit a note
    must(await library.undo(6));
    const { documents, annotations, dismissals } = must(await library.snapshot('all'));
    expect([documents.length, annotations.length, dismissals.length]).toEqual([2, 3, 1]);
    expect(must(await library.textOf(idOf(2)))).toBe(aPage(2).text);
    must(await library.undo(3));
    expect(must(await library.snapshot('all')).annotations.map(({ note }) => note)).toEqual(['', '', '']);
  });

  it('learns by what else a document is known when something is next kept', async () => {
    await makeVersion1(name);
    library = new Library(() => '2026-06-01T10:00:00.000Z', name);
    const saving = createSaving(library, { now: () => '2026-06-01T10:00:00.000Z', newId: () => idOf(7) });
    const context = { coder: CODER, codebook: defaultCodebook };
    const report = { urn: '80401', inspected: '2026-02-20' };
    const page = { ...aPage(1), facts: { ...aPage(1).facts, report } };
    must(await saving.saveAnnotation(page, aDraft(8), null, context));
    must(await saving.saveAnnotation(aPdfPage(1), aDraft(9), null, context));
    const opened = must(await saving.openDocument(aPdfPage(1), context));
    expect(opened.document).toMatchObject({ id: idOf(7), pdf: { pages: 11 } });
    expect(opened.related).toMatchObject([{ id: idOf(1), file: null }]);
  });
});
