import type { DocumentRecord, RelatedDocument } from '../core/model/document';
import { addressed, joined, moved } from '../core/model/join-document';
import { fileAddress, keysOf, type KnownBy, knownBy } from '../core/model/known-by';
import { asRelated, relatedDocuments, sameDocument } from '../core/model/same-document';
import type { PageSnapshot } from '../messaging/calls';
import type { LibraryReads, LibraryWrites } from './ports';

interface Found {
  readonly document: DocumentRecord | null;
  readonly related: readonly RelatedDocument[];
}

/** The document that a page is, by whatever it is known, and what is the same report beside it. */
export async function findDocument(
  reads: LibraryReads,
  { facts, fingerprint }: Pick<PageSnapshot, 'facts' | 'fingerprint'>,
): Promise<Found> {
  const known = knownBy(facts, fingerprint, null);
  const near = await reads.documentsLike(keysOf(known));
  const document = sameDocument(known, near) ?? null;
  const all = document ? joined(document, known, () => true) : known;
  return { document, related: await relatedTo(reads, all, document) };
}

async function relatedTo(reads: LibraryReads, known: KnownBy, self: DocumentRecord | null): Promise<RelatedDocument[]> {
  if (!known.identities?.length) return [];
  const near = await reads.documentsLike(keysOf(known));
  return relatedDocuments(known, near, self).map(asRelated);
}

/** The document that something of this page is kept in, with all that it is known by now; a new one where it has none. */
export async function documentFor(
  writes: LibraryWrites,
  page: PageSnapshot,
  at: string,
  newId: () => string,
): Promise<DocumentRecord> {
  const met = await meet(writes, page);
  if (met.document) return keepKnown(writes, met, met.document);

  const { address, title, publisher, published, pdf } = page.facts;
  const { fingerprint } = page;
  const holder = met.near.find((document) => document.address === address);
  const isGivenWay = !pdf && holder?.pdf !== undefined;
  if (isGivenWay) await giveWay(writes, holder);
  const facts = { id: newId(), address, title, publisher, published, fingerprint, ...(pdf && { pdf }) };
  const plain = { ...facts, firstSeen: at, lastSeen: at };
  const record = joined(isGivenWay ? plain : addressed(plain, met.isTaken), met.known, met.isTaken);
  await writes.putDocument(record);
  return record;
}

/** Keeps what this page tells of a document, where it is that one. */
export async function rememberPage(writes: LibraryWrites, documentId: string, page: PageSnapshot): Promise<void> {
  const met = await meet(writes, page);
  if (met.document?.id === documentId) await keepKnown(writes, met, met.document);
}

interface Met {
  readonly known: KnownBy;
  readonly near: readonly DocumentRecord[];
  readonly document: DocumentRecord | undefined;
  readonly isTaken: (address: string) => boolean;
}

async function meet(writes: LibraryWrites, { facts, fingerprint, text }: PageSnapshot): Promise<Met> {
  const known = knownBy(facts, fingerprint, text);
  const near = await writes.documentsLike(keysOf(known));
  const isTaken = (address: string): boolean => near.some((document) => document.address === address);
  return { known, near, document: sameDocument(known, near), isTaken };
}

async function keepKnown(writes: LibraryWrites, met: Met, mine: DocumentRecord): Promise<DocumentRecord> {
  const next = joined(mine, met.known, met.isTaken);
  if (next !== mine) await writes.putDocument(next);
  return next;
}

/** A web page stands now where the PDF was met: the page has no other name, the PDF has. */
async function giveWay(writes: LibraryWrites, holder: DocumentRecord): Promise<void> {
  const byFile = fileAddress(holder.pdf?.fingerprint ?? '');
  const others = await writes.documentsLike({ addresses: [byFile], identities: [] });
  await writes.putDocument(moved(holder, (address) => others.some((other) => other.address === address)));
}
