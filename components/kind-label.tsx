import { i18n } from '#i18n';
import type { Kind } from '../lib/core/model/kinds';
import { Icon } from './icon';

interface KindLabelProps {
  kind: Kind;
  /** "Findings", over a count or a list. */
  plural?: boolean;
}

/** What a passage is: the glyph first, the colour second, the word always. */
export function KindLabel({ kind, plural }: KindLabelProps) {
  return (
    <span class={`kind k-${kind}`}>
      <Icon name={kind} size="s" />
      {plural ? i18n.t(`common.kinds.${kind}`) : i18n.t(`common.kind.${kind}`)}
    </span>
  );
}
