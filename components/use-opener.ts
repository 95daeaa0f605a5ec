import { useRef, useState } from 'preact/hooks';

/** What a button opens. Closed by `close` it gives the focus back to its button. */
export function useOpener() {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return { button, open, setOpen, close };
}
