import { Icon } from './icon';
import { useFilePicker } from './use-file-picker';

interface FileButtonProps {
  label: string;
  accept: string;
  onFiles: (files: readonly File[]) => void;
  /** Whether several may be chosen at once. */
  multiple?: boolean;
  /** The first thing to do in its view. */
  primary?: boolean;
}

/** Opens the browser's own file dialog. The same file can be chosen again after it was mended. */
export function FileButton({ primary, ...picker }: FileButtonProps) {
  const { pick, field } = useFilePicker(picker);
  return (
    <>
      <button type="button" class={primary ? 'btn btn-primary' : 'btn'} onClick={pick}>
        <Icon name="import" />
        {picker.label}
      </button>
      {field}
    </>
  );
}
