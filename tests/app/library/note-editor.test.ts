import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNoteEditor } from '../../../lib/app/library/note-editor';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(options: { note?: string; draft?: string; saves?: boolean[] } = {}) {
  const kept = new Map<string, string>(options.draft === undefined ? [] : [['a1', options.draft]]);
  const sent: string[] = [];
  const answers = options.saves ?? [];
  const gates: (() => void)[] = [];
  const editor = createNoteEditor({
    annotationId: 'a1',
    note: options.note ?? '',
    drafts: {
      read: (id) => kept.get(id) ?? null,
      write: (id, text) => kept.set(id, text),
      drop: (id) => kept.delete(id),
    },
    now: () => new Date('2026-05-14T09:22:00Z'),
    save: (note) => {
      sent.push(note);
      return new Promise((resolve) => gates.push(() => resolve(answers.shift() ?? true)));
    },
  });
  const answer = async () => {
    gates.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { editor, kept, sent, answer };
}

describe('createNoteEditor', () => {
  it('keeps each keystroke as a draft, and saves once after a pause', async () => {
    const { editor, kept, sent, answer } = setUp();
    editor.type('Ask');
    editor.type('Ask again');
    expect(kept.get('a1')).toBe('Ask again');
    expect(editor.status.value).toBe('typing');
    await vi.advanceTimersToNextTimerAsync();
    expect(sent).toEqual(['Ask again']);
    expect(editor.status.value).toBe('saving');
    await answer();
    expect(editor.status.value).toBe('clean');
    expect(editor.savedAt.value?.toISOString()).toBe('2026-05-14T09:22:00.000Z');
    expect(kept.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('saves at once when it is left, and not twice', async () => {
    const { editor, sent, answer } = setUp();
    editor.type('Left');
    void editor.flush();
    await answer();
    await editor.flush();
    expect(sent).toEqual(['Left']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('saves nothing where nothing was typed', async () => {
    const { editor, sent } = setUp({ note: 'As it was' });
    await editor.flush();
    expect(sent).toEqual([]);
  });

  it('keeps what could not be saved, and tries again when asked', async () => {
    const { editor, kept, sent, answer } = setUp({ saves: [false, true] });
    editor.type('Important');
    void editor.flush();
    await answer();
    expect(editor.status.value).toBe('failed');
    expect(editor.text.value).toBe('Important');
    expect(kept.get('a1')).toBe('Important');
    void editor.flush();
    await answer();
    expect(sent).toEqual(['Important', 'Important']);
    expect(editor.status.value).toBe('clean');
    expect(kept.size).toBe(0);
  });

  it('goes on with what was typed during a save', async () => {
    const { editor, kept, sent, answer } = setUp();
    editor.type('One');
    void editor.flush();
    editor.type('One two');
    await answer();
    expect(editor.status.value).toBe('typing');
    expect(kept.get('a1')).toBe('One two');
    await vi.advanceTimersToNextTimerAsync();
    await answer();
    expect(sent).toEqual(['One', 'One two']);
    expect(editor.status.value).toBe('clean');
  });

  it('begins with a draft that was left behind, as not saved', () => {
    const { editor } = setUp({ note: 'Old', draft: 'Old and newer' });
    expect(editor.text.value).toBe('Old and newer');
    expect(editor.status.value).toBe('typing');
  });

  it('follows the library only while nothing is typed', () => {
    const { editor } = setUp({ note: 'First' });
    editor.sync('From the side panel');
    expect(editor.text.value).toBe('From the side panel');
    editor.type('Mine');
    editor.sync('Theirs');
    expect(editor.text.value).toBe('Mine');
  });
});
