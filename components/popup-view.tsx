import { i18n } from '#i18n';
import type { PageState } from '../lib/app/page-state';
import type { PopupPlace } from '../lib/app/popup/popup';
import { failureWords } from '../lib/app/words';
import type { Failure } from '../lib/core/result';
import { Band } from './band';
import { Brand } from './brand';
import { IconButton } from './icon-button';
import { PopupMenu } from './popup-menu';
import { PopupPage } from './popup-page';
import { Switch } from './switch';

export interface PopupActions {
  setOn: (on: boolean) => void;
  /** Called in the click itself, as the browser asks. */
  allowSite: () => void;
  review: () => void;
  reload: () => void;
  openPanel: () => void;
  openPage: (page: 'library' | 'options') => void;
  /** With the PDF in front, where that is one. */
  openReader: () => void;
}

/** The keys of the browser-wide commands as the person set them; null where there is none. */
export interface PopupKeys {
  readonly review: string | null;
  readonly panel: string | null;
  readonly library: string | null;
}

export interface PopupProps {
  place: PopupPlace;
  page: PageState | null;
  failure: Failure | null;
  keys: PopupKeys;
  actions: PopupActions;
}

function Site({ place, actions }: { place: PopupPlace & { at: 'page' }; actions: PopupActions }) {
  if (place.allowed || place.off) {
    return (
      <Switch label={i18n.t('popup.siteSwitch')} about={place.host} checked={!place.off} onChange={actions.setOn} />
    );
  }
  return (
    <div class="col">
      <p class="col col-0">
        <span class="t-b">{place.host}</span>
        <span class="t-meta">{i18n.t('popup.alwaysAbout')}</span>
      </p>
      <button type="button" class="btn" onClick={actions.allowSite}>
        {i18n.t('popup.always')}
      </button>
    </div>
  );
}

function Pdf({ actions }: { actions: PopupActions }) {
  return (
    <div class="col">
      <p class="t-2">{i18n.t('popup.pdf')}</p>
      <button type="button" class="btn btn-primary" onClick={actions.openReader}>
        {i18n.t('popup.openInReader')}
      </button>
    </div>
  );
}

/** The reader's pages are never switched off: their report is yet to be read. */
const inReader = (page: PageState | null): PageState | null => (page?.status === 'off' ? null : page);

/** The popup: this site's switch, what is on this page, the ways to panel, library and options. */
export function PopupView(props: PopupProps) {
  const { place, page, failure, actions } = props;
  return (
    <main class="pop">
      <div class="row between">
        <h1>
          <Brand />
        </h1>
        <IconButton small icon="gear" label={i18n.t('common.options')} onClick={() => actions.openPage('options')} />
      </div>
      {place.at === 'page' && (
        <div>
          <Site place={place} actions={actions} />
        </div>
      )}
      {place.at === 'no-page' && <p class="t-2">{i18n.t('popup.noPage')}</p>}
      {place.at === 'pdf' && <Pdf actions={actions} />}
      {failure && (
        <div>
          <Band tone="danger">{failureWords(failure.code)}</Band>
        </div>
      )}
      {place.at === 'page' && !failure && <PopupPage off={place.off} page={page} keys={props.keys} actions={actions} />}
      {place.at === 'reader' && <PopupPage off={false} page={inReader(page)} keys={props.keys} actions={actions} />}
      <PopupMenu hasReader={place.at !== 'pdf'} keys={props.keys} actions={actions} />
    </main>
  );
}
