import { i18n } from '#i18n';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { LibraryDetail } from '../../components/library-detail';
import type { NoteField } from '../../components/library-note';
import { createNoteEditor } from '../../lib/app/library/note-editor';
import { quoteLink } from '../../lib/app/library/page-link';
import { formatClock } from '../../lib/app/words';
import type { LibraryEntry } from '../../lib/core/library/entries';
import type { Coder } from '../../lib/core/model/annotation';
import type { LibraryApp } from './app';

interface DetailPaneProps {
  app: LibraryApp;
  paneRef: RefObject<HTMLElement | null>;
}

/** The selected annotation beside the list, or the hint to select one. */
export function DetailPane({ app, paneRef }: DetailPaneProps) {
  const entry = app.state.selected.value;
  return (
    <aside ref={paneRef} class={entry ? 'lib-r is-open' : 'lib-r'} aria-label={i18n.t('library.selected')}>
      {entry ? (
        <Detail key={entry.annotation.id} app={app} entry={entry} />
      ) : (
        <p class="t-s t-2">{i18n.t('library.selectHint')}</p>
      )}
    </aside>
  );
}

function Detail({ app, entry }: { app: LibraryApp; entry: LibraryEntry }) {
  const { service, ports } = app;
  const { annotation, document } = entry;
  const note = useNote(app, entry);
  const coder = useCoder(app, annotation.id);
  const close = () => {
    service.setView({ selected: '' });
    window.document.querySelector<HTMLElement>('.lib-table')?.focus();
  };
  return (
    <LibraryDetail
      entry={entry}
      codebook={ports.codebook}
      coder={coder}
      href={quoteLink(document, annotation.target)}
      related={app.state.relatedTo.value(document)}
      note={note}
      onChange={(change) => void service.edit(entry, change)}
      onDelete={() => void service.deleteAnnotation(entry)}
      onClose={close}
    />
  );
}

/** The note's editor for as long as the annotation is shown; what is typed is saved when it is left. */
function useNote({ service, ports }: LibraryApp, entry: LibraryEntry): NoteField {
  const { id, note } = entry.annotation;
  const editor = useMemo(
    () =>
      createNoteEditor({
        annotationId: id,
        note,
        drafts: ports.drafts,
        now: ports.now,
        save: (text, base) => service.saveNote(entry, text, base),
      }),
    [id],
  );
  useEffect(() => editor.sync(note), [editor, note]);
  useEffect(() => () => void editor.flush(), [editor]);
  return {
    text: editor.text.value,
    status: editor.status.value,
    savedAt: editor.savedAt.value && formatClock(editor.savedAt.value),
    onType: editor.type,
    onFlush: () => void editor.flush(),
    other: editor.latest.value,
    onTakeOther: () => {
      editor.takeOther();
      service.dismissProblem();
    },
    onSaveOver: () => void editor.saveOver(),
    onTakeBack: editor.aside.value === null ? null : editor.takeBack,
  };
}

function useCoder({ ports }: LibraryApp, annotationId: string): Coder | null {
  const [coder, setCoder] = useState<Coder | null>(null);
  useEffect(() => {
    let gone = false;
    void ports.coderOf(annotationId).then((found) => {
      if (!gone) setCoder(found);
    });
    return () => {
      gone = true;
    };
  }, [annotationId]);
  return coder;
}
