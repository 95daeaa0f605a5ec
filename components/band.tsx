import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

interface BandProps {
  tone: 'info' | 'ok' | 'warn' | 'danger';
  children: ComponentChildren;
  /** At most one button: the way on. */
  action?: ComponentChildren;
}

/** A message that stays until it is no longer true. Bad news is announced at once, the rest politely. */
export function Band({ tone, children, action }: BandProps) {
  const icon = tone === 'info' ? 'info' : tone === 'ok' ? 'check' : 'warn';
  return (
    <div class={tone === 'info' ? 'band' : `band band-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <span class="grow">{children}</span>
      {action}
    </div>
  );
}
