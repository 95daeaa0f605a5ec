import { i18n } from '#i18n';
import type { Polarity } from '../lib/core/model/kinds';
import { Icon } from './icon';

/** Whether a passage speaks for or against the provider, as shape and word. */
export function PolarityLabel({ polarity }: { polarity: Polarity }) {
  return (
    <span class={`pol pol-${polarity}`}>
      <Icon name={polarity} size="s" />
      {i18n.t(`common.polarity.${polarity}`)}
    </span>
  );
}
