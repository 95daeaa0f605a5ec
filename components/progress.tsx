interface ProgressProps {
  label: string;
  value: number;
  max: number;
  /** What a screen reader says in place of the figure: "11 of 43". */
  valueText?: string;
}

export function Progress({ label, value, max, valueText }: ProgressProps) {
  const share = max > 0 ? Math.min(100, (100 * value) / max) : 0;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      style={{ '--v': `${share.toFixed(1)}%` }}
    >
      <i />
    </div>
  );
}
