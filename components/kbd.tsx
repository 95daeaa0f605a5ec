import type { ComponentChildren } from 'preact';

/** A key, shown on the thing that it presses. */
export function Kbd({ children, small = true }: { children: ComponentChildren; small?: boolean }) {
  return <kbd class={small ? 's' : undefined}>{children}</kbd>;
}
