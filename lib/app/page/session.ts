import { describe } from '../../core/anchor/describe';
import type { Annotation, Dismissal } from '../../core/model/annotation';
import type { Detection } from '../../core/model/detection';
import type { PageFacts } from '../../core/model/document';
import { type Failure, fail, type Result } from '../../core/result';
import type { AnnotationDraft, DismissalDraft, Done, OpenedDocument } from '../../messaging/calls';
import type { PageState, PageStatus, Suggestion } from '../page-state';
import type { LiveReading, PagePorts, ReadPage } from './ports';
import { countByKind, inOrder, nearest, type Placed, place, suggestionsOf, unreviewed } from './suggestions';

const NOWHERE: PageFacts = { address: 'https://unread.invalid/', title: '', publisher: '', published: null };

/**
 * One page being read and tagged, from the first look to "off". Holds what was found and what was saved, keeps the
 * painting and the listeners in step with both. Every write goes to the library first and is shown only once it is kept.
 */
export class PageSession<R extends LiveReading = LiveReading> {
  #status: PageStatus = 'off';
  #progress = 0;
  #page: ReadPage<R> | null = null;
  #opened: OpenedDocument | null = null;
  /** The last question put to the library: answers to earlier ones say how things were, perhaps of another page. */
  #asked: Promise<Result<OpenedDocument>> | null = null;
  #detections: readonly Detection[] = [];
  #all: Suggestion[] = [];
  #open: Suggestion[] = [];
  #annotations: Placed<Annotation>[] = [];
  #dismissals: Placed<Dismissal>[] = [];
  #run = new AbortController();
  #reading: Promise<void> = Promise.resolve();
  /** Why the library could not be asked, if it could not: shown where a person would look. */
  #failure: Failure | null = null;

  constructor(private readonly ports: PagePorts<R>) {}

