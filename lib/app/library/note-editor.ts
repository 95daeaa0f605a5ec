import { type Signal, signal } from '@preact/signals';
import type { DraftKeeper, NoteDraft } from './ports';

/** A note is saved by itself after this pause in typing. */
const IDLE_MS = 1_500;

/**
 * clean: nothing typed since the last save; failed: what was typed is kept here and as a draft; conflict: so it is, for
 * the library has another note by now, and its reader must choose.
 */
export type NoteStatus = 'clean' | 'typing' | 'saving' | 'failed' | 'conflict';
/** changed: nothing was saved, for the library no longer has the note that this one was made from. */
export type NoteOutcome = 'saved' | 'failed' | 'changed';

export interface NoteEditor {
  readonly text: Signal<string>;
  readonly status: Signal<NoteStatus>;
  readonly savedAt: Signal<Date | null>;
  /** The note as the library has it. */
  readonly latest: Signal<string>;
  type(text: string): void;
  /** Saves what was typed, now; not where its reader has yet to choose. */
  flush(): Promise<void>;
  /** The library has another note: shown unless something is typed here. */
  sync(note: string): void;
  /** What was typed here when the library's note was taken in its place; null where nothing was. */
  readonly aside: Signal<string | null>;
  /** Of the two notes of a conflict: the library's stays. */
  takeOther(): void;
  /** What was put aside takes the library's note's place after all. */
  takeBack(): void;
  /** Of the two notes of a conflict: the one that is typed here takes the other's place. */
  saveOver(): Promise<void>;
}

interface NoteEditorOptions {
  readonly annotationId: string;
  readonly note: string;
  readonly drafts: DraftKeeper;
  readonly now: () => Date;
  /** @param base the note that it was made from; null where that is not known any more */
  readonly save: (note: string, base: string | null) => Promise<NoteOutcome>;
}

/**
 * Holds the note of one annotation while it is edited. Each keystroke goes to the draft at once, the library follows
 * after a pause or when the field is left: many small saves would fill the undo list with half words.
 */
export function createNoteEditor({ annotationId, note, drafts, now, save }: NoteEditorOptions): NoteEditor {
  const draft = unsavedDraft(drafts, annotationId, note);
  let base = draft ? draft.base : note;
  const latest = signal(note);
  const text = signal(draft?.text ?? note);
  const status = signal<NoteStatus>('clean');
  const savedAt = signal<Date | null>(null);
  const aside = signal<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = () => drafts.write(annotationId, { text: text.peek(), base });
  const later = (): void => {
    status.value = 'typing';
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), IDLE_MS);
  };
  const done = (outcome: NoteOutcome, sent: string): void => {
    if (outcome === 'saved') base = sent;
    const typedOn = text.peek() !== sent;
    if (typedOn) keep();
    else if (outcome === 'saved') drafts.drop(annotationId);
    if (outcome === 'changed') status.value = 'conflict';
    else if (typedOn) later();
    else status.value = outcome === 'saved' ? 'clean' : 'failed';
    if (outcome === 'saved' && !typedOn) savedAt.value = now();
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (status.peek() !== 'typing' && status.peek() !== 'failed') return;
    status.value = 'saving';
    const sent = text.peek();
    done(await save(sent, base), sent);
  };
  const type = (value: string): void => {
    if (status.peek() === 'clean') base = latest.peek();
    text.value = value;
    keep();
    // a save under way sees at its end that the text went on; a conflict waits for the choice
    if (status.peek() !== 'saving' && status.peek() !== 'conflict') later();
  };
  const sync = (note: string): void => {
    latest.value = note;
    if (status.peek() === 'clean') text.value = note;
  };
  const takeOther = (): void => {
    drafts.drop(annotationId);
    aside.value = text.peek();
    text.value = latest.peek();
    status.value = 'clean';
  };
  const takeBack = (): void => {
    const mine = aside.peek();
    aside.value = null;
    if (mine !== null) type(mine);
  };
  const saveOver = (): Promise<void> => {
    base = latest.peek();
    status.value = 'typing';
    return flush();
  };
  if (draft !== null) later();
  return { text, status, savedAt, latest, type, flush, sync, aside, takeOther, takeBack, saveOver };
}

/** What was left behind and is not what the library has: such a draft has served. */
function unsavedDraft(drafts: DraftKeeper, annotationId: string, note: string): NoteDraft | null {
  const draft = drafts.read(annotationId);
  if (draft?.text !== note) return draft;
  drafts.drop(annotationId);
  return null;
}
