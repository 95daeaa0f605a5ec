import type { Annotation, Dismissal } from '../../core/model/annotation';
import type { PageFacts } from '../../core/model/document';
import type { Span } from '../../core/model/reading-text';
import type { Target } from '../../core/model/selector';
import { type Failure, fail, type Result } from '../../core/result';
import type { AnnotationDraft, DismissalDraft, Done, OpenedDocument, Revision } from '../../messaging/calls';
import type { PageState, PageStatus, Suggestion } from '../page-state';
import { PageContents } from './contents';
import { Opening } from './opening';
import { paintable } from './painting';
import { Placing } from './placing';
import type { LiveReading, PagePorts, ReadPage } from './ports';
import { Readings } from './readings';
import { PageReport } from './report';
import { suggestionsOf } from './suggestions';
import { targetOf } from './targets';

const NOWHERE: PageFacts = { address: 'https://unread.invalid/', title: '', publisher: '', published: null };
const UNREAD = new PageContents({ text: '', blocks: [] }, []);
const NOTHING_KEPT = { annotations: [], dismissals: [] };

/** A page as it was read and what was found in it: offsets of one text are of no use in another. */
interface Understood<R extends LiveReading> {
  readonly page: ReadPage<R>;
  readonly contents: PageContents;
  readonly status: PageStatus;
}

/**
 * One page being read and tagged, from the first look to "off". Holds what was found and what was saved, keeps the
 * painting and the listeners in step with both. Every write goes to the library first and is shown only once it is kept.
 */
export class PageSession<R extends LiveReading = LiveReading> {
  #status: PageStatus = 'off';
  #progress = 0;
  #shown: Understood<R> | null = null;
  /** The library's answer that is shown. */
  #shownOf: OpenedDocument | null = null;
  #opening: Opening;
  #placing: Placing;
  readonly #readings = new Readings((signal) => this.#read(signal));
  /** Why the page could not be read, or nothing be detected, if that is so. */
  #failure: Failure | null = null;

  constructor(private readonly ports: PagePorts<R>) {
    this.#opening = new Opening(ports.library);
    this.#placing = new Placing(ports.anchor);
  }

  get state(): PageState {
    return {
      status: this.#status,
      progress: this.#progress,
      facts: this.page?.facts ?? NOWHERE,
      documentId: this.opened?.document?.id ?? null,
      related: this.opened?.related ?? [],
      ...this.contents.state,
      failure: this.#opening.failure ?? this.#failure,
    };
  }

  /** Resolves when the reading under way, if any, has been understood and painted. */
  get settled(): Promise<void> {
    return this.#readings.settled;
  }

  get page(): ReadPage<R> | null {
    return this.#shown?.page ?? null;
  }

  get contents(): PageContents {
    return this.#shown?.contents ?? UNREAD;
  }

  get opened(): OpenedDocument | null {
    return this.#opening.opened;
  }

  /** Reads the page and marks it. Called again, it starts afresh: the page has become another one. */
  async start(): Promise<void> {
    this.#set('working', 0);
    await this.#readings.afresh();
  }

  /** Takes every mark off. */
  stop(): void {
    this.#readings.callOff();
    this.ports.clearPaint();
    this.#set('off', 0);
  }

  /** The page can no longer reach the extension, which was updated: marks stay, nothing can be saved. */
  expire(): void {
    this.#readings.callOff();
    this.#set('stale', 0);
  }

  /** Reads again, quietly, after the page changed under us: at once, or when the reading under way is done. */
  async reread(): Promise<void> {
    if (this.#status !== 'off' && this.#status !== 'stale') await this.#readings.again();
  }

  /** Asks the library again, after somebody else changed it. */
  async refresh(): Promise<void> {
    // a page that is read for the first time asked before this happened
    if (!this.page) await this.#readings.settled;
    if (!this.page || this.#status === 'off') return;
    await this.#open(this.page);
    await this.#settle(null, this.#readings.signal);
  }

  /** A passage of a page as it is to be kept. */
  target(page: ReadPage, span: Span): Promise<Target> {
    return targetOf(page, span, this.ports.describe);
  }

  /**
   * @param base when the version was modified that the draft was made from; null where it is new
   * @param page as it was when the passage was described: it may have been read again since
   */
  async save(
    annotation: AnnotationDraft,
    base: string | null,
    page: ReadPage | null = this.page,
  ): Promise<Result<Done<Annotation>>> {
    if (!page) return fail('not-saved', 'the page was not read yet');
    return this.#kept(this.ports.library.saveAnnotation({ page: this.#snapshot(page), annotation, base }));
  }

  /** Several new ones at once, all or none. */
  saveAll(annotations: readonly AnnotationDraft[], page: ReadPage): Promise<Result<Done<readonly Annotation[]>>> {
    return this.#kept(this.ports.library.saveAnnotations({ page: this.#snapshot(page), annotations }));
  }

  async dismiss({ detection }: Suggestion): Promise<Result<Done<Dismissal>>> {
    const { page } = this;
    if (!page) return fail('not-saved', 'the page was not read yet');
    const { kind, rule } = detection;
    const dismissal: DismissalDraft = {
      id: this.ports.newId(),
      target: await this.target(page, detection),
      kind,
      rule,
    };
    return this.#afresh(this.ports.library.dismiss({ page: this.#snapshot(page), dismissal }));
  }

  revise(revision: Revision): Promise<Result<Done<Annotation>>> {
    return this.#afresh(this.ports.library.reviseAnnotation(revision));
  }

  remove(id: string): Promise<Result<Done<null>>> {
    return this.#afresh(this.ports.library.deleteAnnotation({ id }));
  }

  undo(operationId: number): Promise<Result<unknown>> {
    return this.#afresh(this.ports.library.undo({ operationId }));
  }

  async #kept<T>(write: Promise<Result<T>>): Promise<Result<T>> {
    const result = await write;
    if (result.ok) this.ports.kept();
    return this.#afresh(write);
  }

  /** Shows what a write made of the page, once it is done. */
  async #afresh<T>(write: Promise<Result<T>>): Promise<Result<T>> {
    const result = await write;
    if (result.ok) await this.refresh();
    return result;
  }

