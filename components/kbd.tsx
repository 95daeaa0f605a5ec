import type { ComponentChildren } from 'preact';

interface KbdProps {
  children: ComponentChildren;
  small?: boolean;
  /** On a button that tells its key by `aria-keyshortcuts`. */
  silent?: boolean;
}

/** A key, shown on the thing that it presses. */
export function Kbd({ children, small = true, silent }: KbdProps) {
  return (
    <kbd class={small ? 's' : undefined} aria-hidden={silent}>
      {children}
    </kbd>
  );
}
