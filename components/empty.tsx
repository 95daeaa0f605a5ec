import type { ComponentChildren } from 'preact';

interface EmptyProps {
  title: string;
  children?: ComponentChildren;
  /** The first thing to do. */
  action?: ComponentChildren;
}

/** What is missing, and the first thing to do. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div class="empty">
      <h2 class="t-title">{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
