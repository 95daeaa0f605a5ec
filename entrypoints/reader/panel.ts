import { Panel } from '../../lib/app/panel/panel';
import type { PageState } from '../../lib/app/page-state';
import type { EngineHandlers } from '../../lib/messaging/answer-engine';
import { background } from '../../lib/messaging/background';
import type { EngineCalls } from '../../lib/messaging/calls';
import { client } from '../../lib/messaging/client';
import type { Result } from '../../lib/core/result';

/** As long as in the side panel. */
const READING_MS = 8_000;
/** The panel knows of tabs; beside the pages there is only one. */
const HERE = 0;

/** The side panel's lists beside the pages: what they ask of the engine in a tab is asked of our own session. */
export function createPanel(calls: EngineHandlers): { panel: Panel; heard(state: PageState): void } {
  let heard: (tabId: number, state: PageState) => void = () => {};
  const here = client<EngineCalls, null>(async (type, data) => {
    const call = calls[type as keyof EngineCalls] as (argument: unknown) => unknown;
    try {
      return await call(data);
    } catch {
      // nothing is open
      return null;
    }
  });
  /** What changes the library past our session: the background tells all tabs of it but the one that asked, ours. */
  const refreshed = async <T>(write: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await write;
    const shown = result.ok ? await here.getState() : null;
    if (shown?.documentId) await here.documentsChanged({ documentIds: [shown.documentId] });
    return result;
  };
  const panel = new Panel({
    activeTab: () => Promise.resolve({ id: HERE, own: false }),
    onTabChanged: () => {},
    onPageChanged: (told) => {
      heard = told;
    },
    reloadTab: () => {
      location.reload();
      return Promise.resolve();
    },
    engine: () => here,
    library: {
      undo: (call) => refreshed(background.undo(call)),
      deleteAnnotation: (call) => refreshed(background.deleteAnnotation(call)),
      openReader: background.openReader,
    },
    afterReading: (then) => {
      const timer = setTimeout(then, READING_MS);
      return () => clearTimeout(timer);
    },
  });
  return { panel, heard: (state) => heard(HERE, state) };
}
