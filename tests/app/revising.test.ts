import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createEditing, type Editing } from '../../lib/app/editing';
import { ok } from '../../lib/core/result';
import type { Revision } from '../../lib/messaging/calls';
import { Library } from '../../lib/storage/library';
import { aDocument, anAnnotation, aTarget, aVersion } from '../fixtures/records';
import { must } from '../fixtures/results';

const LATER = '2026-05-09T12:00:00.000Z';
const OLD = anAnnotation(1, 1, { attributes: { values: [27] }, note: 'Ask.' });
let library: Library;
let editing: Editing;
let count = 0;

beforeEach(async () => {
  library = new Library(() => LATER, `revising-${count++}`);
  editing = createEditing(library, { now: () => LATER });
  must(
    await library.change({ action: 'annotate', count: 1, words: '' }, async (writes) => {
      await writes.putDocument(aDocument(1));
      await writes.putAnnotations([OLD]);
      return ok(null);
    }),
  );
});
afterEach(() => library.close());

const kept = async () => must(await library.snapshot('all')).annotations;
const revise = (change: Revision['change'], base = OLD.modified) => editing.revise({ id: OLD.id, base, change });
const NEW_WORDS = { target: { ...aTarget(2), state: aVersion(3) }, attributes: { values: [24] } };
const EVIDENCE = { superseded: aVersion(3) };

it('gives an annotation the words of today, and nothing else of it changes', async () => {
  const { value } = must(await revise(NEW_WORDS));
  expect(value).toEqual({ ...OLD, ...NEW_WORDS, modified: LATER });
  expect(await kept()).toEqual([value]);
});

it('keeps a quote as it was, as evidence of an earlier version', async () => {
  const { value } = must(await revise(EVIDENCE));
  expect(value).toEqual({ ...OLD, ...EVIDENCE, modified: LATER });
  expect(await kept()).toEqual([value]);
});

it.each([
  ['new words', NEW_WORDS, 'reanchor'],
  ['evidence', EVIDENCE, 'supersede'],
])('is one operation, which undo takes back whole: %s', async (_, change, action) => {
  const { operationId } = must(await revise(change));
  const seen = await new Promise((resolve, reject) => library.watchLastOperation().subscribe(resolve, reject));
  expect(seen).toMatchObject({ id: operationId, label: { action, words: OLD.target.quote.exact } });
  must(await library.undo(operationId));
  expect(await kept()).toEqual([OLD]);
});

it('on words of today an annotation is no evidence of an earlier version any more', async () => {
  must(await revise(EVIDENCE));
  const { value } = must(await revise(NEW_WORDS, LATER));
  expect(value).not.toHaveProperty('superseded');
});

it.each([
  ['new words', NEW_WORDS],
  ['evidence', EVIDENCE],
])('sent twice changes nothing, and names the operation that did it: %s', async (_, change) => {
  const { operationId } = must(await revise(change));
  expect(must(await revise(change)).operationId).toBe(operationId);
});

it('fails where another version is kept than the one that was decided on, or none', async () => {
  expect(await revise(EVIDENCE, LATER)).toMatchObject({ error: { code: 'changed-since' } });
  must(await editing.deleteAnnotations([OLD.id]));
  expect(await revise(EVIDENCE)).toMatchObject({ error: { code: 'not-found' } });
  expect(await kept()).toEqual([]);
});
