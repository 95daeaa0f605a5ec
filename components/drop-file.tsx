import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface DropFileProps {
  /** Shown over the page while a file is held over it. */
  hint: string;
  onFiles: (files: readonly File[]) => void;
}

/** Takes files that are dropped anywhere on the page. What is not a file is left to the browser. */
export function DropFile({ hint, onFiles }: DropFileProps): ComponentChildren {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(type, act, { signal: stop.signal });
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen('drop', (event) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    });
    return () => stop.abort();
  }, [onFiles]);
  return over ? (
    <div class="drop-here">
      <p class="t-title">{hint}</p>
    </div>
  ) : null;
}