  #snapshot({ facts, fingerprint, reading }: ReadPage) {
    return { facts, fingerprint, text: reading.text };
  }

  async #read(signal: AbortSignal): Promise<void> {
    const before = this.#shown;
    try {
      await this.#take(await this.ports.read(signal), signal);
    } catch (error) {
      if (!signal.aborted) this.#giveUp(error, before);
    }
  }

  /** What nobody foresaw is told; the next change of the page is a new try. */
  #giveUp(error: unknown, before: Understood<R> | null): void {
    this.#failure = { code: 'page-not-read', detail: String(error) };
    // it may be another page: nothing of the one before is shown on it
    if (this.#status === 'working' && (!this.#shown || this.#shown === before)) {
      this.#opening.forget();
      this.#shown = null;
      this.ports.clearPaint();
    }
    this.#set(this.#status === 'unrelated' ? 'unrelated' : 'ready', 1);
  }

  async #take(page: ReadPage<R>, signal: AbortSignal): Promise<void> {
    const before = this.#shown;
    const moved = before?.page.facts.address !== page.facts.address;
    // what failed last time is tried again
    const isWhole = this.#status !== 'working' && !this.state.failure;
    const isKnown = isWhole && !moved && before.page.fingerprint === page.fingerprint;
    // painted anew, marks would take the focus and the selection from their reader at every change of the page
    const isStill = isKnown && page.reading.isStill?.(before.page.reading);
    if (isStill && this.#shownOf === this.opened) return;
    if (moved) {
      this.#opening.forget();
      this.#shown = null;
    }
    const known = isKnown && { ...before, page: before.contents.report?.informed(page) ?? page };
    await this.#settle(known || (await this.#understand(page, signal)), signal);
  }

  async #understand(page: ReadPage<R>, signal: AbortSignal): Promise<Understood<R>> {
    const [detected] = await Promise.all([
      this.ports.detect(page, signal, (share) => {
        if (this.#status === 'working') this.#set('working', share);
      }),
      this.#open(page),
    ]);
    signal.throwIfAborted();
    this.#failure = detected.ok ? null : detected.error;
    const suggestions = suggestionsOf(page.reading, detected.ok ? detected.value.detections : []);
    const found = detected.ok ? detected.value.report : null;
    const report = found && PageReport.of(page.reading, found);
    const informed = report?.informed(page) ?? page;
    // the same report may be kept under another address
    if (informed !== page) {
      await this.#open(informed);
      signal.throwIfAborted();
    }
    const status = detected.ok && detected.value.context.relevance === 'none' ? 'unrelated' : 'ready';
    return { page: informed, contents: new PageContents(page.reading, suggestions, report), status };
  }

  async #open(page: ReadPage<R>): Promise<void> {
    await this.#opening.ask(page);
    if (this.#opening.failure?.code === 'extension-updated') this.expire();
  }

  /**
   * Puts what is known on the page: places what was saved, leaves out what was reviewed, paints, tells.
   * @param next the page as it was read now; null where it is the one that is shown
   */
  async #settle(next: Understood<R> | null, signal: AbortSignal): Promise<void> {
    const [before, opened] = [this.#shown, this.opened];
    const understood = next ?? before;
    if (!understood || this.#status === 'off' || this.#status === 'stale') return;
    const { page, contents, status } = understood;
    const kept = await this.#placing.place(page, opened ?? NOTHING_KEPT, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    // called off: what called it off looks whether all that the library told is shown
    if (!kept || signal.aborted) return;
    // while quotes were sought another reading was shown, or another answer of the library came
    if ((!next && before !== this.#shown) || opened !== this.opened) return this.#settle(next, signal);
    this.#shown = { page, status, contents: contents.with(page.reading, kept) };
    this.#shownOf = opened;
    const { suggestions, annotations } = paintable(this.contents, opened?.codebook.themes ?? []);
    this.ports.paint(page.reading, suggestions, annotations);
    this.#set(status, 1);
  }

  #set(status: PageStatus, progress: number): void {
    this.#status = status;
    this.#progress = progress;
    this.ports.announce(this.state);
  }
}
