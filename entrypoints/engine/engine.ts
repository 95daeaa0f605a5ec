import { v7 as uuid } from 'uuid';
import { i18n } from '#i18n';
import { failureWords } from '../../lib/app/words';
import { PageSession } from '../../lib/app/page/session';
import { Tagging } from '../../lib/app/page/tagging';
import type { TaggingPorts } from '../../lib/app/page/tagging-ports';
import { describeSlices } from '../../lib/core/anchor/describe';
import { findQuotes } from '../../lib/core/anchor/find-quotes';
import { type Failure, ok } from '../../lib/core/result';
import { PassageFrame } from '../../lib/dom/frame';
import type { Gutter } from '../../lib/dom/gutter';
import { dropSelection } from '../../lib/dom/page-input';
import { PageReader } from '../../lib/dom/page-reader';
import { PagePainter } from '../../lib/dom/paint/page-painter';
import { sweep } from '../../lib/dom/paint/sweep';
import { boxesOf, scrollToPassage } from '../../lib/dom/passages';
import { breathe, inSlices } from '../../lib/dom/slices';
import { showStaleNotice } from '../../lib/dom/stale-notice';
import type { TextIndex } from '../../lib/dom/text-index';
import type { PageWatcher } from '../../lib/dom/watch-page';
import { answerEngine } from '../../lib/messaging/answer-engine';
import { background } from '../../lib/messaging/background';
import { isOrphaned } from '../../lib/messaging/orphaned';
import marksCss from '../marks.css?inline';
import { announcer } from './announce';
import { draftStore } from './draft-store';
import { engineCalls } from './engine-calls';
import { createGutter, type FlagItem, flagItems } from './gutter';
import { listenAndWatch } from './listen-and-watch';
import { detectorHere, loadBar, loadDetector } from './load-parts';
import { rememberKept } from './remember-kept';
import { selectedSpan } from './selected-span';
import { describeMark, nothingNextWords, saidWords, takeBackWords } from './words';

export interface Engine {
  /** Begins, or begins again where it was switched off. */
  wake(): Promise<void>;
  /** The extension was updated under this page. */
  expire(): void;
}

type Unseen = <T>(change: () => T) => T;

interface SessionParts {
  readonly painter: PagePainter;
  readonly gutter: Gutter<FlagItem>;
  readonly unseen: Unseen;
  readonly read: (signal: AbortSignal) => ReturnType<PageReader['read']>;
}

function createSession({ painter, gutter, unseen, read }: SessionParts): PageSession<TextIndex> {
  const session = new PageSession<TextIndex>({
    read: async (signal) => {
      // the script's own evaluation was work enough for one task
      await breathe();
      signal.throwIfAborted();
      return { ...(await read(signal)), readAt: new Date().toISOString() };
    },
    detect: async ({ reading, facts }, signal, onProgress) => {
      const detector = await loadDetector();
      if (!detector.ok) return detector;
      return ok(await inSlices(detector.value.detect(reading, facts, onProgress), signal));
    },
    describe: (reading, start, end) => inSlices(describeSlices(reading, start, end), new AbortController().signal),
    anchor: (reading, targets, signal) => inSlices(findQuotes(reading, targets), signal),
    paint: (reading, suggestions, annotations) => {
      const themes = session.opened?.codebook.themes ?? [];
      const saved = annotations.map((item) => ({ ...item, description: describeMark(item, themes) }));
      unseen(() => painter.paint(reading, suggestions, saved));
      gutter.paint(reading, flagItems(suggestions, annotations, themes));
    },
    clearPaint: () => {
      unseen(() => painter.clear());
      gutter.clear();
    },
    library: background,
    kept: () => void rememberKept(),
    announce: announcer(),
    newId: () => uuid(),
  });
  return session;
}

function taggingPorts(session: PageSession<TextIndex>, painter: PagePainter, frame: PassageFrame): TaggingPorts {
  const reading = () => session.page?.reading;
  const say = async (words: string, action: { label: string; run: () => void } | null): Promise<void> => {
    const bar = await loadBar();
    if (bar.ok) bar.value.say(words, action);
  };
  return {
    bar: loadBar,
    drafts: draftStore,
    boxes: (span) => {
      const index = reading();
      return index ? boxesOf(index, span) : [];
    },
    frame: (boxes) => (boxes ? frame.show(boxes) : frame.hide()),
    scrollTo: (span) => {
      const index = reading();
      if (index) scrollToPassage(index, span);
    },
    focus: (id) => {
      if (id !== null) painter.elementOf(id)?.focus({ preventScroll: true });
    },
    suggestThemes: (words) => detectorHere()?.suggestThemes(words) ?? [],
    said: (what, takeBack) => {
      if (what === 'saved') dropSelection();
      void say(saidWords(what), { label: takeBackWords(what), run: takeBack });
    },
    nothingNext: (total) => void say(nothingNextWords(total), null),
    failed: (failure: Failure) => void say(failureWords(failure.code), null),
    newId: () => uuid(),
  };
}

/** Wires the use cases of one page to its tree, its bar and the background. */
export function createEngine(): Engine {
  sweep();
  let stale = { words: '', reload: '' };
  // fetched early, for after an update no words can be had; in a task of its own, for the first word brings them all
  void breathe().then(() => {
    stale = { words: failureWords('extension-updated'), reload: i18n.t('bar.reload') };
  });
  let watcher: PageWatcher | null = null;
  const unseen: Unseen = (change) => (watcher ? watcher.unseen(change) : change());
  // what comes into sight is a new engine's business where there is one
  const painter = new PagePainter((change) => (isOrphaned() ? undefined : unseen(change)), marksCss);
  const frame = new PassageFrame();
  let life = new AbortController();
  const gutter = createGutter();
  let pages = new PageReader();
  const read = async (signal: AbortSignal) => {
    const page = await pages.read(signal);
    watcher?.follow();
    return page;
  };
  const session = createSession({ painter, gutter, unseen, read });
  const tagging = new Tagging(session, taggingPorts(session, painter, frame));

  const reveal = (key: string, place?: number): boolean => {
    const at = session.contents.spanOf(key, place);
    const index = session.page?.reading;
    if (!index || !at || !scrollToPassage(index, at)) return false;
    frame.show(() => boxesOf(session.page?.reading ?? index, at), true);
    return true;
  };
  const start = async (): Promise<void> => {
    life.abort();
    life = new AbortController();
    // nobody told the reader what the page did while it was not watched
    pages = new PageReader();
    watcher = listenAndWatch(session, tagging, painter, pages, life.signal);
    await session.start();
    await tagging.restore();
  };
  const stop = (): void => {
    life.abort();
    watcher = null;
    tagging.close();
    frame.hide();
    session.stop();
  };

  const spanOf = (range: AbstractRange) => selectedSpan(range, session, pages);
  answerEngine(engineCalls({ session, tagging, reveal, spanOf, start, stop }));
  return {
    wake: () => (session.state.status === 'off' ? start() : Promise.resolve()),
    expire: () => {
      session.expire();
      painter.leave();
      // the marks stay; flags would be left behind by the lines, or stand beside those of a new engine
      gutter.clear();
      tagging.expire();
      showStaleNotice(stale.words, stale.reload);
    },
  };
}
