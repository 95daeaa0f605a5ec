import { useRef } from 'preact/hooks';
import { Icon } from './icon';

interface FileButtonProps {
  label: string;
  accept: string;
  onFile: (file: File) => void;
  disabled?: boolean;
}

/** Opens the browser's own file dialog. The same file can be chosen again after it was mended. */
export function FileButton({ label, accept, onFile, disabled }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    const file = input.current?.files?.[0];
    if (file) onFile(file);
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <button type="button" class="btn" disabled={disabled} onClick={() => input.current?.click()}>
        <Icon name="import" />
        {label}
      </button>
      <input ref={input} type="file" hidden accept={accept} aria-label={label} onChange={choose} />
    </>
  );
}
