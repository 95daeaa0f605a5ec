import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { formatNumber } from '../lib/app/words';
import { IconButton } from './icon-button';

interface ReaderPageFieldProps {
  page: number;
  pages: number;
  goTo: (page: number) => void;
}

/** The page that a typed text means; null where there is no such page. */
function pageTyped(text: string, pages: number): number | null {
  const digits = text.trim();
  const page = Number(digits);
  return /^\d{1,6}$/.test(digits) && page >= 1 && page <= pages ? page : null;
}

/** The number of the page in view: read, or typed over. What is no page's number is put back. */
export function ReaderPageField({ page, pages, goTo }: ReaderPageFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    const to = typed === null ? null : pageTyped(typed, pages);
    if (to !== null && to !== page) goTo(to);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && typed !== null) {
      // it takes back what was typed, and closes nothing
      event.preventDefault();
      setTyped(null);
    }
  };
  return (
    <label class="row rd-page-no">
      <span class="sr">{i18n.t('reader.page')}</span>
      <input
        class="input"
        inputMode="numeric"
        autocomplete="off"
        value={typed ?? String(page)}
        aria-invalid={typed !== null && typed.trim() !== '' && pageTyped(typed, pages) === null}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={commit}
      />
      <span class="t-s t-2 num nowrap">{i18n.t('reader.ofPages', [formatNumber(pages)])}</span>
    </label>
  );
}

/** Up and down by a page; says where that led, because the focus stays on the button. */
export function ReaderTurn({ page, pages, goTo }: ReaderPageFieldProps) {
  const [turned, setTurned] = useState(false);
  const turn = (to: number) => {
    if (to < 1 || to > pages) return;
    setTurned(true);
    goTo(to);
  };
  return (
    <span class="row row-1" onFocusOut={() => setTurned(false)}>
      <IconButton
        icon="up"
        label={i18n.t('reader.previousPage')}
        aria-keyshortcuts="ArrowLeft"
        aria-disabled={page <= 1}
        onClick={() => turn(page - 1)}
      />
      <IconButton
        icon="down"
        label={i18n.t('reader.nextPage')}
        aria-keyshortcuts="ArrowRight"
        aria-disabled={page >= pages}
        onClick={() => turn(page + 1)}
      />
      <span class="sr" role="status">
        {turned && i18n.t('reader.atPage', [formatNumber(page), formatNumber(pages)])}
      </span>
    </span>
  );
}
