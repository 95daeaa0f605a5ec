import { Icon } from './icon';

interface SearchFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
}

/** A field to filter by; its label is for screen readers, the glass and the hint for everyone else. */
export function SearchField({ label, value, onInput }: SearchFieldProps) {
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        class="input"
        aria-label={label}
        placeholder={label}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
