import { i18n } from '#i18n';
import { Icon } from './icon';
import { Kbd } from './kbd';
import type { PopupActions, PopupKeys } from './popup-view';

/** As `aria-keyshortcuts` writes what the browser says: Alt+Shift+S. */
export const ariaKeys = (keys: string | null): string | undefined => keys?.replaceAll(' ', '+');

interface PopupMenuProps {
  /** Whether the reader stands here; else a button above opens it. */
  hasReader: boolean;
  keys: PopupKeys;
  actions: PopupActions;
}

export function PopupMenu({ hasReader, keys, actions }: PopupMenuProps) {
  return (
    <nav class="menu" aria-label={i18n.t('popup.menu')}>
      <button type="button" aria-keyshortcuts={ariaKeys(keys.panel)} onClick={actions.openPanel}>
        <Icon name="panel" />
        {i18n.t('popup.sidePanel')}
        {keys.panel && <Kbd silent>{keys.panel}</Kbd>}
      </button>
      <button type="button" aria-keyshortcuts={ariaKeys(keys.library)} onClick={() => actions.openPage('library')}>
        <Icon name="book" />
        {i18n.t('popup.library')}
        {keys.library && <Kbd silent>{keys.library}</Kbd>}
      </button>
      {hasReader && (
        <button type="button" onClick={actions.openReader}>
          <Icon name="doc" />
          {i18n.t('popup.reader')}
        </button>
      )}
    </nav>
  );
}
