import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backgroundAnswers } from '../../../entrypoints/background/answers';
import { createEditing } from '../../../lib/app/editing';
import { createSaving } from '../../../lib/app/saving';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import { ok } from '../../../lib/core/result';
import type { BackgroundHandlers } from '../../../lib/messaging/answer-background';
import { Library } from '../../../lib/storage/library';
import { aDraft, aPage, aVersion, CODER, idOf } from '../../fixtures/records';
import { must } from '../../fixtures/results';

const NOW = '2026-05-01T10:00:00.000Z';
const PAGE = { from: 'page', tabId: 7 } as const;
const PANEL = { from: 'own', tabId: null } as const;

let library: Library;
let answers: BackgroundHandlers;
let count = 0;
const tellPages = vi.fn(async () => {});
const parts = {
  injectEngine: vi.fn(async () => ok(null)),
  injectDetector: vi.fn(async () => ok(null)),
  injectBar: vi.fn(async () => ok(null)),
  runInTab: vi.fn(async () => ok(null)),
  openOwnPage: vi.fn(async () => ok(null)),
  openReader: vi.fn(async () => ok(null)),
  openInViewer: vi.fn(async () => ok(null)),
};

beforeEach(() => {
  vi.clearAllMocks();
  library = new Library(() => NOW, `answers-${count++}`);
  answers = backgroundAnswers({
    store: library,
    saving: createSaving(library, { now: () => NOW, newId: () => idOf(1) }),
    editing: createEditing(library, { now: () => NOW }),
    codebook: defaultCodebook,
    coder: async () => CODER,
    tellPages,
    ...parts,
  });
});
afterEach(() => library.close());

const save = async () =>
  must(await answers.saveAnnotation({ page: aPage(1), annotation: aDraft(1), base: null }, PAGE));

describe('the background', () => {
  it('injects into the tab that asks, and no other', async () => {
    await answers.injectEngine(undefined, PAGE);
    expect(parts.injectEngine).toHaveBeenCalledWith(7);
    await answers.injectDetector(undefined, PAGE);
    expect(parts.injectDetector).toHaveBeenCalledWith(7);
    await answers.injectBar(undefined, PAGE);
    expect(parts.injectBar).toHaveBeenCalledWith(7);
    expect(await answers.injectEngine(undefined, PANEL)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  });

  it('saves as the coder of this profile, and tells the other tabs', async () => {
    const { value } = await save();
    expect(value.coderId).toBe(CODER.id);
    expect(tellPages).toHaveBeenCalledWith([idOf(1)], 7);
    const opened = must(await answers.openDocument(aPage(1), PAGE));
    expect(opened).toMatchObject({ coder: CODER, codebook: { id: defaultCodebook.id }, annotations: [value] });
  });

  it('does not keep a reply back while others are told', async () => {
    tellPages.mockReturnValueOnce(new Promise(() => {}));
    await save();
  });

  it('writes a decision about changed words down, and tells of which document', async () => {
    const { value } = await save();
    tellPages.mockClear();
    const revision = { id: value.id, base: value.modified, change: { superseded: aVersion(2) } };
    expect(must(await answers.reviseAnnotation(revision, PAGE)).value.superseded).toEqual(aVersion(2));
    expect(tellPages).toHaveBeenCalledExactlyOnceWith([idOf(1)], 7);
  });

  it('deletes, and tells of which document', async () => {
    await save();
    tellPages.mockClear();
    const { operationId } = must(await answers.deleteAnnotation({ id: aDraft(1).id }, PAGE));
    expect(tellPages).toHaveBeenCalledWith([idOf(1)], 7);
    expect(must(await answers.deleteAnnotation({ id: aDraft(1).id }, PAGE)).operationId).toBe(operationId);
  });

  it('takes back for a panel, and tells every tab', async () => {
    const { operationId } = await save();
    tellPages.mockClear();
    expect(must(await answers.undo({ operationId }, PANEL)).documentIds).toEqual([idOf(1)]);
    expect(tellPages).toHaveBeenCalledWith([idOf(1)], undefined);
  });

  it('tells nobody of what failed', async () => {
    expect((await answers.undo({ operationId: 99 }, PAGE)).ok).toBe(false);
    expect(
      (
        await answers.saveAnnotation(
          { page: aPage(1), annotation: aDraft(1, { themes: ['weather'] }), base: null },
          PAGE,
        )
      ).ok,
    ).toBe(false);
    expect(tellPages).not.toHaveBeenCalled();
  });

  it('saves several at once, and tells the other tabs once', async () => {
    const saved = must(await answers.saveAnnotations({ page: aPage(1), annotations: [aDraft(1), aDraft(2)] }, PAGE));
    expect(tellPages).toHaveBeenCalledExactlyOnceWith([idOf(1)], 7);
    expect(must(await answers.openDocument(aPage(1), PAGE)).annotations).toEqual(saved.value);
    must(await answers.undo({ operationId: saved.operationId }, PAGE));
    expect(must(await answers.openDocument(aPage(1), PAGE)).annotations).toEqual([]);
  });

  it('remembers a dismissal', async () => {
    const { id, target, kind, rule } = aDraft(4);
    must(await answers.dismiss({ page: aPage(1), dismissal: { id, target, kind, rule } }, PAGE));
    expect(must(await answers.openDocument(aPage(1), PAGE)).dismissals).toHaveLength(1);
  });

  it('runs in a tab and opens pages when asked', async () => {
    await answers.runHere({ tabId: 3 }, PANEL);
    expect(parts.runInTab).toHaveBeenCalledWith(3);
    await answers.openPage({ page: 'options' }, PAGE);
    expect(parts.openOwnPage).toHaveBeenCalledWith('options');
  });

  it('opens the reader, and the browser’s own viewer in the tab of the reader that asks', async () => {
    const address = 'https://files.example.org/v1/file/50177452';
    await answers.openReader({ address }, PANEL);
    expect(parts.openReader).toHaveBeenCalledWith(address);
    await answers.openInViewer({ address }, { from: 'own', tabId: 9 });
    expect(parts.openInViewer).toHaveBeenCalledWith(address, 9);
    expect((await answers.openInViewer({ address }, PANEL)).ok).toBe(false);
  });
});
