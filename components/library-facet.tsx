import type { ComponentChildren } from 'preact';
import { formatNumber } from '../lib/app/words';
import { toggled } from './toggled';

export interface FacetValue<K extends string> {
  readonly key: K;
  readonly label: ComponentChildren;
  readonly count: number;
}

interface FacetListProps<K extends string> {
  values: readonly FacetValue<K>[];
  chosen: readonly K[];
  onChange: (chosen: K[]) => void;
}

/** Values to tick, each with how many it would show. */
export function FacetList<K extends string>({ values, chosen, onChange }: FacetListProps<K>) {
  return (
    <>
      {values.map(({ key, label, count }) => (
        <FacetCheck
          key={key}
          checked={chosen.includes(key)}
          count={count}
          onChange={() => onChange(toggled(chosen, key))}
        >
          {label}
        </FacetCheck>
      ))}
    </>
  );
}

interface FacetCheckProps {
  checked: boolean;
  count: number;
  onChange: () => void;
  children: ComponentChildren;
}

export function FacetCheck({ checked, count, onChange, children }: FacetCheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={onChange} />
      {children}
      <span class="n">{formatNumber(count)}</span>
    </label>
  );
}
