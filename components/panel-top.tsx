import { i18n } from '#i18n';
import { Brand } from './brand';
import { IconButton } from './icon-button';
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
      <IconButton
        icon="undo"
        label={undo}
        aria-disabled={undoWords === null}
        onClick={() => undoWords !== null && actions.undo()}
      />
      <IconButton icon="book" label={i18n.t('panel.openLibrary')} onClick={() => actions.openPage('library')} />
      <IconButton icon="gear" label={i18n.t('common.options')} onClick={() => actions.openPage('options')} />
    </header>
  );
}
