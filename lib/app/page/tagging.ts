import type { Annotation, Dismissal } from '../../core/model/annotation';
import { LONGEST_QUOTE } from '../../core/model/selector';
import type { BarDraft } from '../../core/model/tagging';
import { fail, type Result } from '../../core/result';
import type { AnnotationDraft, Done } from '../../messaging/calls';
import type { BarView } from './bar-port';
import { draftFor, type StoredDraft } from './drafts';
import type { PageSession } from './session';
import {
  draftOf,
  type Subject,
  subjectOfAnnotation,
  subjectOfSelection,
  subjectOfStored,
  subjectOfSuggestion,
} from './subject';
import type { Said, Span, TaggingPorts } from './tagging-ports';

/** A passage that is in the bar, and the page that it was opened on: drafts stay with that one. */
type Shown = Subject & { readonly address: string };

/** The bar's use cases: open it on a passage, keep, turn down, delete. Only one passage is in the bar at a time. */
export class Tagging {
  #subject: Shown | null = null;
  #bar: BarView | null = null;
  #edited = false;
  #last = 0;
  /** Suggestions that are being kept: a key pressed twice keeps one annotation, not two. */
  #accepting = new Map<string, Promise<Result<Done<Annotation>>>>();

  constructor(
    private readonly session: PageSession,
    private readonly ports: TaggingPorts,
  ) {}

  /** Opens the bar on a suggestion or an annotation; false where the page has neither under this key. */
  async open(key: string): Promise<boolean> {
    const subject = this.#subjectOf(key);
    return subject ? this.#show(subject) : false;
  }

  /** Opens the bar on the next suggestion in reading order, from the one handled last. */
  async openNext(): Promise<boolean> {
    await this.session.settled;
    const open = this.session.state.suggestions;
    const next = open.find(({ detection }) => detection.start >= this.#last) ?? open[0];
    if (!next) {
      this.#sayNothingNext();
      return false;
    }
    this.ports.scrollTo(next.detection);
    return this.open(next.key);
  }

  #sayNothingNext(): void {
    const { status, total } = this.session.state;
    if (status === 'ready' || status === 'unrelated') this.ports.nothingNext(total);
  }

  /** Opens the bar on words that a person selected. */
  async openSelection(span: Span): Promise<boolean> {
    const page = this.session.page;
    if (!page) return false;
    if (span.end - span.start > LONGEST_QUOTE) {
      this.ports.failed({ code: 'selection-too-long', detail: `${span.end - span.start} characters` });
      return false;
    }
    const { newId, suggestThemes } = this.ports;
    return this.#show(subjectOfSelection(this.session, page, span, newId(), suggestThemes));
  }

  /** Turns a suggestion down without the bar. */
  async dismiss(key: string): Promise<Result<Done<Dismissal>>> {
    const suggestion = this.session.suggestion(key);
    return suggestion ? this.session.dismiss(suggestion) : fail('not-found', key);
  }

