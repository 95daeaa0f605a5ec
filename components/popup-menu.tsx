import { i18n } from '#i18n';
import { Icon } from './icon';
import { Kbd } from './kbd';
import type { PopupActions, PopupKeys } from './popup-view';

export function PopupMenu({ keys, actions }: { keys: PopupKeys; actions: PopupActions }) {
  return (
    <nav class="menu" aria-label={i18n.t('popup.menu')}>
      <button type="button" onClick={actions.openPanel}>
        <Icon name="panel" />
        {i18n.t('popup.sidePanel')}
        {keys.panel && <Kbd>{keys.panel}</Kbd>}
      </button>
      <button type="button" onClick={() => actions.openPage('library')}>
        <Icon name="book" />
        {i18n.t('popup.library')}
        {keys.library && <Kbd>{keys.library}</Kbd>}
      </button>
    </nav>
  );
}
