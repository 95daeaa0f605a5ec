import { Looks } from './looks';
import { aroundOf, isShown } from './nodes';
import { settle } from './pieces';
import { TextIndex } from './text-index';
import { attach, commit, detach } from './take-over';
import { type Inherited, linesOf, type Section } from './text-line';
import { type Homes, TreeReader } from './tree-reader';
import type { Change } from './watch-page';

/** Nodes visited between two offers to yield; a visit costs some microseconds. */
const NODES_A_STEP = 200;

/** So many times that many may be visited at a stroke, before the next frame. */
const FEW_STEPS = 10;

const AT_THE_TOP: Inherited = { type: 'paragraph', visible: true };
const NOTHING: ReadonlySet<Section> = new Set();

/**
 * Reads the text under an element as a person sees it, and keeps what was read by the elements that make blocks. What the
 * page changes is read again by the block: the cost goes with the change, not with the page.
 */
export class ReadingTree {
  #top: Section | null = null;
  #index: TextIndex | null = null;
  readonly #homes: Homes = new WeakMap();
  #dirty = new Set<Section>();
  readonly #looks = new Looks();
  /** Shadow roots and documents of frames in which words were found: whoever follows the page must watch them, too. */
  readonly trees = new Set<Node>();

  /** @param skip CSS selector of what is not to be read (navigation, related links); empty for nothing */
  constructor(
    readonly root: Element,
    private readonly skip: string,
  ) {}

  /**
   * Hears what the page changed.
   * @returns false where it lies outside of what is read
   */
  note(changes: readonly Change[]): boolean {
    let inside = true;
    for (const { target, type } of changes) {
      if (type === 'attributes') this.#looks.note(target as Element, this.#homes);
      else if (this.#stir(target) === undefined) inside = false;
    }
    return inside;
  }

  /** True where something that was heard can bear on what is read. */
  get isStirred(): boolean {
    return this.#dirty.size > 0 || this.#looks.isStirred;
  }

  /** True where this says what was read last, of the same nodes, and nothing was heard since. */
  isCurrent(reading: TextIndex): boolean {
    return !this.isStirred && (reading === this.#index || this.#index?.isStill(reading) === true);
  }

  /** Whatever holds a node is to be read again, wherever it is shown. @returns where its words are kept, as in `Homes` */
  #stir(node: Node): Section | null | undefined {
    for (let at: Node | null = node; at; at = aroundOf(at)) {
      const home = this.#homes.get(at);
      if (home) this.#dirty.add(home);
      if (home !== undefined) return home;
    }
    return undefined;
  }

  /** Reads all, or after the first time what has changed. A generator: each `yield` is a place to let the page breathe. */
  *read(): Generator<void, TextIndex> {
    this.#index = (this.#index && (yield* this.#readChanges(this.#index))) ?? (yield* this.#readAll());
    return this.#index;
  }

  /** Reads what has changed in one go, where it is little; null where it is much, or nothing was read yet. */
  readLittle(): TextIndex | null {
    if (!this.#index) return null;
    const work = this.#readChanges(this.#index);
    for (let step = 0; step < FEW_STEPS; step++) {
      const { done, value } = work.next();
      if (!done) continue;
      this.#index = value ?? this.#index;
      return value ?? null;
    }
    return null;
  }

  *#readAll(): Generator<void, TextIndex> {
    this.#index = null;
    this.#dirty.clear();
    this.#looks.clear();
    this.trees.clear();
    if (this.#top) detach(this.#top);
    this.#top = yield* this.#walk(this.root, null, AT_THE_TOP, NOTHING);
    if (this.#top) attach(this.#top);
    const lines = this.#top ? linesOf(this.#top) : [];
    settle(lines);
    return new TextIndex(lines);
  }

  /** @returns null where all is to be read: the root itself is no more what it was */
  *#readChanges(before: TextIndex): Generator<void, TextIndex | null> {
    for (const node of this.#looks.changed(this.#homes)) this.#stir(node);
    const done = new Set(this.#dirty);
    const { outermost, stirred } = this.#toRead(done);
    const replaced = new Map<Section, Section>();
    for (const section of outermost) {
      const fresh = yield* this.#readAgain(section, stirred);
      if (!fresh) return null;
      replaced.set(fresh.old, fresh.section);
    }
    for (const section of done) this.#dirty.delete(section);
    const top = this.#top && replaced.get(this.#top);
    if (top) this.#top = top;
    return commit(before, replaced);
  }

  *#walk(
    element: Element,
    parent: Section | null,
    inherited: Inherited,
    stirred: ReadonlySet<Section>,
  ): Generator<void, Section | null> {
    const reader = new TreeReader(element, inherited, parent, this.skip, this.#homes, stirred);
    while (!reader.step(NODES_A_STEP)) yield;
    for (const tree of this.trees) if (!isShown(tree)) this.trees.delete(tree);
    for (const tree of reader.trees) this.trees.add(tree);
    this.#looks.hide(reader.hidden);
    return reader.section;
  }

  /** Sections to be read again, those inside others left out, and all in which something changed. */
  #toRead(dirty: ReadonlySet<Section>): { outermost: Section[]; stirred: Set<Section> } {
    const alive = new Set<Section>();
    const stirred = new Set<Section>();
    for (const section of dirty) {
      let at: Section | null = section;
      while (at && !(at.attached && at.element.isConnected)) at = at.parent;
      if (at) alive.add(at);
      for (let around: Section | null = section; around; around = around.parent) stirred.add(around);
    }
    const isInside = (section: Section) => {
      for (let at = section.parent; at; at = at.parent) if (alive.has(at)) return true;
      return false;
    };
    return { outermost: [...alive].filter((section) => !isInside(section)), stirred };
  }

  *#readAgain(
    section: Section,
    stirred: ReadonlySet<Section>,
  ): Generator<void, { old: Section; section: Section } | null> {
    for (let at: Section | null = section; at; at = at.parent) {
      const fresh = yield* this.#walk(at.element, at.parent, at.inherited, stirred);
      // what is no block of its own any more is part of the block around it
      if (fresh) return { old: at, section: fresh };
    }
    return null;
  }
}
