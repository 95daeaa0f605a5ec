import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import type { PlacedAnnotation, ReportRow, ReportState } from '../lib/app/page-state';
import { formatDay, formatDays, formatNumber } from '../lib/app/words';
import { UNGRADED } from '../lib/core/detect/report-card/report-card-kind';
import type { Codebook } from '../lib/core/model/codebook';
import { Icon } from './icon';
import type { PanelActions } from './panel-view';
import { ReportImprovements } from './report-improvements';

export interface ReportCardProps {
  report: ReportState;
  /** Of the page: what became of lines that are kept. */
  annotations: readonly PlacedAnnotation[];
  codebook: Codebook;
  actions: Pick<PanelActions, 'reveal' | 'accept' | 'saveJudgements'>;
}

/** Names of messages hold no hyphen: Chrome refuses it. */
const kindWords = (kind: string): string => i18n.t(`report.kind.${kind.replaceAll('-', '_')}` as 'report.kind.ilacs');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Who was inspected and how, and when. */
function About({ report: { provider, kind, inspected, published } }: Pick<ReportCardProps, 'report'>) {
  const named = [provider, kind && kindWords(kind)].filter(Boolean);
  const dated = [
    inspected && i18n.t('report.inspected', [formatDays(inspected)]),
    published && i18n.t('panel.published', [formatDay(published)]),
  ].filter(Boolean);
  return (
    <>
      {named.length > 0 && <p class="t-meta">{named.join(', ')}</p>}
      {dated.length > 0 && <p class="t-meta">{capital(dated.join(', '))}</p>}
    </>
  );
}

/** Stays where it is when all is saved, so that it does not take the focus away with it. */
function SaveAll({ rows, actions }: { rows: readonly ReportRow[]; actions: ReportCardProps['actions'] }) {
  const open = rows.filter(({ annotation }) => annotation === null);
  const words =
    open.length === rows.length
      ? i18n.t('report.saveAll', rows.length)
      : i18n.t('report.saveRest', [formatNumber(open.length)]);
  return (
    <button
      type="button"
      class="btn btn-s nowrap"
      aria-disabled={open.length === 0}
      onClick={() => open.length > 0 && actions.saveJudgements(open.map(({ key }) => key))}
    >
      {open.length === 0 ? i18n.t('report.allSaved') : words}
    </button>
  );
}

/** What became of a row that is kept. */
function Kept({ row, annotations }: { row: ReportRow } & Pick<ReportCardProps, 'annotations'>) {
  if (row.annotation === null) return null;
  const isChanged = annotations.some(
    ({ annotation, state }) => annotation.id === row.annotation && state === 'changed',
  );
  return (
    <span class={isChanged ? 'state s-changed' : 'state'}>
      <Icon name={isChanged ? 'changed' : 'check'} size="s" />
      <span class="sr">{isChanged ? i18n.t('change.state') : i18n.t('report.saved')}</span>
    </span>
  );
}

function Row({ row, annotations, actions }: { row: ReportRow } & Pick<ReportCardProps, 'annotations' | 'actions'>) {
  return (
    <tr class={/^(?:the )?overall\b/i.test(row.label) ? 'is-overall' : undefined}>
      <th scope="row">
        <button type="button" class="quotebtn" onClick={() => actions.reveal(row.key)}>
          {row.label}
        </button>
      </th>
      <td>
        <span class="row between top">
          {row.grade}
          <Kept row={row} annotations={annotations} />
        </span>
      </td>
    </tr>
  );
}

/** What a report comes to: who, how and when, its judgements as printed, and what it says needs to improve. */
export function ReportCard({ report, annotations, codebook, actions }: ReportCardProps) {
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  const { rows, improvements, kind } = report;
  const isUngraded = kind !== null && UNGRADED.has(kind);
  return (
    <div class="sp-report">
      <section class="report" aria-labelledby={id}>
        <header class="row between top">
          <div>
            <h2 id={id} class="t-head">
              {i18n.t('report.judgements')}
            </h2>
            <About report={report} />
          </div>
          {rows.length > 0 && <SaveAll rows={rows} actions={actions} />}
        </header>
        {rows.length > 0 ? (
          <table>
            <tbody>
              {rows.map((row) => (
                <Row key={`${row.key} ${row.label}`} row={row} annotations={annotations} actions={actions} />
              ))}
            </tbody>
          </table>
        ) : (
          <p class="report-none t-s t-2">{i18n.t(isUngraded ? 'report.ungraded' : 'report.noneFound')}</p>
        )}
        {improvements.length > 0 && (
          <ReportImprovements
            improvements={improvements}
            annotations={annotations}
            codebook={codebook}
            actions={actions}
            unfolded={unfolded}
            onToggle={() => setUnfolded(!unfolded)}
          />
        )}
      </section>
    </div>
  );
}
