import type { Annotation, Dismissal } from '../../core/model/annotation';
import type { Span } from '../../core/model/reading-text';
import { LONGEST_QUOTE } from '../../core/model/selector';
import { fail, type Result } from '../../core/result';
import type { Done } from '../../messaging/calls';
import type { Suggestion } from '../page-state';
import { BarDesk } from './bar-desk';
import { ChangeDesk } from './change-desk';
import type { StoredDraft } from './drafts';
import { saveJudgements } from './save-judgements';
import type { PageSession } from './session';
import { isSpent } from './sweep-drafts';
import {
  draftOf,
  type Subject,
  subjectOfAnnotation,
  subjectOfSelection,
  subjectOfStored,
  subjectOfSuggestion,
} from './subject';
import type { TaggingPorts } from './tagging-ports';

/** The bar's use cases: open it on a passage, keep, turn down, delete. Only one passage is in the bar at a time. */
export class Tagging {
  readonly #desk: BarDesk;
  readonly #changes: ChangeDesk;
  #last = 0;
  /** Suggestions that are being kept: a key pressed twice keeps one annotation, not two. */
  #accepting = new Map<string, Promise<Result<Done<Annotation>>>>();
  #savingAll: Promise<Result<Done<readonly Annotation[]>>> | null = null;

  constructor(
    private readonly session: PageSession,
    private readonly ports: TaggingPorts,
  ) {
    this.#desk = new BarDesk(session, ports);
    this.#changes = new ChangeDesk(session, ports);
  }

  /** Opens the bar on a suggestion or an annotation; false where the page has neither under this key. */
  async open(key: string): Promise<boolean> {
    if (this.session.contents.placed(key)?.at.state === 'changed') return this.#changes.show(key);
    const subject = await this.#subjectOf(key);
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
    return this.#show(await subjectOfSelection(this.session, page, span, newId(), suggestThemes));
  }

  /** Turns a suggestion down without the bar. */
  async dismiss(key: string): Promise<Result<Done<Dismissal>>> {
    const suggestion = this.session.contents.suggestion(key);
    return suggestion ? this.session.dismiss(suggestion) : fail('not-found', key);
  }

  close(): void {
    this.#desk.close();
    this.#changes.close();
  }

  expire(): void {
    this.#desk.expire();
    this.#changes.expire();
  }

  pressOutside(): void {
    this.#desk.pressOutside();
    this.#changes.close();
  }

  /** After a crash, an update or a reload: opens the bar again on words that were typed and not kept. */
  async restore(): Promise<void> {
    const page = this.session.page;
    if (!page || !/ready|unrelated/.test(this.session.state.status)) return;
    const { address } = page.facts;
    const lost = (await this.#unsaved(address)).find((draft) => !draft.closed && draft.annotation.note !== '');
    if (!lost || this.#desk.isOpen || this.session.state.facts.address !== address) return;
    await this.#show(subjectOfStored(page, lost), lost);
  }

  /** Drafts whose words are not kept; those that have served go, or they would come back after a deletion. */
  async #unsaved(address: string): Promise<StoredDraft[]> {
    const drafts = await this.ports.drafts.load(address);
    const kept = ({ annotation }: StoredDraft) => this.session.contents.placed(annotation.id)?.item;
    const spent = drafts.filter((draft) => isSpent(draft, kept(draft)));
    await Promise.all(spent.map(({ annotation }) => this.ports.drafts.remove(annotation.id)));
    return drafts.filter((draft) => !spent.includes(draft) && draft.annotation.note !== kept(draft)?.note);
  }

  /** Keeps a suggestion without the bar. */
  async accept(key: string, themes: readonly string[]): Promise<Result<Done<Annotation>>> {
    const suggestion = this.session.contents.suggestion(key);
    if (!suggestion) return fail('not-found', key);
    const saving = this.#accepting.get(key) ?? this.#keep(suggestion, themes);
    this.#accepting.set(key, saving);
    return saving.finally(() => this.#accepting.delete(key));
  }

  /** Keeps judgements of the report's card. Pressed twice, it keeps each once. */
  saveJudgements(keys: readonly string[]): Promise<Result<Done<readonly Annotation[]>>> {
    this.#savingAll ??= saveJudgements(this.session, keys, this.ports.newId).finally(() => {
      this.#savingAll = null;
    });
    return this.#savingAll;
  }

  async #keep(suggestion: Suggestion, themes: readonly string[]): Promise<Result<Done<Annotation>>> {
    const { annotation, page } = await draftOf(this.session, suggestion, this.ports.newId());
    return this.session.save({ ...annotation, themes: [...themes] }, null, page);
  }

  async #subjectOf(key: string): Promise<Subject | null> {
    const suggestion = this.session.contents.suggestion(key);
    if (suggestion) return subjectOfSuggestion(this.session, suggestion, this.ports.newId());
    const placed = this.session.contents.placed(key);
    return placed ? subjectOfAnnotation(this.session, placed) : null;
  }

  async #show(subject: Subject, stored?: StoredDraft): Promise<boolean> {
    const shown = await this.#desk.show(subject, stored);
    const at = subject.span();
    if (shown && at) this.#last = at.start;
    return shown;
  }
}
