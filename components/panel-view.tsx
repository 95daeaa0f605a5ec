import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Choice, PageState, PlacedAnnotation } from '../lib/app/page-state';
import type { Undoable } from '../lib/app/panel/panel';
import { formatDay, formatNumber } from '../lib/app/words';
import type { Codebook } from '../lib/core/model/codebook';
import type { PageFacts } from '../lib/core/model/document';
import type { Failure } from '../lib/core/result';
import { PanelTagged } from './panel-annotations';
import { deedWords } from './panel-deeds';
import { PanelLost } from './panel-lost';
import { PanelFailure, PanelNoPage, PanelStatus } from './panel-status';
import { PanelReview } from './panel-review';
import { PanelTop } from './panel-top';
import { ReportCard } from './report-card';
import { RelatedDocuments } from './related-documents';
import { type Tab, tabId, Tabs } from './tabs';
import { Toast } from './toast';

/** Everything a person can do in the side panel. Keys are those of suggestions, ids those of annotations. */
export interface PanelActions {
  /** `place`: of a quote that may stand in several places, where the meant one starts. */
  reveal: (keyOrId: string, place?: number) => void;
  openBar: (keyOrId: string | null) => void;
  accept: (key: string, themes: readonly string[]) => void;
  /** Keep judgements of the report's card, all at once. */
  saveJudgements: (keys: readonly string[]) => void;
  dismiss: (key: string) => void;
  /** What becomes of an annotation whose words changed, or stand in several places. */
  decide: (id: string, choice: Choice) => void;
  remove: (id: string) => void;
  undo: () => void;
  switchOn: () => void;
  reload: () => void;
  openPage: (page: 'library' | 'options') => void;
}

export interface PanelProps {
  /** undefined: not asked yet; null: Findmark does not run in this tab. */
  page: PageState | null | undefined;
  /** Whether the tab shows a page of our own. */
  own: boolean;
  /** Given where the tab shows a PDF in the browser's own viewer. */
  onOpenReader?: (() => void) | undefined;
  codebook: Codebook;
  last: Undoable | null;
  toast: Undoable | 'undone' | null;
  failure: Failure | null;
  actions: PanelActions;
  /** Beside the pages of the reader, whose own bar has the title and the ways to undo, library and options. */
  inReader?: boolean;
}

type PanelTab = 'review' | 'tagged' | 'lost';
const PANEL_ID = 'list';

function DocumentTitle({ facts }: { facts: PageFacts }) {
  const published = facts.published && i18n.t('panel.published', [formatDay(facts.published)]);
  return (
    <div class="sp-doc">
      <h1 class="t-title">{facts.title}</h1>
      <p class="t-meta">{[facts.publisher, published].filter(Boolean).join(', ')}</p>
    </div>
  );
}

function PanelHeading({ page }: Pick<PanelProps, 'page'>) {
  const known = page && (page.status === 'ready' || page.status === 'unrelated');
  return known ? <DocumentTitle facts={page.facts} /> : <h1 class="sr">{i18n.t('extName')}</h1>;
}

/** What a report comes to, and under it what was found in its sentences and what is tagged. */
function Lists({ page, codebook, actions }: PanelProps & { page: PageState }) {
  const [tab, setTab] = useState<PanelTab>('review');
  const isUndecided = ({ state }: PlacedAnnotation): boolean => state === 'changed' || state === 'orphan';
  const lost = page.annotations.filter(isUndecided);
  const tagged = page.annotations.filter((item) => !isUndecided(item));
  const tabs: Tab<PanelTab>[] = [
    { key: 'review', label: i18n.t('panel.tabs.review'), count: formatNumber(page.suggestions.length) },
    { key: 'tagged', label: i18n.t('panel.tabs.tagged'), count: formatNumber(tagged.length) },
    { key: 'lost', label: i18n.t('panel.tabs.lost'), count: formatNumber(lost.length) },
  ];
  return (
    <>
      {page.report && (
        <ReportCard report={page.report} annotations={page.annotations} codebook={codebook} actions={actions} />
      )}
      <Tabs label={i18n.t('panel.tabs.label')} tabs={tabs} selected={tab} onSelect={setTab} panelId={PANEL_ID} />
      <div class="sp-panel" id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(PANEL_ID, tab)}>
        {tab === 'review' && <PanelReview page={page} codebook={codebook} actions={actions} />}
        {tab === 'tagged' && <PanelTagged items={tagged} codebook={codebook} actions={actions} />}
        {tab === 'lost' && <PanelLost items={lost} codebook={codebook} actions={actions} />}
      </div>
    </>
  );
}

function PanelRelated({ related }: Pick<PageState, 'related'>) {
  return (
    <div class="sp-related">
      <RelatedDocuments related={related} />
    </div>
  );
}

/** The side panel: the document of the tab in front, what is to review, what is tagged, what can no longer be found. */
export function PanelView(props: PanelProps) {
  const { page, own, codebook, last, toast, failure, actions, inReader } = props;
  const Frame = inReader ? 'div' : 'main';
  const words = toast === 'undone' ? i18n.t('panel.undone') : toast && deedWords(toast.deed, codebook);
  return (
    <Frame class="sp">
      {!inReader && <PanelTop undoWords={last && deedWords(last.deed, codebook)} actions={actions} />}
      {failure && <PanelFailure failure={failure} />}
      {page === null && <PanelNoPage own={own} onOpenReader={props.onOpenReader} />}
      {!inReader && <PanelHeading page={page} />}
      {page && page.related.length > 0 && <PanelRelated related={page.related} />}
      {page && <PanelStatus page={page} actions={actions} />}
      {page && (page.status === 'ready' || page.status === 'unrelated') && <Lists {...props} page={page} />}
      <Toast text={words} onUndo={last && toast === last ? actions.undo : undefined} />
    </Frame>
  );
}