  /** Puts the bar away; what was typed stays in the drafts. */
  close(): void {
    if (this.#bar?.isOpen) this.#bar.hide();
  }

  /** The extension was updated: nothing can be kept any more, and the bar says so at once. */
  expire(): void {
    if (this.#bar?.isOpen) this.#bar.setStatus({ code: 'extension-updated', detail: '' });
  }

  /** A press on the page beside the bar puts it away, unless something in it would have to be done again. */
  pressOutside(): void {
    if (this.#bar?.isOpen && !this.#edited) this.#bar.hide();
  }

  /** After a crash, an update or a reload: opens the bar again on words that were typed and not kept. */
  async restore(): Promise<void> {
    const page = this.session.page;
    if (!page || !/ready|unrelated/.test(this.session.state.status)) return;
    const lost = (await this.ports.drafts.load(page.facts.address)).find(
      (draft) => !draft.closed && draft.annotation.note !== '',
    );
    if (!lost || this.#bar?.isOpen) return;
    await this.#show(subjectOfStored(page, lost), lost);
  }

  /** Keeps a suggestion without the bar. */
  async accept(key: string, themes: readonly string[]): Promise<Result<Done<Annotation>>> {
    const suggestion = this.session.suggestion(key);
    if (!suggestion) return fail('not-found', key);
    const saving =
      this.#accepting.get(key) ??
      this.session.save({ ...draftOf(suggestion, this.ports.newId()), themes: [...themes] });
    this.#accepting.set(key, saving);
    return saving.finally(() => this.#accepting.delete(key));
  }

  #subjectOf(key: string): Subject | null {
    const suggestion = this.session.suggestion(key);
    if (suggestion) return subjectOfSuggestion(this.session, suggestion, this.ports.newId());
    const placed = this.session.placed(key);
    return placed ? subjectOfAnnotation(this.session, placed) : null;
  }

  async #show(wanted: Subject, stored?: StoredDraft): Promise<boolean> {
    // the library did not answer when the page was read: it may by now
    if (!this.session.opened) await this.session.refresh();
    const codebook = this.session.opened?.codebook;
    const address = this.session.page?.facts.address;
    if (!codebook || !address) {
      if (this.session.state.failure) this.ports.failed(this.session.state.failure);
      return false;
    }
    const [bar, drafts] = await Promise.all([this.ports.bar(), this.ports.drafts.load(address)]);
    if (!bar.ok) {
      this.ports.failed(bar.error);
      return false;
    }
    const kept = stored ?? draftFor(drafts, wanted);
    const subject = kept ? { ...wanted, annotation: { ...wanted.annotation, ...kept.annotation } } : wanted;
    this.#bar = bar.value;
    this.#edited = kept !== undefined;
    const at = subject.span();
    if (at) this.#last = at.start;
    this.#request(bar.value, { ...subject, address }, codebook);
    return true;
  }

  #request(bar: BarView, subject: Shown, codebook: NonNullable<PageSession['opened']>['codebook']): void {
    this.#subject = subject;
    const { mode, suggestions, why } = subject;
    const boxes = () => {
      const span = subject.span();
      return span ? this.ports.boxes(span) : [];
    };
    const { kind, polarity, themes, note } = subject.annotation;
    let draft: BarDraft = { kind, polarity, themes, note };
    const current = () => ({ ...subject.annotation, ...draft });
    bar.show({
      mode,
      codebook,
      suggestions,
      why,
      quote: subject.annotation.target.quote.exact,
      draft,
      boxes,
      returnFocus: () => {
        this.ports.frame(null);
        this.ports.focus(subject.mode === 'annotation' ? subject.annotation.id : null);
      },
      onChange: (next) => {
        draft = next;
        this.#edited = true;
        void this.#store(subject, current(), false);
      },
      onSave: () => {
        const sent = draft;
        void this.#save(bar, subject, current(), () => draft === sent);
      },
      onDismiss: () => void this.#dismiss(bar, subject),
      onDelete: () => void this.#delete(bar, subject),
      onClose: () => void this.#close(bar, subject, current()),
    });
    this.ports.frame(boxes);
  }

  async #store({ address, mode }: Shown, annotation: AnnotationDraft, closed: boolean): Promise<void> {
    await this.ports.drafts.put({ address, mode, annotation, closed });
  }

  async #save(bar: BarView, subject: Shown, annotation: AnnotationDraft, isLatest: () => boolean): Promise<void> {
    bar.setStatus('saving');
    const result = await this.session.save(annotation);
    if (!result.ok && !this.#inBar(bar, subject)) await this.#store(subject, annotation, true);
    if (!result.ok || isLatest()) return this.#finish(bar, subject, result, 'saved');
    // typed on while it was being kept: those words are still a draft, and the bar stays for them
    if (this.#inBar(bar, subject)) bar.setStatus('idle');
    this.ports.said('saved', () => void this.#takeBack(result.value.operationId));
  }

  #inBar(bar: BarView, subject: Shown): boolean {
    return this.#subject === subject && bar.isOpen;
  }

  async #dismiss(bar: BarView, subject: Shown): Promise<void> {
    const suggestion = subject.key === null ? undefined : this.session.suggestion(subject.key);
    if (subject.mode !== 'suggestion' || !suggestion) {
      await this.ports.drafts.remove(subject.annotation.id);
      bar.hide();
      return;
    }
    bar.setStatus('saving');
    await this.#finish(bar, subject, await this.session.dismiss(suggestion), 'dismissed');
  }

  async #delete(bar: BarView, subject: Shown): Promise<void> {
    bar.setStatus('saving');
    await this.#finish(bar, subject, await this.session.remove(subject.annotation.id), 'deleted');
  }

  /** Done: the draft has served, the bar goes. Failed: both stay, and the bar says why; without it, a notice does. */
  async #finish(bar: BarView, subject: Shown, result: Result<Done<unknown>>, what: Said): Promise<void> {
    if (!result.ok) {
      if (this.#inBar(bar, subject)) bar.setStatus(result.error);
      else this.ports.failed(result.error);
      return;
    }
    await this.ports.drafts.remove(subject.annotation.id);
    if (this.#inBar(bar, subject)) bar.hide();
    this.ports.said(what, () => void this.#takeBack(result.value.operationId));
  }

  async #takeBack(operationId: number): Promise<void> {
    const result = await this.session.undo(operationId);
    if (!result.ok) this.ports.failed(result.error);
  }

  async #close(bar: BarView, subject: Shown, annotation: AnnotationDraft): Promise<void> {
    bar.hide();
    // compared with what is kept, not with how the bar opened: that may have been a draft
    const typed = annotation.note !== '' && annotation.note !== this.session.placed(annotation.id)?.item.note;
    if (!typed) return this.ports.drafts.remove(annotation.id);
    await this.#store(subject, annotation, true);
    this.ports.said('note-kept', () => void this.#show({ ...subject, annotation }));
  }
}
