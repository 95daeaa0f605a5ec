import type { BarDraft, Conflict } from '../../core/model/tagging';
import { sameContent } from '../../core/model/same-content';
import type { Failure, Result } from '../../core/result';
import type { AnnotationDraft, Done } from '../../messaging/calls';
import type { BarView } from './bar-port';
import { type DraftItem, draftFor, type StoredDraft } from './drafts';
import { barDraftOf, keep, type Shown } from './keeping';
import type { PageSession } from './session';
import type { Subject } from './subject';
import { isSpent } from './sweep-drafts';
import type { Said, TaggingPorts } from './tagging-ports';

/** @param onPassage whether the passage was just opened; its words are then those of the page as it is read now */
function goingOn(wanted: Subject, { annotation, base }: StoredDraft, onPassage: boolean): Subject {
  const { target } = onPassage && base === null ? wanted.annotation : annotation;
  return { ...wanted, annotation: { ...wanted.annotation, ...annotation, target }, base };
}

/** What is in the bar takes the other version's place. Which words that is about was decided there, and not in the bar. */
function saveOver(subject: Shown): void {
  const { rival, annotation } = subject;
  subject.base = rival?.modified ?? null;
  if (rival) subject.annotation = { ...annotation, target: rival.target, attributes: rival.attributes };
}

/** The bar on one passage, from its opening to its closing: drafts, keeping, deleting, and what is said of them. */
export class BarDesk {
  #subject: Shown | null = null;
  #bar: BarView | null = null;
  #edited = false;

  constructor(
    private readonly session: PageSession,
    private readonly ports: TaggingPorts,
  ) {}

  get isOpen(): boolean {
    return this.#bar?.isOpen ?? false;
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

  /** Opens the bar on a passage, with the draft that was begun there; false where it cannot be had. */
  async show(wanted: Subject, stored?: StoredDraft): Promise<boolean> {
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
    const begun = stored ?? (await this.#begun(drafts, wanted));
    // left, or switched off, while the bar was being loaded
    if (!this.#isOn(address) || this.session.state.status === 'off') return false;
    const subject = begun ? goingOn(wanted, begun, stored === undefined) : wanted;
    this.#bar = bar.value;
    this.#edited = begun !== undefined;
    this.#request(bar.value, { ...subject, address, unanswered: null, rival: null }, codebook);
    return true;
  }

  /** The draft of this passage, unless it has served: it would be in conflict with itself, or hide what came after it. */
  async #begun(drafts: readonly DraftItem[], wanted: Subject): Promise<StoredDraft | undefined> {
    const draft = draftFor(drafts, wanted);
    if (!draft || !isSpent(draft, this.session.contents.placed(draft.annotation.id)?.item)) return draft;
    await this.ports.drafts.remove(draft.annotation.id);
    return undefined;
  }

  /** Asked from a notice, when the page may long be another one: there, nothing opens, and the draft stays with its own. */
  async #reopen(subject: Shown): Promise<void> {
    if (this.#isOn(subject.address)) await this.show(subject);
  }

  #isOn(address: string): boolean {
    return this.session.page?.facts.address === address;
  }

  #request(bar: BarView, subject: Shown, codebook: NonNullable<PageSession['opened']>['codebook']): void {
    this.#subject = subject;
    const { mode, suggestions, why } = subject;
    const boxes = () => {
      const span = subject.span();
      return span ? this.ports.boxes(span) : [];
    };
    let draft: BarDraft = barDraftOf(subject.annotation);
    const current = () => ({ ...subject.annotation, ...draft });
    bar.show({
      mode,
      codebook,
      suggestions,
      why,
      rule: subject.annotation.rule,
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
      onSave: () => void this.#save(bar, subject, current),
      onSaveOver: () => {
        saveOver(subject);
        void this.#save(bar, subject, current);
      },
      onTakeOther: () => void this.#takeOther(bar, subject, current()),
      onDismiss: () => void this.#dismiss(bar, subject, current()),
      onDelete: () => void this.#delete(bar, subject, current()),
      onClose: () => void this.#close(bar, subject, current()),
    });
    this.ports.frame(boxes);
  }