  get state(): PageState {
    return {
      status: this.#status,
      progress: this.#progress,
      facts: this.#page?.facts ?? NOWHERE,
      documentId: this.#opened?.document?.id ?? null,
      suggestions: this.#open,
      annotations: inOrder(this.#annotations),
      found: countByKind(this.#detections),
      reviewed: this.#all.length - this.#open.length,
      total: this.#all.length,
      failure: this.#failure,
    };
  }

  /** Resolves when the reading under way, if any, has been understood and painted. */
  get settled(): Promise<void> {
    return this.#reading;
  }

  get page(): ReadPage<R> | null {
    return this.#page;
  }

  get opened(): OpenedDocument | null {
    return this.#opened;
  }

  suggestion(key: string): Suggestion | undefined {
    return this.#open.find((suggestion) => suggestion.key === key);
  }

  /** The suggestion that is this very passage, give or take a word. */
  suggestionAt(span: { start: number; end: number }): Suggestion | undefined {
    return nearest(this.#open, span);
  }

  /** What is detected today on the words of an annotation, by the rule that once proposed it. */
  detectedFor(id: string): Detection | undefined {
    const placed = this.placed(id);
    const rule = placed?.item.rule;
    if (!rule || placed.at.state === 'orphan') return undefined;
    const byRule = this.#all.filter(({ detection }) => detection.rule.id === rule.id);
    return nearest(byRule, placed.at)?.detection;
  }

  /** Where everything stands that can be opened: suggestions, and annotations whose words are on the page. */
  get spans(): { key: string; start: number; end: number }[] {
    const kept = this.#annotations.flatMap(({ item: { id }, at }) =>
      at.state === 'orphan' ? [] : [{ key: id, start: at.start, end: at.end }],
    );
    return [...kept, ...this.#open.map(({ key, detection: { start, end } }) => ({ key, start, end }))];
  }

  placed(id: string): Placed<Annotation> | undefined {
    return this.#annotations.find(({ item }) => item.id === id);
  }

  /** Reads the page and marks it. Called again, it starts afresh: the page has become another one. */
  async start(): Promise<void> {
    this.#run.abort();
    this.#run = new AbortController();
    this.#set('working', 0);
    this.#reading = this.#read(this.#run.signal);
    await this.#reading;
  }

  /** Takes every mark off. */
  stop(): void {
    this.#run.abort();
    this.ports.clearPaint();
    this.#set('off', 0);
  }

  /** The page can no longer reach the extension, which was updated: marks stay, nothing can be saved. */
  expire(): void {
    this.#run.abort();
    this.#set('stale', 0);
  }

  /** Reads again, quietly, after the page changed under us. */
  async reread(): Promise<void> {
    if (this.#status !== 'ready' && this.#status !== 'unrelated') return;
    this.#run.abort();
    this.#run = new AbortController();
    this.#reading = this.#read(this.#run.signal);
    await this.#reading;
  }

  /** Asks the library again, after somebody else changed it. */
  async refresh(): Promise<void> {
    if (!this.#page || this.#status === 'off') return;
    await this.#openDocument(this.#page);
    this.#settle();
  }

  /** @param base when the version was modified that the draft was made from; null where it is new */
  async save(annotation: AnnotationDraft, base: string | null): Promise<Result<Done<Annotation>>> {
    if (!this.#page) return fail('not-saved', 'the page was not read yet');
    const page = this.#snapshot(this.#page);
    const result = await this.ports.library.saveAnnotation({ page, annotation, base });
    if (!result.ok) return result;
    this.ports.kept();
    await this.refresh();
    return result;
  }

  async remove(id: string): Promise<Result<Done<null>>> {
    const result = await this.ports.library.deleteAnnotation({ id });
    if (result.ok) await this.refresh();
    return result;
  }

  async dismiss(suggestion: Suggestion): Promise<Result<Done<Dismissal>>> {
    if (!this.#page) return fail('not-saved', 'the page was not read yet');
    const { detection } = suggestion;
    const target = describe(this.#page.reading, detection.start, detection.end);
    const dismissal: DismissalDraft = { id: this.ports.newId(), target, kind: detection.kind, rule: detection.rule };
    const result = await this.ports.library.dismiss({ page: this.#snapshot(this.#page), dismissal });
    if (result.ok) await this.refresh();
    return result;
  }

  async undo(operationId: number): Promise<Result<unknown>> {
    const result = await this.ports.library.undo({ operationId });
    if (result.ok) await this.refresh();
    return result;
  }

  #snapshot({ facts, fingerprint, reading }: ReadPage<R>) {
    return { facts, fingerprint, text: reading.text };
  }

  async #read(signal: AbortSignal): Promise<void> {
    try {
      const page = await this.ports.read(signal);
      const before = this.#page;
      const moved = before?.facts.address !== page.facts.address;
      const known = !moved && before.fingerprint === page.fingerprint && this.#status !== 'working';
      // painted anew, marks would take the focus and the selection from their reader at every change of the page
      if (known && page.reading.isStill?.(before.reading)) return;
      if (moved) this.#opened = null;
      this.#page = page;
      if (!known) await this.#understand(page, signal);
      this.#settle();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #understand(page: ReadPage<R>, signal: AbortSignal): Promise<void> {
    const [detected] = await Promise.all([
      this.ports.detect(page, signal, (share) => {
        if (this.#status === 'working') this.#set('working', share);
      }),
      this.#openDocument(page),
    ]);
    signal.throwIfAborted();
    if (!detected.ok) this.#failure ??= detected.error;
    this.#detections = detected.ok ? detected.value.detections : [];
    this.#all = suggestionsOf(page.reading, this.#detections);
    this.#status = detected.ok && detected.value.context.relevance === 'none' ? 'unrelated' : 'ready';
  }

  async #openDocument({ facts, fingerprint }: ReadPage<R>): Promise<void> {
    const asked = this.ports.library.openDocument({ facts, fingerprint });
    this.#asked = asked;
    const result = await asked;
    if (this.#asked !== asked) {
      await this.#asked;
      return;
    }
    this.#failure = result.ok ? null : result.error;
    if (result.ok) this.#opened = result.value;
    else if (result.error.code === 'extension-updated') this.expire();
  }

  /** Puts what is known on the page: places what was saved, leaves out what was reviewed, paints, tells. */
  #settle(): void {
    const page = this.#page;
    if (!page || this.#status === 'off' || this.#status === 'stale') return;
    this.#annotations = place(page.reading, this.#opened?.annotations ?? []);
    this.#dismissals = place(page.reading, this.#opened?.dismissals ?? []);
    this.#open = unreviewed(this.#all, this.#annotations, this.#dismissals);
    this.#paint(page.reading);
    this.#set(this.#status, 1);
  }

  #paint(reading: R): void {
    const groupOf = new Map(this.#opened?.codebook.themes.map((theme) => [theme.key, theme.group]));
    this.ports.paint(
      reading,
      this.#open.map(({ key, detection }) => ({
        id: key,
        kind: detection.kind,
        start: detection.start,
        end: detection.end,
      })),
      this.#annotations.flatMap(({ item, at }) => {
        if (at.state === 'orphan') return [];
        const { id, kind, polarity, themes } = item;
        return [
          { id, kind, polarity, themes, start: at.start, end: at.end, group: groupOf.get(themes[0] ?? '') ?? null },
        ];
      }),
    );
  }

  #set(status: PageStatus, progress: number): void {
    this.#status = status;
    this.#progress = progress;
    this.ports.announce(this.state);
  }
}
