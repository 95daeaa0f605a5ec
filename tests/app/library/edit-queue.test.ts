import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { createEditQueue } from '../../../lib/app/library/edit-queue';
import { createJoiner, type LibraryEntry } from '../../../lib/core/library/entries';
import type { Annotation } from '../../../lib/core/model/annotation';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import { fail, ok } from '../../../lib/core/result';
import { sampleAnnotation, sampleDocument } from '../../fixtures/library-data';

const document = sampleDocument(1);
const join = createJoiner(defaultCodebook);

/** A store of one annotation that refuses an edit made on an old state, as the real one does. */
function setUp() {
  let stored = sampleAnnotation(1, document.id);
  let clock = 0;
  const entries = signal<readonly LibraryEntry[]>(join([stored], [document]));
  const edit = createEditQueue(entries, async (edited, before) => {
    await Promise.resolve();
    if (before.modified !== stored.modified) return fail('changed-since');
    clock += 1;
    stored = { ...edited, modified: new Date(Date.UTC(2026, 4, 1, 0, 0, clock)).toISOString() };
    return ok({ value: stored, operationId: clock });
  });
  const tell = () => {
    entries.value = join([stored], [document]);
  };
  const put = (annotation: Annotation) => {
    stored = annotation;
  };
  return { edit, entries, tell, put, stored: () => stored };
}

it('puts edits that come at once on top of each other', async () => {
  const { edit, entries, stored } = setUp();
  const shown = entries.value[0]?.annotation as Annotation;
  const done = await Promise.all([edit(shown, { note: 'Typed' }), edit(shown, { themes: ['caseloads'] })]);
  expect(done.every(({ ok: fine }) => fine)).toBe(true);
  expect(stored()).toMatchObject({ note: 'Typed', themes: ['caseloads'] });
});

it('goes on from what the library shows once it has caught up, an undo included', async () => {
  const { edit, entries, tell, put, stored } = setUp();
  const first = stored();
  await edit(first, { note: 'Typed' });
  tell();
  put(first);
  tell();
  const again = await edit(entries.value[0]?.annotation as Annotation, { polarity: 'mixed' });
  expect(again.ok).toBe(true);
  expect(stored()).toMatchObject({ note: '', polarity: 'mixed' });
});

it('hands on a refusal, and the next edit is not lost by it', async () => {
  const { edit, entries, tell, put, stored } = setUp();
  const shown = entries.value[0]?.annotation as Annotation;
  put({ ...shown, note: 'Elsewhere', modified: '2026-06-01T00:00:00.000Z' });
  expect(await edit(shown, { note: 'Mine' })).toMatchObject({ ok: false, error: { code: 'changed-since' } });
  tell();
  expect(await edit(shown, { polarity: 'strength' })).toMatchObject({ ok: true });
  expect(stored()).toMatchObject({ note: 'Elsewhere', polarity: 'strength' });
});
