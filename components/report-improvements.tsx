import { i18n } from '#i18n';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportImprovement } from '../lib/app/page-state';
import { formatNumber } from '../lib/app/words';
import { Icon } from './icon';
import type { ReportCardProps } from './report-card';
import { ThemeTags } from './theme-tags';

interface ImprovementsProps extends Omit<ReportCardProps, 'report'> {
  improvements: readonly ReportImprovement[];
  unfolded: boolean;
  onToggle: () => void;
}

/** One thing that needs to improve; the button stays when it is tagged, so that it does not take the focus away with it. */
function Improvement({
  item,
  annotations,
  codebook,
  actions,
}: Omit<ReportCardProps, 'report'> & { item: ReportImprovement }) {
  const { key, text, themes, annotation: id } = item;
  const kept = annotations.find(({ annotation }) => annotation.id === id)?.annotation;
  const isTagged = id !== null;
  return (
    <li>
      <button type="button" class="quote-s quotebtn" onClick={() => actions.reveal(key)}>
        {text}
      </button>
      <div class="row between top">
        <span class="row wrap">
          <ThemeTags themes={kept?.themes ?? themes} codebook={codebook} />
        </span>
        <button
          type="button"
          class="btn btn-s"
          aria-disabled={isTagged}
          aria-label={i18n.t(isTagged ? 'report.taggedNamed' : 'report.tagNamed', [text])}
          onClick={() => !isTagged && actions.accept(key, themes)}
        >
          {isTagged && <Icon name="check" size="s" />}
          {i18n.t(isTagged ? 'report.tagged' : 'report.tag')}
        </button>
      </div>
    </li>
  );
}

/** The list of what needs to improve, folded up to how much of it is tagged. */
export function ReportImprovements({ improvements, unfolded, onToggle, ...props }: ImprovementsProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  // the card scrolls by itself: unfolded below its edge, the list would look as if nothing had happened
  useLayoutEffect(() => {
    if (unfolded) list.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [unfolded]);
  const tagged = improvements.filter(({ annotation }) => annotation !== null).length;
  return (
    <footer class={unfolded ? undefined : 'is-folded'}>
      <button
        type="button"
        class="report-fold row between"
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={onToggle}
      >
        <span class="t-s">{i18n.t('report.improvements')}</span>
        <span class="row row-1 t-s t-2">
          <span class="num">
            {i18n.t('report.taggedOf', [formatNumber(tagged), formatNumber(improvements.length)])}
          </span>
          <Icon name="chev" size="s" />
        </span>
      </button>
      <ul ref={list} id={id} hidden={!unfolded}>
        {unfolded && improvements.map((item) => <Improvement key={item.key} item={item} {...props} />)}
      </ul>
    </footer>
  );
}
