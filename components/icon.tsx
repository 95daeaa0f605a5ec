import { ICONS, type IconName } from './icons';

interface IconProps {
  name: IconName;
  /** 14 px, beside small text, in place of 16. */
  size?: 's';
}

/** Decoration only: the words beside it, or the label of its button, say what it means. */
export function Icon({ name, size }: IconProps) {
  return (
    <svg class={size ? `ic ic-${size}` : 'ic'} viewBox="0 0 16 16" aria-hidden="true" data-icon={name}>
      {ICONS[name]()}
    </svg>
  );
}
