import { i18n } from '#i18n';
import { IconButton } from './icon-button';
import type { IconName } from './icons';

interface EntryButtonProps {
  icon: IconName;
  label: string;
  tabIndex: 0 | -1;
  onClick: () => void;
}

/** A small button of an entry in the panel's lists. */
export function EntryButton(props: EntryButtonProps) {
  return <IconButton small iconSize="s" {...props} />;
}

/** Deletes what the entry shows. */
export function DeleteButton(props: Pick<EntryButtonProps, 'tabIndex' | 'onClick'>) {
  return <EntryButton icon="trash" label={i18n.t('common.delete')} {...props} />;
}
