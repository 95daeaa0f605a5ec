import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteDraft } from '../../../lib/app/library/ports';
import { createNoteEditor, type NoteOutcome } from '../../../lib/app/library/note-editor';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(options: { note?: string; draft?: NoteDraft; saves?: NoteOutcome[] } = {}) {
  const kept = new Map<string, NoteDraft>(options.draft === undefined ? [] : [['a1', options.draft]]);
  const sent: string[] = [];
  const bases: (string | null)[] = [];
  const answers = options.saves ?? [];
  const gates: (() => void)[] = [];
  const editor = createNoteEditor({
    annotationId: 'a1',
    note: options.note ?? '',
    drafts: {
      read: (id) => kept.get(id) ?? null,
      write: (id, draft) => kept.set(id, draft),
      drop: (id) => kept.delete(id),
    },
    now: () => new Date('2026-05-14T09:22:00Z'),
    save: (note, base) => {
      sent.push(note);
      bases.push(base);
      return new Promise((resolve) => gates.push(() => resolve(answers.shift() ?? 'saved')));
    },
  });
  const answer = async () => {
    gates.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { editor, kept, sent, bases, answer };
}

describe('createNoteEditor', () => {
  it('keeps each keystroke as a draft, and saves once after a pause', async () => {
    const { editor, kept, sent, answer } = setUp();
    editor.type('Ask');
    editor.type('Ask again');
    expect(kept.get('a1')).toEqual({ text: 'Ask again', base: '' });
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
    const { editor, kept, sent, answer } = setUp({ saves: ['failed', 'saved'] });
    editor.type('Important');
    void editor.flush();
    await answer();
    expect(editor.status.value).toBe('failed');
    expect(editor.text.value).toBe('Important');
    expect(kept.get('a1')?.text).toBe('Important');
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
    expect(kept.get('a1')?.text).toBe('One two');
    await vi.advanceTimersToNextTimerAsync();
    await answer();
    expect(sent).toEqual(['One', 'One two']);
    expect(editor.status.value).toBe('clean');
  });

  it('begins with a draft that was left behind, as not saved', () => {
    const { editor } = setUp({ note: 'Old', draft: { text: 'Old and newer', base: 'Old' } });
    expect(editor.text.value).toBe('Old and newer');
    expect(editor.status.value).toBe('typing');
  });

  it('saves by itself what was left behind, after the same pause', async () => {
    const { kept, sent, answer } = setUp({ note: 'Old', draft: { text: 'Old and newer', base: 'Old' } });
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersToNextTimerAsync();
    await answer();
    expect(sent).toEqual(['Old and newer']);
    expect(kept.size).toBe(0);
  });

  it('begins clean where what was left behind is what the library has, and keeps no draft of it', () => {
    const { editor, kept } = setUp({ note: 'The same', draft: { text: 'The same', base: 'Old' } });
    expect(editor.status.value).toBe('clean');
    expect(kept.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    editor.sync('From the side panel');
    expect(editor.text.value).toBe('From the side panel');
  });

  it('follows the library only while nothing is typed', () => {
    const { editor } = setUp({ note: 'First' });
    editor.sync('From the side panel');
    expect(editor.text.value).toBe('From the side panel');
    editor.type('Mine');
    editor.sync('Theirs');
    expect(editor.text.value).toBe('Mine');
  });

  it('tells which note each save was made from: the one that the typing began on, or the last that was saved', async () => {
    const { editor, bases, answer } = setUp({ note: 'First' });
    editor.type('Mine');
    editor.sync('Theirs');
    void editor.flush();
    editor.type('Mine and more');
    await answer();
    await vi.advanceTimersToNextTimerAsync();
    await answer();
    editor.sync('Mine and more');
    editor.sync('From the bar');
    editor.type('From the bar, and here');
    void editor.flush();
    expect(bases).toEqual(['First', 'Mine', 'From the bar']);
  });

  it('waits for a choice where the library has another note by now, and keeps what is typed on', async () => {
    const { editor, kept, sent, answer } = setUp({ note: 'First', saves: ['changed'] });
    editor.type('Mine');
    void editor.flush();
    editor.sync('Theirs');
    await answer();
    expect(editor.status.value).toBe('conflict');
    expect([editor.text.value, editor.latest.value]).toEqual(['Mine', 'Theirs']);
    editor.type('Mine, longer');
    await editor.flush();
    expect(vi.getTimerCount()).toBe(0);
    expect(sent).toEqual(['Mine']);
    expect(kept.get('a1')).toEqual({ text: 'Mine, longer', base: 'First' });
  });

  it('saves over the other note when asked, made from that one now', async () => {
    const { editor, kept, sent, bases, answer } = setUp({ note: 'First', saves: ['changed', 'saved'] });
    editor.type('Mine');
    void editor.flush();
    await answer();
    editor.sync('Theirs');
    void editor.saveOver();
    await answer();
    expect(sent).toEqual(['Mine', 'Mine']);
    expect(bases).toEqual(['First', 'Theirs']);
    expect(editor.status.value).toBe('clean');
    expect(kept.size).toBe(0);
  });

  it('takes the other note when asked', async () => {
    const { editor, kept, answer } = setUp({ note: 'First', saves: ['changed'] });
    editor.type('Mine');
    void editor.flush();
    await answer();
    editor.sync('Theirs');
    editor.takeOther();
    expect(editor.text.value).toBe('Theirs');
    expect(editor.status.value).toBe('clean');
    expect(kept.size).toBe(0);
  });

  it('brings back what the other note took the place of, and saves it over that one', async () => {
    const { editor, kept, answer, sent, bases } = setUp({ note: 'First', saves: ['changed', 'saved'] });
    editor.type('Mine');
    void editor.flush();
    await answer();
    editor.sync('Theirs');
    expect(editor.aside.value).toBeNull();
    editor.takeOther();
    expect(editor.aside.value).toBe('Mine');
    editor.takeBack();
    expect(editor.text.value).toBe('Mine');
    expect(editor.aside.value).toBeNull();
    expect(kept.size).toBe(1);
    void editor.flush();
    await answer();
    expect(sent).toEqual(['Mine', 'Mine']);
    expect(bases).toEqual(['First', 'Theirs']);
  });

  it('knows after a reload which note a draft was made from', () => {
    const { editor, bases } = setUp({ note: 'Theirs', draft: { text: 'Mine', base: 'First' } });
    void editor.flush();
    expect(bases).toEqual(['First']);
  });
});
