import { type RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { readerCommand, type ReaderCommand, type ReaderWhere } from './reader-keys';

const TEXT = 'input, textarea, select, [contenteditable]';

function whereOf(target: EventTarget | null): ReaderWhere {
  if (!(target instanceof Element)) return 'pages';
  if (target.matches(TEXT)) return 'text';
  return target.closest('[data-region="column"]') ? 'column' : 'pages';
}

/** Whether a key was pressed in the reader at all; a bar that floats over it has keys of its own. */
const isOurs = (root: HTMLElement | null, target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Node && !!root?.contains(target));

/** Listens to the keys of the whole window while the reader shows a document. `run` says whether it did anything. */
export function useReaderKeys(root: RefObject<HTMLElement | null>, run: (command: ReaderCommand) => boolean): void {
  const latest = useRef(run);
  latest.current = run;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (!isOurs(root.current, event.target) && !event.ctrlKey && !event.metaKey) return;
      const command = readerCommand(event, whereOf(event.target));
      if (command && latest.current(command)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [root]);
}
