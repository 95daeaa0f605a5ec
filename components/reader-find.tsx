import { i18n } from '#i18n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../lib/app/words';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import type { ReaderActions, FindState } from './reader-view';

interface ReaderFindProps {
  find: FindState;
  /** Counts how often finding was asked for: the field takes the focus again each time. */
  asked: number;
  onClose: () => void;
  actions: Pick<ReaderActions, 'find' | 'findStep'>;
}

function countWords({ words, at, count, complete }: FindState): string {
  if (words.trim() === '') return '';
  if (count === 0) return i18n.t(complete ? 'reader.finding.none' : 'reader.finding.searching');
  return i18n.t(complete ? 'reader.finding.at' : 'reader.finding.soFar', [formatNumber(at), formatNumber(count)]);
}

/** Words to find in the document, and the way from one match to the next. */
export function ReaderFind({ find, asked, onClose, actions }: ReaderFindProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') actions.findStep(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };
  const none = find.count === 0;
  return (
    <search class="row row-1 rd-find">
      <div class="search grow">
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          class="input"
          aria-label={i18n.t('reader.finding.label')}
          placeholder={i18n.t('reader.finding.label')}
          autocomplete="off"
          spellcheck={false}
          value={find.words}
          onInput={(event) => actions.find(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <span class="t-s t-2 num nowrap rd-count" role="status">
        {countWords(find)}
      </span>
      <IconButton
        icon="up"
        small
        label={i18n.t('reader.finding.previous')}
        aria-disabled={none}
        onClick={() => actions.findStep(-1)}
      />
      <IconButton
        icon="down"
        small
        label={i18n.t('reader.finding.next')}
        aria-disabled={none}
        onClick={() => actions.findStep(1)}
      />
      <IconButton icon="x" small label={i18n.t('reader.finding.close')} onClick={onClose} />
    </search>
  );
}
