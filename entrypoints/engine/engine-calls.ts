import { decide } from '../../lib/app/page/decide';
import type { PageSession } from '../../lib/app/page/session';
import type { Tagging } from '../../lib/app/page/tagging';
import type { Span } from '../../lib/core/model/reading-text';
import { selectedRange } from '../../lib/dom/page-input';
import type { EngineHandlers } from '../../lib/messaging/answer-engine';

interface Parts {
  readonly session: PageSession;
  readonly tagging: Tagging;
  reveal(key: string, place?: number): boolean | Promise<boolean>;
  /** Where words of the page stand in what was read. */
  spanOf(range: AbstractRange): Promise<Span | null>;
  start(): Promise<void>;
  stop(): void;
}

/** What panel, popup and background may ask of this page. */
export function engineCalls({ session, tagging, reveal, spanOf, start, stop }: Parts): EngineHandlers {
  /** The words that are selected, for those who select by keyboard; else the next suggestion. */
  const openHere = async (): Promise<boolean> => {
    await session.settled;
    const range = selectedRange();
    const span = range ? await spanOf(range) : null;
    return span ? tagging.openSelection(span) : tagging.openNext();
  };
  return {
    getState: () => session.state,
    reveal: ({ key, place }) => reveal(key, place),
    openBar: ({ key }) => (key === null ? openHere() : tagging.open(key)),
    accept: ({ key, themes }) => tagging.accept(key, themes),
    saveJudgements: ({ keys }) => tagging.saveJudgements(keys),
    dismissSuggestion: ({ key }) => tagging.dismiss(key),
    decide: ({ id, choice }) => decide(session, id, choice),
    setOn: async ({ on }) => {
      if (on && session.state.status === 'off') await start();
      if (!on) stop();
      return session.state;
    },
    documentsChanged: async ({ documentIds }) => {
      const { documentId } = session.state;
      if (documentId === null || documentIds.includes(documentId)) await session.refresh();
      return null;
    },
  };
}
