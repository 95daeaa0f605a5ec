interface SwitchProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
  /** A second, quieter line: what the switch is about. */
  about?: string;
  disabled?: boolean;
}

/** The words on the left, the switch on the right; the whole line can be clicked. */
export function Switch({ checked, onChange, label, about, disabled }: SwitchProps) {
  return (
    <label class="row between row-4">
      <span class="col col-0">
        <span class="t-b">{label}</span>
        {about && <span class="t-meta">{about}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
