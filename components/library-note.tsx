import { i18n } from '#i18n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';

/** A note with what is known of its saving; lib/app/library/note-editor.ts is behind it. */
export interface NoteField {
  readonly text: string;
  readonly status: 'clean' | 'typing' | 'saving' | 'failed' | 'conflict';
  /** Clock time of the last save while it is shown. */
  readonly savedAt: string | null;
  readonly onType: (text: string) => void;
  /** Saves now. */
  readonly onFlush: () => void;
  /** The note as the library has it: of a conflict the other one. */
  readonly other: string;
  readonly onTakeOther: () => void;
  readonly onSaveOver: () => void;
  /** Brings back what the other note took the place of; null where nothing was put aside. */
  readonly onTakeBack: (() => void) | null;
}

interface LibraryNoteProps {
  field: NoteField;
  writing: boolean;
  onWriting: (writing: boolean) => void;
}

/** The note as it reads, or a field to write it in. */
export function LibraryNote({ field, writing, onWriting }: LibraryNoteProps) {
  // what could not be saved must stay in sight
  const open = writing || /typing|saving|failed|conflict/.test(field.status);
  if (open) return <Writing field={field} focus={writing} onWriting={onWriting} />;
  return (
    <div class="col col-1">
      {field.text === '' ? (
        <button type="button" class="btn btn-quiet btn-s lib-add" onClick={() => onWriting(true)}>
          <Icon name="note" />
          {i18n.t('library.addNote')}
        </button>
      ) : (
        <p class="note lib-note">{field.text}</p>
      )}
      <Saved field={field} />
      {field.onTakeBack && <TakeBack onTakeBack={field.onTakeBack} />}
    </div>
  );
}

/** The other note was taken: the way back. */
function TakeBack({ onTakeBack }: { onTakeBack: () => void }) {
  return (
    <div class="row wrap">
      <span class="t-meta">{i18n.t('library.noteOtherStays')}</span>
      <button type="button" class="btn btn-s" onClick={onTakeBack}>
        {i18n.t('library.noteTakeBack')}
      </button>
    </div>
  );
}

interface WritingProps {
  field: NoteField;
  /** Whether somebody asked for the field; one that is there for a draft leaves the focus where it is. */
  focus: boolean;
  onWriting: (writing: boolean) => void;
}

function Writing({ field, focus, onWriting }: WritingProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  // before the next key can come: later it would take the focus back from where that key put it
  useLayoutEffect(() => {
    if (!focus || document.activeElement === area.current) return;
    area.current?.focus();
    area.current?.setSelectionRange(field.text.length, field.text.length);
  }, [focus]);
  const done = () => {
    field.onFlush();
    onWriting(false);
  };
  // the button that was pressed goes while the note is saved; the focus would go with it
  const fromField = (act: () => void) => () => {
    area.current?.focus();
    act();
  };
  return (
    <div class="field">
      <label for="library-note">{i18n.t('library.note')}</label>
      <textarea
        ref={area}
        id="library-note"
        class="input"
        rows={4}
        maxLength={50_000}
        value={field.text}
        onInput={(event) => field.onType(event.currentTarget.value)}
        onFocus={() => onWriting(true)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
            event.stopPropagation();
            // saves, too; what is typed while it is being saved would else go into a field that is about to close
            event.currentTarget.blur();
          }
        }}
      />
      {field.status === 'conflict' ? (
        <NoteConflict field={{ ...field, onSaveOver: fromField(field.onSaveOver) }} />
      ) : (
        <Saved field={{ ...field, onFlush: fromField(field.onFlush) }} />
      )}
    </div>
  );
}

/** Two notes, and the choice between them: the one that is typed stands above. */
function NoteConflict({ field: { other, onTakeOther, onSaveOver } }: { field: NoteField }) {
  return (
    <div class="col col-1" role="group" aria-label={i18n.t('library.noteOther')}>
      <span class="t-s lib-bad" role="alert">
        {i18n.t('library.noteConflict')}
      </span>
      <span class="t-meta">{i18n.t(other === '' ? 'library.noteOtherEmpty' : 'library.noteOther')}</span>
      {other !== '' && <p class="note lib-note">{other}</p>}
      <div class="row wrap">
        <button type="button" class="btn btn-s" onClick={onTakeOther}>
          {i18n.t('library.noteTakeOther')}
        </button>
        <button type="button" class="btn btn-s" onClick={onSaveOver}>
          {i18n.t('library.noteSaveOver')}
        </button>
      </div>
    </div>
  );
}

function Saved({ field: { status, savedAt, onFlush } }: { field: NoteField }) {
  return (
    <div class="row" role="status">
      {status === 'failed' ? (
        <>
          <span class="t-s lib-bad">{i18n.t('library.noteFailed')}</span>
          <button type="button" class="btn btn-s" onMouseDown={(event) => event.preventDefault()} onClick={onFlush}>
            {i18n.t('common.tryAgain')}
          </button>
        </>
      ) : (
        <span class="t-meta">{savedWords(status, savedAt)}</span>
      )}
    </div>
  );
}

function savedWords(status: NoteField['status'], savedAt: string | null): string {
  if (status === 'typing') return i18n.t('library.noteTyping');
  if (status === 'saving') return i18n.t('library.noteSaving');
  return savedAt === null ? '' : i18n.t('library.noteSaved', [savedAt]);
}
