import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { LibraryEntry } from '../lib/core/library/entries';
import type { Annotation, Coder } from '../lib/core/model/annotation';
import type { Codebook } from '../lib/core/model/codebook';
import type { RelatedDocument } from '../lib/core/model/document';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import { KindChoice } from './kind-choice';
import { LibraryFacts } from './library-facts';
import { LibraryNote, type NoteField } from './library-note';
import { LibraryTags } from './library-tags';
import { PolarityChoice } from './polarity-choice';
import { RelatedDocuments } from './related-documents';
import { SupersededSign } from './superseded-sign';
import { Why } from './why';

type Change = Partial<Pick<Annotation, 'kind' | 'polarity' | 'themes'>>;

export interface LibraryDetailProps {
  entry: LibraryEntry;
  codebook: Codebook;
  coder: Coder | null;
  /** Address that opens the page at the quote. */
  href: string;
  /** The same report, kept apart. */
  related: readonly RelatedDocument[];
  note: NoteField;
  onChange: (change: Change) => void;
  onDelete: () => void;
  /** Leaves the pane, where it covers a part of the list. */
  onClose: () => void;
}

/** One annotation, whole, to read and to change. */
export function LibraryDetail(props: LibraryDetailProps) {
  const { entry, codebook, coder, href, related, note, onChange, onDelete, onClose } = props;
  const { annotation } = entry;
  const [writing, setWriting] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <div class="lib-detail">
      <div class="lib-back">
        <button type="button" class="btn btn-quiet btn-s" onClick={onClose}>
          <Icon name="chev" />
          {i18n.t('library.backToList')}
        </button>
      </div>
      <div class="row between">
        <KindChoice value={annotation.kind} onChange={(kind) => onChange({ kind })} />
        <span class="row row-0">
          <a
            class="iconbtn iconbtn-s"
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            title={i18n.t('library.showInDocument')}
            aria-label={i18n.t('library.showInDocument')}
          >
            <Icon name="ext" />
          </a>
          <IconButton small icon="edit" label={i18n.t('library.editNote')} onClick={() => setWriting(true)} />
          <IconButton small icon="trash" label={i18n.t('common.delete')} onClick={onDelete} />
        </span>
      </div>
      <blockquote class="quote">{annotation.target.quote.exact}</blockquote>
      {annotation.superseded && <SupersededSign />}
      {annotation.rule && (
        <Why
          rule={annotation.rule}
          quote={annotation.target.quote.exact}
          themes={[]}
          why={[]}
          open={asked}
          onToggle={() => setAsked(!asked)}
        />
      )}
      <LibraryTags codebook={codebook} themes={annotation.themes} onChange={(themes) => onChange({ themes })} />
      <PolarityChoice words value={annotation.polarity} onChange={(polarity) => onChange({ polarity })} />
      <LibraryNote field={note} writing={writing} onWriting={setWriting} />
      <LibraryFacts entry={entry} coder={coder} href={href} />
      <RelatedDocuments related={related} />
    </div>
  );
}
