import type { ComponentProps } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icons';

type ButtonProps = Pick<
  ComponentProps<'button'>,
  | 'ref'
  | 'tabIndex'
  | 'onClick'
  | 'aria-expanded'
  | 'aria-disabled'
  | 'aria-pressed'
  | 'aria-controls'
  | 'aria-haspopup'
  | 'aria-keyshortcuts'
>;

interface IconButtonProps extends ButtonProps {
  icon: IconName;
  /** Read out, and shown where the pointer rests. */
  label: string;
  /** Among other small things. */
  small?: boolean;
  /** 14 px, beside small text, in place of 16. */
  iconSize?: 's';
}

/** A button that shows no words. Data attributes are passed on: hooks to find it by. */
export function IconButton({ icon, label, small, iconSize, ...button }: IconButtonProps) {
  return (
    <button type="button" class={small ? 'iconbtn iconbtn-s' : 'iconbtn'} aria-label={label} title={label} {...button}>
      <Icon name={icon} size={iconSize} />
    </button>
  );
}
