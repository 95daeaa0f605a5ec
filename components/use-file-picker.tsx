import { useRef } from 'preact/hooks';

interface FilePicker {
  label: string;
  accept: string;
  onFiles: (files: readonly File[]) => void;
  /** Whether several may be chosen at once. */
  multiple?: boolean;
}

/** The browser's own file dialog: `pick` opens it, `field` has to be on the page. A file can be chosen again. */
export function useFilePicker({ label, accept, onFiles, multiple }: FilePicker) {
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    const files = [...(input.current?.files ?? [])];
    if (files.length > 0) onFiles(files);
    if (input.current) input.current.value = '';
  };
  const field = (
    <input ref={input} type="file" hidden multiple={multiple} accept={accept} aria-label={label} onChange={choose} />
  );
  return { pick: () => input.current?.click(), field };
}
