import { i18n } from '#i18n';
import type { Codebook } from '../lib/core/model/codebook';
import type { BarDraft, Conflict } from '../lib/core/model/tagging';
import { Band } from './band';
import { KindLabel } from './kind-label';
import { PolarityLabel } from './polarity-label';
import { ThemeTags } from './theme-tags';

interface BarConflictProps {
  conflict: Conflict;
  codebook: Codebook;
  /** Puts the bar away and leaves what is kept. */
  onTakeOther: () => void;
  /** Keeps what is in the bar in the other's place. */
  onSaveOver: () => void;
}

/** A save that came too late: what happened, the version that is kept, and the choice between the two. */
export function BarConflict({ conflict: { other }, codebook, onTakeOther, onSaveOver }: BarConflictProps) {
  return (
    <div class="bar-trouble col col-1">
      <Band tone="danger">{i18n.t(other ? 'bar.conflict.changed' : 'bar.conflict.deleted')}</Band>
      {other && <OtherVersion other={other} codebook={codebook} />}
      <div class="row">
        <button type="button" class="btn btn-s" onClick={onTakeOther}>
          {i18n.t(other ? 'bar.conflict.takeOther' : 'bar.conflict.leaveDeleted')}
        </button>
        <button type="button" class="btn btn-s" onClick={onSaveOver}>
          {i18n.t(other ? 'bar.conflict.saveOver' : 'bar.conflict.saveAgain')}
        </button>
      </div>
    </div>
  );
}

/** To read, not to press; a long note scrolls, by keyboard too. */
function OtherVersion({ other: { kind, polarity, themes, note }, codebook }: { other: BarDraft; codebook: Codebook }) {
  return (
    <section class="bar-other t-s" tabIndex={0} aria-label={i18n.t('bar.conflict.other')}>
      <span class="t-meta">{i18n.t('bar.conflict.other')}</span>
      <KindLabel kind={kind} />
      {polarity && <PolarityLabel polarity={polarity} />}
      <ThemeTags themes={themes} codebook={codebook} />
      {note !== '' && <p>{note}</p>}
    </section>
  );
}
