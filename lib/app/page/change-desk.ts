import type { Result } from '../../core/result';
import type { Choice, Done } from '../../messaging/calls';
import type { BarView } from './bar-port';
import { decide } from './decide';
import { changeOf } from './listing';
import type { PageSession } from './session';
import type { Said, TaggingPorts } from './tagging-ports';

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
    const placed = this.session.contents.placed(id);
    const { page } = this.session;
    const change = page && placed && changeOf(page.reading, placed.item, placed.at);
    if (!change) return false;
    const { item } = placed;
    this.#ask(bar.value, id, change, item.target.state?.sourceDate ?? item.created);
    return true;
  }

  #ask(bar: BarView, id: string, change: NonNullable<ReturnType<typeof changeOf>>, quotedAt: string): void {
    const boxes = () => {
      const at = this.session.contents.placed(id)?.at;
      return at && 'start' in at ? this.ports.boxes(at) : [];
    };
    const meant = change.meaning.length > 0 ? 'new-words-check' : 'new-words';
    const take = (choice: Choice, what: Said) => () =>
      void this.#finish(bar, () => decide(this.session, id, choice), what);
    bar.ask({
      change,
      quotedAt,
      boxes,
      returnFocus: () => {
        this.#asking = null;
        this.ports.frame(null);
        this.ports.focus(id);
      },
      onTakeNew: take({ take: 'new-words' }, meant),
      onKeepOld: take({ take: 'old-version' }, 'old-version'),
      onDelete: () => void this.#finish(bar, () => this.session.remove(id), 'deleted'),
      onClose: () => bar.hide(),
    });
    this.#asking = bar;
    this.ports.frame(boxes);
  }

  /** Done: the bar goes, with a way back. Failed: it stays and says why; where it is gone, a notice does. */
  async #finish(bar: BarView, act: () => Promise<Result<Done<unknown>>>, what: Said): Promise<void> {
    bar.setStatus('saving');
    const result = await act();
    if (!result.ok) {
      if (this.#asking) bar.setStatus(result.error);
      else this.ports.failed(result.error);
      return;
    }
    this.close();
    this.ports.said(what, () => void this.#takeBack(result.value.operationId));
  }

  async #takeBack(operationId: number): Promise<void> {
    const result = await this.session.undo(operationId);
    if (!result.ok) this.ports.failed(result.error);
  }
}
