import type { DocumentRecord } from './document';
import { addressed, joined, moved } from './join-document';
import { matchKeys } from './known-by';
import { sameDocument } from './same-document';

interface Merge {
  /** Id of one of theirs to the id of the same document here: mine, or its own where it is new. */
  readonly ids: Map<string, string>;
  readonly added: DocumentRecord[];
  /** Mine that are known by more than before, by their ids. */
  readonly changed: Map<string, DocumentRecord>;
}

/**
 * Which of my documents those of another library are, and how both read together. What was apart in either library
 * stays apart, unless it is one of mine.
 */
export function mergeDocuments(mine: readonly DocumentRecord[], theirs: readonly DocumentRecord[]): Merge {
  const merge = new Merging(mine);
  for (const document of theirs) merge.take(document);
  return merge;
}

class Merging implements Merge {
  readonly ids = new Map<string, string>();
  readonly added: DocumentRecord[] = [];
  readonly changed = new Map<string, DocumentRecord>();
  /** As they were before: whom one of theirs is does not hang on what came before it. */
  private readonly byKey = new Map<string, DocumentRecord[]>();
  private readonly byId: ReadonlyMap<string, DocumentRecord>;
  private readonly holders: Map<string, string>;

  constructor(mine: readonly DocumentRecord[]) {
    this.byId = new Map(mine.map((document) => [document.id, document]));
    this.holders = new Map(mine.map(({ address, id }) => [address, id]));
    for (const document of mine) {
      for (const key of matchKeys(document)) this.byKey.set(key, [...(this.byKey.get(key) ?? []), document]);
    }
  }

  take(theirs: DocumentRecord): void {
    const near = [...new Set(matchKeys(theirs).flatMap((key) => this.byKey.get(key) ?? []))];
    const same = sameDocument(theirs, near);
    const mine = same ?? this.byId.get(theirs.id);
    this.ids.set(theirs.id, mine?.id ?? theirs.id);
    if (!mine) this.add(theirs);
    else if (Boolean(mine.pdf) === Boolean(theirs.pdf)) this.join(mine, theirs);
  }

  private join(mine: DocumentRecord, theirs: DocumentRecord): void {
    const before = this.changed.get(mine.id) ?? mine;
    this.write(joined(before, theirs, this.isTaken), before);
  }

  private add(theirs: DocumentRecord): void {
    const holder = this.holderOf(theirs.address);
    // a web page has no other name than its address, a PDF has
    const isGivenWay = holder?.pdf && !theirs.pdf;
    if (isGivenWay) this.write(moved(holder, this.isTaken), holder);
    const record = isGivenWay ? theirs : addressed(theirs, this.isTaken);
    this.added.push(record);
    this.holders.set(record.address, record.id);
  }

  private write(next: DocumentRecord, before: DocumentRecord): void {
    if (next === before) return;
    this.changed.set(next.id, next);
    this.holders.set(next.address, next.id);
  }

  private holderOf(address: string): DocumentRecord | undefined {
    const id = this.holders.get(address);
    return id === undefined ? undefined : (this.changed.get(id) ?? this.byId.get(id));
  }

  private readonly isTaken = (address: string): boolean => this.holders.has(address);
}