  async #store({ address, mode, base }: Shown, annotation: AnnotationDraft, closed: boolean): Promise<void> {
    await this.ports.drafts.put({ address, mode, annotation, base, closed });
  }

  /** Compared with what is kept, not with how the bar opened: that may have been a draft. */
  #hasUnsavedNote({ id, note }: AnnotationDraft): boolean {
    return note !== '' && note !== this.session.contents.placed(id)?.item.note;
  }

  async #save(bar: BarView, subject: Shown, current: () => AnnotationDraft): Promise<void> {
    bar.setStatus('saving');
    const sent = current();
    const result = await keep(this.session, subject, sent);
    if (!result.ok && !this.#inBar(bar, subject)) await this.#store(subject, sent, true);
    if (!result.ok || sameContent(current(), sent)) return this.#finish(bar, subject, result, 'saved');
    // typed on while it was being kept: those words are still a draft, now of what is kept, and the bar stays for them
    await this.#rebase(subject, current);
    if (this.#inBar(bar, subject)) bar.setStatus('idle');
    this.ports.said('saved', () => void this.#takeBack(result.value.operationId));
  }

  async #rebase(subject: Shown, current: () => AnnotationDraft): Promise<void> {
    if (this.#bar && this.#inBar(this.#bar, subject)) return this.#store(subject, current(), false);
    const { id } = subject.annotation;
    const closed = (await this.ports.drafts.load(subject.address)).find(({ annotation }) => annotation.id === id);
    if (closed) await this.ports.drafts.put({ ...closed, base: subject.base });
  }

  async #takeOther(bar: BarView, subject: Shown, annotation: AnnotationDraft): Promise<void> {
    bar.hide();
    await this.ports.drafts.remove(annotation.id);
    this.ports.said('other-taken', () => {
      void this.#store(subject, annotation, false).then(() => this.#reopen({ ...subject, annotation }));
    });
  }

  #inBar(bar: BarView, subject: Shown): boolean {
    return this.#subject === subject && bar.isOpen;
  }

  async #dismiss(bar: BarView, subject: Shown, annotation: AnnotationDraft): Promise<void> {
    const { mode, key } = subject;
    const suggestion = key === null ? undefined : this.session.contents.suggestion(key);
    if (mode === 'suggestion' && suggestion) {
      const putBack = this.#putBack(subject, annotation);
      bar.setStatus('saving');
      return this.#finish(bar, subject, await this.session.dismiss(suggestion), 'dismissed', putBack);
    }
    // kept or gone since the bar opened: nothing is left to turn down, and what was typed is not part of it
    if (key !== null || this.session.contents.placed(annotation.id)) return this.#close(bar, subject, annotation);
    await this.ports.drafts.remove(annotation.id);
    bar.hide();
  }

  async #delete(bar: BarView, subject: Shown, annotation: AnnotationDraft): Promise<void> {
    const putBack = this.#putBack(subject, annotation);
    bar.setStatus('saving');
    await this.#finish(bar, subject, await this.session.remove(annotation.id), 'deleted', putBack);
  }

  /** What an undo does besides: a note that was never saved goes with its passage, and comes back with it. */
  #putBack(subject: Shown, annotation: AnnotationDraft): (() => Promise<void>) | undefined {
    return this.#hasUnsavedNote(annotation) ? () => this.#store(subject, annotation, true) : undefined;
  }

  /** Done: the draft has served, the bar goes. Failed: both stay, and the bar says why; without it, a notice does. */
  async #finish(
    bar: BarView,
    subject: Shown,
    result: Result<Done<unknown>, Failure | Conflict>,
    what: Said,
    putBack?: () => Promise<void>,
  ): Promise<void> {
    if (!result.ok) {
      if (this.#inBar(bar, subject)) bar.setStatus(result.error);
      else if ('other' in result.error) this.ports.said('changed-since', () => void this.#reopen(subject));
      else this.ports.failed(result.error);
      return;
    }
    await this.ports.drafts.remove(subject.annotation.id);
    if (this.#inBar(bar, subject)) bar.hide();
    this.ports.said(what, () => void this.#takeBack(result.value.operationId, putBack));
  }

  async #takeBack(operationId: number, putBack?: () => Promise<void>): Promise<void> {
    await putBack?.();
    const result = await this.session.undo(operationId);
    if (!result.ok) this.ports.failed(result.error);
  }

  async #close(bar: BarView, subject: Shown, annotation: AnnotationDraft): Promise<void> {
    bar.hide();
    if (!this.#hasUnsavedNote(annotation)) return this.ports.drafts.remove(annotation.id);
    await this.#store(subject, annotation, true);
    this.ports.said('note-kept', () => void this.#reopen({ ...subject, annotation }));
  }
}
