import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReaderProps } from './reader-view';
import { useMedia } from './use-media';

/** Under this the column of outline and pages lies over the pages. */
const MIDDLE = '(max-width: 64rem)';
/** Under this the lists stand below the pages, and the bar has few buttons. */
const NARROW = '(max-width: 48rem)';

/** What stands beside the pages, and where. */
export function useColumns() {
  const over = useMedia(MIDDLE);
  const narrow = useMedia(NARROW);
  const [side, setSide] = useState(!over);
  const [panel, setPanel] = useState(true);
  useLayoutEffect(() => setSide(!over), [over]);
  return { over, narrow, side, setSide, panel: panel || !narrow, setPanel };
}

/** Finding has a field of its own; closing it gives the focus back to where it was. */
export function useFinding({ find, actions }: Pick<ReaderProps, 'find' | 'actions'>) {
  const [asked, setAsked] = useState(0);
  const before = useRef<Element | null>(null);
  const open = () => {
    if (!find.open) before.current = document.activeElement;
    setAsked(asked + 1);
    actions.openFind();
  };
  const close = () => {
    actions.closeFind();
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  };
  const step = (by: 1 | -1) => (find.open ? actions.findStep(by) : open());
  return { asked, open, close, step };
}
