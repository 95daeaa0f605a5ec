import { i18n } from '#i18n';
import { useRef } from 'preact/hooks';
import { POLARITIES, type Polarity } from '../lib/core/model/kinds';
import { Icon } from './icon';
import { POLARITY_KEYS } from './polarity-keys';
import { rove } from './roving';

interface PolarityChoiceProps {
  value: Polarity | null;
  onChange: (value: Polarity) => void;
  /** The single keys work only in the bar, so only there they are told. */
  keys?: boolean;
  /** The words beside the shapes, where there is room for them. */
  words?: boolean;
}

/** Four shapes side by side: a radio group, one stop for Tab, arrows within. */
export function PolarityChoice({ value, onChange, keys, words }: PolarityChoiceProps) {
  const group = useRef<HTMLDivElement>(null);
  const stop = value ?? POLARITIES[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = rove(event.key, POLARITIES.indexOf(stop), POLARITIES.length);
    const next = to === null ? undefined : POLARITIES[to];
    if (!next) return;
    event.preventDefault();
    onChange(next);
    group.current?.querySelector<HTMLElement>(`[data-polarity="${next}"]`)?.focus();
  };
  return (
    <div
      class={words ? 'seg seg-wide' : 'seg seg-icons'}
      role="radiogroup"
      aria-label={i18n.t('common.polarityLabel')}
      ref={group}
      onKeyDown={onKeyDown}
    >
      {POLARITIES.map((polarity) => {
        const word = i18n.t(`common.polarity.${polarity}`);
        return (
          <button
            key={polarity}
            type="button"
            role="radio"
            class={`pol pol-${polarity}`}
            aria-checked={polarity === value}
            aria-label={word}
            title={keys ? `${word} (${POLARITY_KEYS[polarity]})` : word}
            tabIndex={polarity === stop ? 0 : -1}
            data-polarity={polarity}
            onClick={() => onChange(polarity)}
          >
            <Icon name={polarity} size="s" />
            {words && word}
          </button>
        );
      })}
    </div>
  );
}
