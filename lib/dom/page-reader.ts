import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PageFacts } from '../core/model/document';
import { readPageFacts } from './page-facts';
import { isElement } from './nodes';
import { chooseRoot, isLongEnough, rootSelector, skipSelector } from './reading-root';
import { ReadingTree } from './reading-tree';
import type { SiteRules } from './sites/known-sites';
import { siteFor } from './sites/site-for';
import { breathe, inSlices } from './slices';
import type { TextIndex } from './text-index';
import type { Change } from './watch-page';

/** Characters hashed between two offers to yield: about a millisecond. */
const CHUNK = 32_768;

const splitsPair = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** SHA-256 of a text in UTF-8, lower-case hex. Not by WebCrypto, which plain http pages do not have. */
export function* fingerprintOf(text: string): Generator<void, string> {
  const hash = sha256.create();
  for (let from = 0; from < text.length; ) {
    const end = Math.min(text.length, from + CHUNK);
    const to = splitsPair(text, end) ? end + 1 : end;
    hash.update(utf8ToBytes(text.slice(from, to)));
    from = to;
    yield;
  }
  return bytesToHex(hash.digest());
}

interface Reading {
  readonly reading: TextIndex;
  readonly facts: PageFacts;
  readonly fingerprint: string;
}

const NO_TREES: ReadonlySet<Node> = new Set();

/** Reads one page again and again while it changes. */
export class PageReader {
  #tree: ReadingTree | null = null;
  #skip = '';
  /** Whatever can have a say in what is read. */
  #candidates = '';
  /** Another element may have to be read by now. */
  #open = true;
  #last: { text: string; fingerprint: string } | null = null;
  /** Readings under way; one that is called off goes only when it notices. */
  #underWay = 0;

  /** Shadow roots and frames' documents in which words were found. */
  get trees(): ReadonlySet<Node> {
    return this.#tree?.trees ?? NO_TREES;
  }

  /**
   * Hears what the page changed since it was read.
   * @returns false where it can have no bearing on what is read
   */
  note(changes: readonly Change[]): boolean {
    if (!this.#tree) return true;
    const inside = this.#tree.note(changes);
    const ofNodes = changes.filter(({ type }) => type !== 'attributes');
    this.#open ||= !inside || ofNodes.some((change) => this.#bearsOnRoot(change));
    return ofNodes.length > 0 || this.#tree.isStirred;
  }

  /** Whether a change can make another element the one to be read. */
  #bearsOnRoot({ target, addedNodes, removedNodes }: Change): boolean {
    const element = isElement(target) ? target : target.parentElement;
    // inside a shadow tree or a frame nothing is chosen from
    if (target.getRootNode() !== document && target.isConnected) return false;
    if (element?.closest(this.#candidates) !== this.#tree?.root) return true;
    const matches = (node: Node) =>
      isElement(node) && (node.matches(this.#candidates) || node.querySelector(this.#candidates) !== null);
    return [...addedNodes, ...removedNodes].some(matches);
  }

  /** True where nothing that was heard since can have a say in what was read: the page reads like this. */
  isCurrent(reading: TextIndex): boolean {
    return this.#tree?.isCurrent(reading) === true;
  }

  /**
   * Reads at once what has changed in the element that was read last; null where it is much, or where a reading is under
   * way, which would put its findings where other ones stand by then.
   */
  readLittle(): TextIndex | null {
    if (this.#underWay > 0) return null;
    return this.#tree?.root.isConnected ? this.#tree.readLittle() : null;
  }

  /** Reads the page as it is now: its words, where they stand, and what it says of itself. */
  async read(signal: AbortSignal): Promise<Reading> {
    const site = siteFor(new URL(location.href));
    const tree = await this.#choose(site, signal);
    const reading = await this.#readTree(tree, signal);
    const { text } = reading;
    if (text !== this.#last?.text) this.#last = { text, fingerprint: await inSlices(fingerprintOf(text), signal) };
    return { reading, facts: readPageFacts(site), fingerprint: this.#last.fingerprint };
  }

  async #readTree(tree: ReadingTree, signal: AbortSignal): Promise<TextIndex> {
    this.#underWay++;
    try {
      return await inSlices(tree.read(), signal);
    } finally {
      this.#underWay--;
    }
  }

  async #choose(site: SiteRules | null, signal: AbortSignal): Promise<ReadingTree> {
    const skip = skipSelector(site);
    const tree = this.#tree;
    if (tree && !this.#open && skip === this.#skip && tree.root.isConnected && isLongEnough(tree.root)) return tree;
    const { root, contested } = chooseRoot(site);
    this.#open = contested;
    this.#candidates = rootSelector(site);
    if (!tree || tree.root !== root || skip !== this.#skip) {
      this.#skip = skip;
      this.#tree = new ReadingTree(root, skip);
    }
    // finding the root lays the page out; reading it is work of its own
    await breathe();
    signal.throwIfAborted();
    return this.#tree ?? new ReadingTree(root, skip);
  }
}
