import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { PageState, Suggestion } from '../lib/app/page-state';
import { formatNumber } from '../lib/app/words';
import type { Codebook } from '../lib/core/model/codebook';
import { barCommand } from './bar-keys';
import { Empty } from './empty';
import { KindLabel } from './kind-label';
import { EntryButton } from './panel-entry-button';
import { PageLabel } from './page-label';
import { PanelList } from './panel-list';
import type { PanelActions } from './panel-view';
import { Progress } from './progress';
import { ThemeChip } from './theme-chip';
import { Why } from './why';

interface ReviewProps {
  page: PageState;
  codebook: Codebook;
  actions: PanelActions;
}

interface SuggestionEntryProps extends Omit<ReviewProps, 'page'> {
  suggestion: Suggestion;
  tabIndex: 0 | -1;
  /** Whether the reader asked why it is suggested. */
  asked: boolean;
  onAsk: () => void;
}

function SuggestionEntry({ suggestion, codebook, actions, tabIndex, asked, onAsk }: SuggestionEntryProps) {
  const { key, detection, target } = suggestion;
  const themes = detection.themes
    .map((suggested) => codebook.themes.find((theme) => theme.key === suggested.key))
    .filter((theme) => theme !== undefined);
  const openBar = () => actions.openBar(key);
  return (
    <>
      <div class="row between">
        <span class="row">
          <KindLabel kind={detection.kind} />
          <PageLabel target={target} />
        </span>
        <span class="row row-1">
          {themes.length > 0 && (
            <EntryButton icon="plus" label={i18n.t('bar.anotherTheme')} tabIndex={tabIndex} onClick={openBar} />
          )}
          <EntryButton
            icon="x"
            label={i18n.t('panel.dismiss')}
            tabIndex={tabIndex}
            onClick={() => actions.dismiss(key)}
          />
        </span>
      </div>
      <button
        type="button"
        class="quote-s quotebtn"
        data-main=""
        tabIndex={tabIndex}
        onClick={() => actions.reveal(key)}
      >
        {target.quote.exact}
      </button>
      <Why
        rule={detection.rule}
        quote={target.quote.exact}
        themes={detection.themes}
        why={detection.why}
        open={asked}
        onToggle={onAsk}
        shortcut="?"
        tabIndex={tabIndex}
      />
      <div class="row wrap chips">
        {themes.map((theme) => (
          <ThemeChip
            key={theme.key}
            theme={theme}
            pressed={false}
            shortcuts={[theme.shortcut]}
            tabIndex={tabIndex}
            onToggle={() => actions.accept(key, [theme.key])}
          />
        ))}
        {themes.length === 0 && (
          <button type="button" class="chip chip-add" tabIndex={tabIndex} onClick={openBar}>
            {i18n.t('panel.chooseTheme')}
          </button>
        )}
      </div>
    </>
  );
}

/** Keys on a suggestion: a theme's letter or 1 to 3 tag it with that theme, Backspace dismisses, ? says why. */
function keyOnSuggestion(
  event: KeyboardEvent,
  { key, detection }: Suggestion,
  { codebook, actions }: ReviewProps,
  onAsk: () => void,
): boolean {
  const suggested = detection.themes.map((theme) => theme.key);
  const command = barCommand(event, 'choice', { mode: 'suggestion', codebook, suggested });
  if (command?.do === 'theme') actions.accept(key, [command.key]);
  else if (command?.do === 'dismiss') actions.dismiss(key);
  else if (command?.do === 'why') onAsk();
  else return false;
  return true;
}

/** Suggestions that nobody has reviewed, with how far the person has come. */
export function PanelReview(props: ReviewProps) {
  const { page, actions } = props;
  /** Key of the one suggestion whose reason stands open. */
  const [askedOf, setAskedOf] = useState<string | null>(null);
  const ask = ({ key }: Suggestion) => setAskedOf(askedOf === key ? null : key);
  if (page.total === 0) {
    const why = page.status === 'unrelated' ? i18n.t('popup.unrelated') : i18n.t('panel.nothingFound.text');
    return <Empty title={i18n.t('panel.nothingFound.title')}>{why}</Empty>;
  }
  const soFar = i18n.t('panel.soFar', [formatNumber(page.reviewed), formatNumber(page.total)]);
  return (
    <>
      <div class="sp-tool">
        <Progress label={i18n.t('panel.reviewed')} value={page.reviewed} max={page.total} valueText={soFar} />
        <span class="t-meta num nowrap">{soFar}</span>
        {page.suggestions.length > 0 && (
          <button type="button" class="btn btn-primary btn-s" onClick={() => actions.openBar(null)}>
            {i18n.t('panel.review')}
          </button>
        )}
      </div>
      {page.suggestions.length > 0 ? (
        <PanelList
          label={i18n.t('panel.tabs.review')}
          items={page.suggestions}
          keyOf={(suggestion) => suggestion.key}
          onKey={(event, suggestion) => keyOnSuggestion(event, suggestion, props, () => ask(suggestion))}
        >
          {(suggestion, tabIndex) => (
            <SuggestionEntry
              {...props}
              suggestion={suggestion}
              tabIndex={tabIndex}
              asked={askedOf === suggestion.key}
              onAsk={() => ask(suggestion)}
            />
          )}
        </PanelList>
      ) : (
        <Empty title={i18n.t('panel.allReviewed.title', [formatNumber(page.total)])}>
          {i18n.t('panel.allReviewed.text')}
        </Empty>
      )}
    </>
  );
}
