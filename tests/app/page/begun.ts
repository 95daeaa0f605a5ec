import { PageSession } from '../../../lib/app/page/session';
import { Tagging } from '../../../lib/app/page/tagging';
import type { Said } from '../../../lib/app/page/tagging-ports';
import type { Failure } from '../../../lib/core/result';
import { fakeBar, fakeDrafts, fakePage } from './fake-page';

/** A page in memory, read, with its tagging. */
export async function begun(drafts = fakeDrafts(), page = fakePage()) {
  const session = new PageSession(page.ports);
  await session.start();
  const bar = fakeBar();
  const log = {
    said: [] as Said[],
    failed: [] as Failure[],
    nothing: [] as number[],
    framed: false,
    takeBack: () => {},
  };
  const tagging = new Tagging(session, {
    bar: () => Promise.resolve({ ok: true, value: bar.view }),
    drafts,
    boxes: () => [],
    frame: (boxes) => (log.framed = boxes !== null),
    scrollTo: () => {},
    focus: () => {},
    suggestThemes: (words) => (words.includes('Caseloads') ? [{ key: 'caseloads', cues: ['Caseloads'] }] : []),
    said: (what, takeBack) => {
      log.said.push(what);
      log.takeBack = takeBack;
    },
    nothingNext: (total) => log.nothing.push(total),
    failed: (failure) => log.failed.push(failure),
    newId: page.newId,
  });
  return { ...page, session, tagging, drafts, log, bar: bar.seen, view: bar.view };
}

/** Everything that was promised has been done. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));
