import { v7 as uuid } from 'uuid';
import type { PageState } from '../../lib/app/page-state';
import { PageSession } from '../../lib/app/page/session';
import type { PageDetector } from '../../lib/app/page/detector-port';
import { Tagging } from '../../lib/app/page/tagging';
import type { TaggingPorts } from '../../lib/app/page/tagging-ports';
import type { PagePorts, ReadPage } from '../../lib/app/page/ports';
import { onWholeText, type WholeTextPorts } from '../../lib/app/reader/whole-text';
import { failureWords } from '../../lib/app/words';
import { describeSlices } from '../../lib/core/anchor/describe';
import { findQuotes } from '../../lib/core/anchor/find-quotes';
import { pageSelector } from '../../lib/core/model/selector';
import { ok } from '../../lib/core/result';
import type { PassageFrame } from '../../lib/dom/frame';
import { dropSelection } from '../../lib/dom/page-input';
import { PagedIndex } from '../../lib/dom/paged-index';
import type { PagePainter } from '../../lib/dom/paint/page-painter';
import { boxesOf } from '../../lib/dom/passages';
import { inSlices } from '../../lib/dom/slices';
import { background } from '../../lib/messaging/background';
import { createBarView } from '../bar/bar-view';
import { draftStore } from '../engine/draft-store';
import { createGutter, flagItems } from '../engine/gutter';
import { describeMark, nothingNextWords, saidWords, takeBackWords } from '../engine/words';

let detector: PageDetector | null = null;

/** Rules and weights are much to evaluate: they come after the first picture. */
export async function bringDetector(): Promise<PageDetector> {
  const { createPageDetector } = await import('../detector/page-detector');
  return (detector ??= createPageDetector());
}

export const bar = createBarView();

export interface SessionParts {
  readonly painter: PagePainter;
  readonly frame: PassageFrame;
  read(signal: AbortSignal): Promise<ReadPage<PagedIndex>>;
  readonly pagesIn: WholeTextPorts['pagesIn'];
  readonly whole: WholeTextPorts['whole'];
  announce(state: PageState): void;
  /** Brings a passage into the window, its page laid. */
  show(span: { start: number; end: number }): Promise<unknown>;
}

const describe: PagePorts['describe'] = async (reading, start, end) => {
  const target = await inSlices(describeSlices(reading, start, end), new AbortController().signal);
  return reading instanceof PagedIndex ? { ...target, page: pageSelector(reading.pageAt(start)) } : target;
};

const anchor: PagePorts['anchor'] = (reading, targets, signal) => inSlices(findQuotes(reading, targets), signal);

/** The use cases of a web page over a PDF: the same session, the same bar. */
export function createReaderSession(parts: SessionParts): { session: PageSession<PagedIndex>; tagging: Tagging } {
  const { painter } = parts;
  const gutter = createGutter();
  const session: PageSession<PagedIndex> = new PageSession<PagedIndex>({
    read: parts.read,
    detect: async ({ reading, facts }, signal, onProgress) =>
      ok(await inSlices((await bringDetector()).detect(reading, facts, onProgress), signal)),
    describe,
    anchor,
    paint: (reading, suggestions, annotations) => {
      const themes = session.opened?.codebook.themes ?? [];
      const saved = annotations.map((item) => ({ ...item, description: describeMark(item, themes) }));
      painter.paint(reading, suggestions, saved);
      gutter.paint(reading, flagItems(suggestions, annotations, themes));
    },
    clearPaint: () => {
      painter.clear();
      gutter.clear();
    },
    library: onWholeText(background, { pagesIn: parts.pagesIn, whole: parts.whole, describe, anchor }),
    kept: () => {},
    announce: parts.announce,
    newId: () => uuid(),
  });
  return { session, tagging: new Tagging(session, taggingPorts(session, parts)) };
}

function taggingPorts(session: PageSession<PagedIndex>, { painter, frame, show }: SessionParts): TaggingPorts {
  return {
    bar: () => Promise.resolve(ok(bar)),
    drafts: draftStore,
    boxes: (span) => (session.page ? boxesOf(session.page.reading, span) : []),
    frame: (boxes) => (boxes ? frame.show(boxes) : frame.hide()),
    scrollTo: (span) => void show(span),
    focus: (id) => {
      if (id !== null) painter.elementOf(id)?.focus({ preventScroll: true });
    },
    suggestThemes: (words) => detector?.suggestThemes(words) ?? [],
    said: (what, takeBack) => {
      if (what === 'saved') dropSelection();
      bar.say(saidWords(what), { label: takeBackWords(what), run: takeBack });
    },
    nothingNext: (total) => bar.say(nothingNextWords(total), null),
    failed: (failure) => bar.say(failureWords(failure.code), null),
    newId: () => uuid(),
  };
}
