import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PassageChange } from '../lib/app/page-state';
import { formatDate } from '../lib/app/words';
import { Icon } from './icon';

/** "Text changed", with the day of the words that were tagged. */
export function ChangeSign({ quotedAt }: { quotedAt: string }) {
  return (
    <span class="row row-3 wrap">
      <span class="state s-changed">
        <Icon name="changed" size="s" />
        {i18n.t('change.state')}
      </span>
      <span class="t-meta nowrap">{i18n.t('change.quotedAt', [formatDate(quotedAt)])}</span>
    </span>
  );
}

/** A run of words; read out as what it is. Spaces at the edges of a change belong to neither. */
function Part({ kind, text }: PassageChange['diff'][number]) {
  if (kind === 'same') return <>{text}</>;
  const words = text.trim();
  const at = text.indexOf(words);
  const Changed = kind === 'deleted' ? 'del' : 'ins';
  return (
    <>
      {text.slice(0, at)}
      <Changed>
        <span class="sr">{i18n.t(kind === 'deleted' ? 'change.old' : 'change.new')}</span>
        {words}
      </Changed>
      {text.slice(at + words.length)}
    </>
  );
}

/** Old words beside new ones. */
export function Diff({ diff }: Pick<PassageChange, 'diff'>) {
  return (
    <>
      {diff.map((part, i) => (
        <Part key={i} {...part} />
      ))}
    </>
  );
}

/** What is different now, in a sentence or two, and that nothing was done about it. */
export function changeWords({ meaning, around }: PassageChange): string {
  const different = meaning.map((kind) => i18n.t(`change.meaning.${kind}`)).join(', ');
  const what = different === '' ? i18n.t('change.wording') : i18n.t('change.different', [different]);
  return [...(around ? [i18n.t('change.around')] : []), what, i18n.t('change.kept')].join(' ');
}

interface KeepOldProps {
  onClick: () => void;
  busy?: boolean;
  tabIndex?: 0 | -1;
  /** Other choices, beside it. */
  children?: ComponentChildren;
}

/** Leaves the quote as it is, as evidence of a version that is no more; what that means stands below. */
export function KeepOld({ onClick, busy, tabIndex, children }: KeepOldProps) {
  const id = useId();
  return (
    <div class="col col-1">
      <div class="row wrap">
        <button
          type="button"
          class="btn btn-s"
          aria-describedby={id}
          aria-disabled={busy}
          tabIndex={tabIndex}
          onClick={onClick}
        >
          {i18n.t('change.keepOld')}
        </button>
        {children}
      </div>
      <p id={id} class="t-meta">
        {i18n.t('change.keepOldAbout')}
      </p>
    </div>
  );
}

interface ChangeChoicesProps {
  onKeepOld: () => void;
  onTakeNew: () => void;
  /** Absent where the annotation is deleted by other means. */
  onDelete?: () => void;
  busy?: boolean;
  tabIndex?: 0 | -1;
}

/** What can become of an annotation whose words changed. */
export function ChangeChoices({ onKeepOld, onTakeNew, onDelete, busy = false, tabIndex }: ChangeChoicesProps) {
  const unlessBusy = (act: () => void) => () => {
    if (!busy) act();
  };
  return (
    <KeepOld busy={busy} tabIndex={tabIndex} onClick={unlessBusy(onKeepOld)}>
      <button type="button" class="btn btn-s" aria-disabled={busy} tabIndex={tabIndex} onClick={unlessBusy(onTakeNew)}>
        {i18n.t('change.useNew')}
      </button>
      {onDelete && (
        <button
          type="button"
          class="btn btn-s btn-quiet"
          aria-disabled={busy}
          tabIndex={tabIndex}
          onClick={unlessBusy(onDelete)}
        >
          {i18n.t('common.delete')}
        </button>
      )}
    </KeepOld>
  );
}
