import { LOOKS } from './looks';
import { isOurHost } from './our-hosts';
import { canonicalAddress } from './sites/canonical';

/** Quiet time after a change before the page is read again, and the longest wait while it never comes to rest. */
const QUIET = 300;
const LONGEST = 2_000;
/**
 * So many times as long as a reading took the page is left alone afterwards: one that is never at rest is not kept busy.
 * No longer than that, though, nor is a reading waited for longer.
 */
const REST = 4;
const LONGEST_REST = 10_000;

/** What the page did to one node. */
export type Change = Pick<MutationRecord, 'type' | 'target' | 'addedNodes' | 'removedNodes'>;

function isOurs(record: Change): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => isOurHost(node));
}

/** Which page this is: a fragment that is no route, or a campaign's parameter, does not make another one of it. */
const addressNow = (): string => canonicalAddress(location.href);

/** The Navigation API hears of `history.pushState`, which has no event and happens in a world of its own. */
const navigationOf = (view: Window): EventTarget | undefined => (view as { navigation?: EventTarget }).navigation;

/** Tells when the page's text may have changed. Changes made inside `unseen` are our own and are not told. */
export class PageWatcher {
  #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #href = location.href;
  #address = addressNow();
  #underWay = 0;
  #begun = 0;
  #restsUntil = 0;
  /** While we change the page ourselves. */
  #isOurs = false;

  constructor(
    /** What it gives back is waited for, before more is told. */
    private readonly onChange: (what: 'text' | 'address') => unknown,
    /** Hears of every change at once; what it changes itself is not told, nor where it answers false. */
    private readonly heal: (changes: readonly Change[]) => unknown,
    private readonly signal: AbortSignal,
    /** Shadow roots and frames' documents that are read, too: a document does not tell of what changes in them. */
    private readonly trees: () => Iterable<Node> = () => [],
  ) {
    this.#observer = new MutationObserver((records) => this.#seen(records));
    window.addEventListener('popstate', () => this.#soon(), { signal });
    window.addEventListener('hashchange', () => this.#soon(), { signal });
    // a page that goes on to another address need not change a letter at that moment
    navigationOf(window)?.addEventListener('currententrychange', () => this.#soon(), { signal });
    document.addEventListener('load', ({ target }) => this.#loaded(target), { capture: true, signal });
    // the back/forward cache gives a page back as it was, but the library may have moved on
    window.addEventListener('pageshow', (event) => event.persisted && void this.#tell('address'), { signal });
    signal.addEventListener('abort', () => this.#stop());
    this.#observe();
  }

  /** Changes the page without being told of it. */
  unseen<T>(change: () => T): T {
    // inside another change of ours: what was recorded by now is ours as well
    if (this.#isOurs) return change();
    this.#seen(this.#observer.takeRecords());
    return this.#unobserved(change);
  }

  /** Watches the trees that were found since. */
  follow(): void {
    this.#observe();
  }

  #unobserved<T>(change: () => T): T {
    this.#isOurs = true;
    try {
      return change();
    } finally {
      this.#isOurs = false;
      this.#observer.takeRecords();
    }
  }

  #observe(): void {
    if (this.signal.aborted) return;
    // the document, not its root element: a page may replace that, or not have a body yet
    for (const tree of [document, ...this.trees()]) {
      this.#observer.observe(tree, { subtree: true, childList: true, characterData: true, attributeFilter: LOOKS });
    }
  }

  /** A frame has another page by now; no record tells of it. */
  #loaded(target: EventTarget | null): void {
    if (!(target instanceof HTMLIFrameElement) || !target.parentNode) return;
    const none = document.createDocumentFragment().childNodes;
    this.#seen([{ type: 'childList', target: target.parentNode, addedNodes: none, removedNodes: none }]);
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  #seen(records: readonly Change[]): void {
    if (records.every(isOurs)) return;
    if (this.#unobserved(() => this.heal(records)) !== false) this.#soon();
  }

  #soon(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    else clearTimeout(this.#timer);
    const quiet = Math.min(QUIET, this.#since + LONGEST - now);
    const wait = Math.max(0, quiet, this.#hasMoved() ? 0 : this.#restsUntil - now);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const moved = this.#hasMoved();
      if (moved) this.#address = addressNow();
      const isBusy = this.#underWay > 0 && performance.now() - this.#begun < LONGEST_REST;
      if (isBusy && !moved) this.#soon();
      else void this.#tell(moved ? 'address' : 'text');
    }, wait);
  }

  #hasMoved(): boolean {
    const { href } = location;
    // asked at every change of the page
    if (href === this.#href) return false;
    const moved = addressNow() !== this.#address;
    if (!moved) this.#href = href;
    return moved;
  }

  async #tell(what: 'text' | 'address'): Promise<void> {
    this.#begun = performance.now();
    this.#underWay++;
    try {
      await this.onChange(what);
    } finally {
      this.#underWay--;
      const now = performance.now();
      this.#restsUntil = now + Math.min(LONGEST_REST, REST * (now - this.#begun));
    }
  }
}
