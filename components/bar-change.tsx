import { i18n } from '#i18n';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PassageChange } from '../lib/app/page-state';
import { failureWords } from '../lib/app/words';
import type { BarProps } from './bar';
import { Band } from './band';
import { IconButton } from './icon-button';
import { ChangeChoices, ChangeSign, changeWords, Diff } from './passage-change';

export interface BarChangeProps {
  change: PassageChange;
  /** ISO 8601. */
  quotedAt: string;
  status: BarProps['status'];
  onTakeNew: () => void;
  onKeepOld: () => void;
  onDelete: () => void;
  onClose: () => void;
}

/**
 * The bar on a passage that reads otherwise than it was tagged: old words beside new, and what is to become of the
 * annotation. Nothing is changed before one of the three is pressed.
 */
export function BarChange(props: BarChangeProps) {
  const { change, quotedAt, status, onClose } = props;
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('.btn')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onClose();
  };
  const keepFromPage = (event: Event) => event.stopPropagation();
  return (
    <div
      ref={root}
      class="bar bar-change"
      role="dialog"
      aria-label={i18n.t('change.state')}
      aria-describedby={id}
      onKeyDown={onKeyDown}
      onKeyUp={keepFromPage}
      onKeyPress={keepFromPage}
    >
      <div class="row between">
        <ChangeSign quotedAt={quotedAt} />
        <IconButton small icon="x" label={i18n.t('bar.close')} onClick={onClose} />
      </div>
      <div id={id} class="col">
        <p class="quote-s diff">
          <Diff diff={change.diff} />
        </p>
        <p class="t-s t-2">{changeWords(change)}</p>
      </div>
      <ChangeChoices {...props} busy={status === 'saving'} />
      {typeof status === 'object' && <Band tone="danger">{failureWords(status.code)}</Band>}
    </div>
  );
}
