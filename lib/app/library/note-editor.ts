import { type Signal, signal } from '@preact/signals';
import type { Annotation } from '../../core/model/annotation';
import type { DraftKeeper } from './ports';

/** A note is saved by itself after this pause in typing. */
const IDLE_MS = 1_500;

/** clean: nothing typed since the last save; failed: what was typed is kept here and as a draft. */
export type NoteStatus = 'clean' | 'typing' | 'saving' | 'failed';

export interface NoteEditor {
  readonly text: Signal<string>;
  readonly status: Signal<NoteStatus>;
  type(text: string): void;
  /** Saves what was typed, now. */
  flush(): Promise<void>;
}

/**
 * Holds the note of one annotation while it is edited. Each keystroke goes to the draft at once, the library follows
 * after a pause or when the field is left: many small saves would fill the undo list with half words.
 */
export function createNoteEditor(
  annotation: Annotation,
  drafts: DraftKeeper,
  save: (note: string) => Promise<boolean>,
): NoteEditor {
  const draft = drafts.read(annotation.id);
  const text = signal(draft ?? annotation.note);
  const status = signal<NoteStatus>(draft === null ? 'clean' : 'typing');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (status.peek() !== 'typing' && status.peek() !== 'failed') return;
    status.value = 'saving';
    const sent = text.peek();
    const saved = await save(sent);
    if (text.peek() !== sent) return flushLater();
    status.value = saved ? 'clean' : 'failed';
    if (saved) drafts.drop(annotation.id);
  };
  const flushLater = (): void => {
    status.value = 'typing';
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), IDLE_MS);
  };
  return {
    text,
    status,
    flush,
    type: (value) => {
      text.value = value;
      drafts.write(annotation.id, value);
      flushLater();
    },
  };
}
