import type { PanelActions } from '../../components/panel-view';
import type { Panel } from '../../lib/app/panel/panel';
import { background } from '../../lib/messaging/background';

/** What is pressed in the panel's lists, done. */
export const panelActions = (panel: Panel): PanelActions => ({
  reveal: (key, place) => void panel.reveal(key, place),
  openBar: (key) => void panel.openBar(key),
  accept: (key, themes) => void panel.accept(key, themes),
  saveJudgements: (keys) => void panel.saveJudgements(keys),
  dismiss: (key) => void panel.dismiss(key),
  decide: (id, choice) => void panel.decide(id, choice),
  remove: (id) => void panel.remove(id),
  undo: () => void panel.undo(),
  switchOn: () => void panel.switchOn(),
  reload: () => void panel.reload(),
  openPage: (page) => void background.openPage({ page }),
});
