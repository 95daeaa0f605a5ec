import type { ReaderCommand } from './reader-keys';
import { nextRegion } from './reader-regions';
import type { ReaderActions, ReaderDocument } from './reader-view';

/** What keys can do. Each returns whether it did anything; else the key is left to the browser. */
export interface ReaderCommands {
  shown: Pick<ReaderDocument, 'page' | 'pages'>;
  root: HTMLElement | null;
  openFind: () => void;
  findStep: (by: 1 | -1) => void;
  toggleSide: () => void;
  /** Closes what lies over the pages, the topmost first. */
  close: () => boolean;
  undo: string | null;
  actions: Pick<ReaderActions, 'zoom' | 'goTo' | 'print' | 'undo'>;
}

const always = (act: () => void) => (): boolean => {
  act();
  return true;
};

export function runCommand(command: ReaderCommand, commands: ReaderCommands): boolean {
  const { root, actions, undo } = commands;
  const run: Record<ReaderCommand, () => boolean> = {
    find: always(commands.openFind),
    'find-next': always(() => commands.findStep(1)),
    'find-back': always(() => commands.findStep(-1)),
    'zoom-in': always(() => actions.zoom('in')),
    'zoom-out': always(() => actions.zoom('out')),
    'zoom-actual': always(() => actions.zoom('actual')),
    'page-next': () => turn(commands, 1),
    'page-back': () => turn(commands, -1),
    'region-next': () => goToRegion(root, 1),
    'region-back': () => goToRegion(root, -1),
    side: always(commands.toggleSide),
    print: always(actions.print),
    undo: () => undo !== null && always(actions.undo)(),
    close: commands.close,
  };
  return run[command]();
}

export const pagesOf = (root: HTMLElement | null): HTMLElement | null =>
  root?.querySelector<HTMLElement>('[data-region="pages"]') ?? null;

/** Arrows turn pages only where there is nothing to scroll sideways. */
function turn({ shown: { page, pages }, actions }: ReaderCommands, by: 1 | -1): boolean {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) return false;
  if (page + by >= 1 && page + by <= pages) actions.goTo(page + by);
  return true;
}

function goToRegion(root: HTMLElement | null, by: 1 | -1): boolean {
  const to = root && nextRegion(root, by);
  to?.focus();
  return !!to;
}
