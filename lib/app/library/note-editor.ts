import { type Signal, signal } from '@preact/signals';
import type { DraftKeeper } from './ports';

/** A note is saved by itself after this pause in typing. */
const IDLE_MS = 1_500;

/** clean: nothing typed since the last save; failed: what was typed is kept here and as a draft. */
export type NoteStatus = 'clean' | 'typing' | 'saving' | 'failed';

export interface NoteEditor {
  readonly text: Signal<string>;
  readonly status: Signal<NoteStatus>;
  readonly savedAt: Signal<Date | null>;
  type(text: string): void;
  /** Saves what was typed, now. */
  flush(): Promise<void>;
  /** The library has another note: shown unless something is typed here. */
  sync(note: string): void;
}

interface NoteEditorOptions {
  readonly annotationId: string;
  readonly note: string;
  readonly drafts: DraftKeeper;
  readonly now: () => Date;
  readonly save: (note: string) => Promise<boolean>;
}

/**
 * Holds the note of one annotation while it is edited. Each keystroke goes to the draft at once, the library follows
 * after a pause or when the field is left: many small saves would fill the undo list with half words.
 */
export function createNoteEditor({ annotationId, note, drafts, now, save }: NoteEditorOptions): NoteEditor {
  const draft = drafts.read(annotationId);
  const text = signal(draft ?? note);
  const status = signal<NoteStatus>(draft === null ? 'clean' : 'typing');
  const savedAt = signal<Date | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (status.peek() !== 'typing' && status.peek() !== 'failed') return;
    status.value = 'saving';
    const sent = text.peek();
    const saved = await save(sent);
    if (text.peek() !== sent) {
      later();
      return;
    }
    if (saved) {
      drafts.drop(annotationId);
      savedAt.value = now();
    }
    status.value = saved ? 'clean' : 'failed';
  };
  const later = (): void => {
    status.value = 'typing';
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), IDLE_MS);
  };
  const type = (value: string): void => {
    text.value = value;
    drafts.write(annotationId, value);
    // while a save is under way, its end sees that the text went on
    if (status.peek() !== 'saving') later();
  };
  const sync = (latest: string): void => {
    if (status.peek() === 'clean') text.value = latest;
  };
  return { text, status, savedAt, type, flush, sync };
}
