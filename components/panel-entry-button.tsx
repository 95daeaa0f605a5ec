import { i18n } from '#i18n';
import { Icon } from './icon';
import type { IconName } from './icons';

interface EntryButtonProps {
  icon: IconName;
  label: string;
  tabIndex: 0 | -1;
  onClick: () => void;
}

/** A small button of an entry in the panel's lists. */
export function EntryButton({ icon, label, tabIndex, onClick }: EntryButtonProps) {
  return (
    <button
      type="button"
      class="iconbtn iconbtn-s"
      aria-label={label}
      title={label}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      <Icon name={icon} size="s" />
    </button>
  );
}

/** Deletes what the entry shows. */
export function DeleteButton(props: Pick<EntryButtonProps, 'tabIndex' | 'onClick'>) {
  return <EntryButton icon="trash" label={i18n.t('common.delete')} {...props} />;
}
