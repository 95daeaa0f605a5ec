import type { Annotation } from '../../core/model/annotation';
import { sameContent } from '../../core/model/same-content';
import { type Failure, fail, type Result } from '../../core/result';
import type { Done } from '../../messaging/calls';
import type { Choice, PassageChange } from '../page-state';
import type { BarView } from './bar-port';
import { decide } from './decide';
import { changeOf } from './listing';
import type { PageSession } from './session';
import type { Said, TaggingPorts } from './tagging-ports';
import { newWordsOf } from './words-shown';

/** What the bar shows, and is decided on: a version of the annotation, and how its passage read then. */
interface Shown {
  readonly item: Annotation;
  readonly change: PassageChange;
}

/** The bar on a passage that reads otherwise than it was tagged: old words beside new, and what is to become of it. */
export class ChangeDesk {
  #asking: BarView | null = null;

  constructor(
    private readonly session: PageSession,
    private readonly ports: TaggingPorts,
  ) {}

  close(): void {
    this.#asking?.hide();
  }

  /** The extension was updated: nothing can be decided any more, and the bar says so at once. */
  expire(): void {
    this.#asking?.setStatus({ code: 'extension-updated', detail: '' });
  }

  /** False where the passage reads as it was tagged by now, or the bar cannot be had. */
  async show(id: string): Promise<boolean> {
    const bar = await this.ports.bar();
    if (!bar.ok) {
      this.ports.failed(bar.error);
      return false;
    }
    const shown = this.#now(id);
    // switched off while the bar was loaded: nothing opens on a page that is left alone
    if (!shown || this.session.state.status === 'off') return false;
    this.#ask(bar.value, shown);
    return true;
  }

  /** How the passage stands today; null where it reads as it was tagged. */
  #now(id: string): Shown | null {
    const placed = this.session.contents.placed(id);
    const { page } = this.session;
    const change = page && placed && changeOf(page.reading, placed.item, placed.at);
    return change ? { item: placed.item, change } : null;
  }

  #ask(bar: BarView, shown: Shown): void {
    const { change, item } = shown;
    const { id } = item;
    const boxes = () => {
      const at = this.session.contents.placed(id)?.at;
      return at && 'start' in at ? this.ports.boxes(at) : [];
    };
    const meant = change.meaning.length > 0 ? 'new-words-check' : 'new-words';
    const act = (deed: () => Promise<Result<Done<unknown>>>, what: Said) => () =>
      void this.#finish(bar, shown, deed, what);
    const take = (choice: Choice, what: Said) => act(() => decide(this.session, id, choice), what);
    bar.ask({
      change,
      quotedAt: item.target.state?.sourceDate ?? item.created,
      boxes,
      returnFocus: () => {
        this.#asking = null;
        this.ports.frame(null);
        this.ports.focus(id);
      },
      onTakeNew: take({ take: 'new-words', words: newWordsOf(change) }, meant),
      onKeepOld: take({ take: 'old-version' }, 'old-version'),
      onDelete: act(() => this.session.remove(id), 'deleted'),
      onClose: () => bar.hide(),
    });
    this.#asking = bar;
    this.ports.frame(boxes);
  }

  /** Done: the bar goes, with a way back. Failed: it stays and says why; where it is gone, a notice does. */
  async #finish(bar: BarView, shown: Shown, deed: () => Promise<Result<Done<unknown>>>, what: Said): Promise<void> {
    bar.setStatus('saving');
    const result = this.#isAsShown(shown) ? await deed() : fail('decide-again', `${what} of ${shown.item.id}`);
    if (!result.ok) {
      this.#say(bar, shown, result.error);
      return;
    }
    this.close();
    this.ports.said(what, () => void this.#takeBack(result.value.operationId));
  }

  /** The page may have been read again, and the annotation changed elsewhere, under the open bar. */
  #isAsShown({ item, change }: Shown): boolean {
    const now = this.#now(item.id);
    return now !== null && now.item.modified === item.modified && sameContent(now.change, change);
  }

  #say(bar: BarView, { item }: Shown, failure: Failure): void {
    if (!this.#asking) {
      this.ports.failed(failure);
      return;
    }
    if (failure.code === 'decide-again') {
      const now = this.#now(item.id);
      if (!now) {
        this.close();
        this.ports.failed(failure);
        return;
      }
      this.#ask(bar, now);
    }
    bar.setStatus(failure);
  }

  async #takeBack(operationId: number): Promise<void> {
    const result = await this.session.undo(operationId);
    if (!result.ok) this.ports.failed(result.error);
  }
}
