import { i18n } from '#i18n';
import { Brand } from './brand';
import { Icon } from './icon';
import type { PanelActions } from './panel-view';

interface PanelTopProps {
  /** What undo would take back; null where there is nothing. */
  undoWords: string | null;
  actions: PanelActions;
}

/** Words that began a sentence, within one. */
const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export function PanelTop({ undoWords, actions }: PanelTopProps) {
  const undo = undoWords === null ? i18n.t('panel.nothingToUndo') : i18n.t('common.undoThat', [inSentence(undoWords)]);
  return (
    <header class="sp-top">
      <Brand />
      <span class="spacer" />
      <button
        type="button"
        class="iconbtn"
        aria-label={undo}
        title={undo}
        aria-disabled={undoWords === null}
        onClick={() => undoWords !== null && actions.undo()}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="iconbtn"
        aria-label={i18n.t('panel.openLibrary')}
        title={i18n.t('panel.openLibrary')}
        onClick={() => actions.openPage('library')}
      >
        <Icon name="book" />
      </button>
      <button
        type="button"
        class="iconbtn"
        aria-label={i18n.t('common.options')}
        title={i18n.t('common.options')}
        onClick={() => actions.openPage('options')}
      >
        <Icon name="gear" />
      </button>
    </header>
  );
}
