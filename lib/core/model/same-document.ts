import type { DocumentRecord, RelatedDocument } from './document';
import { valuesOf } from './identity';
import { addressesOf, isOnWeb, isSameAddress, type KnownBy, webAddressOf } from './known-by';

/**
 * Which of these is the same document; the surest first, of equally sure ones the oldest. A web page is known by its
 * address only, and is never one document with a PDF.
 */
export function sameDocument(known: KnownBy, among: readonly DocumentRecord[]): DocumentRecord | undefined {
  let best: { document: DocumentRecord; rank: number } | undefined;
  for (const document of among) {
    const rank = rankOf(known, document);
    if (rank === null) continue;
    const isBetter = !best || rank < best.rank || (rank === best.rank && byAge(document, best.document) < 0);
    if (isBetter) best = { document, rank };
  }
  return best?.document;
}

/** 0 is surest; null where it is another document. */
function rankOf(known: KnownBy, document: DocumentRecord): number | null {
  if (isFile(known) !== isFile(document) || isOtherInspection(known, document)) return null;
  if (known.address === document.address && (isOnWeb(known.address) || isSameFile(known, document))) return 0;
  if (isSameAddress(known.address, document.address) && isOnWeb(known.address)) return 1;
  if (!isFile(known)) return null;
  if (sharesAddress(known, document)) return 2;
  if (shares(known, document, 'pdf') && isSameFile(known, document)) return 3;
  if (shares(known, document, 'text')) return 4;
  return shares(known, document, 'report') ? 5 : null;
}

/** Documents that are kept apart but are the same report: its web page, or a copy that was met before that was known. */
export function relatedDocuments(
  known: KnownBy,
  among: readonly DocumentRecord[],
  self: DocumentRecord | null,
): DocumentRecord[] {
  return among.filter((document) => document.id !== self?.id && isRelated(known, document)).sort(byAge);
}

/** A document as others name it. */
export function asRelated(document: DocumentRecord): RelatedDocument {
  return { id: document.id, title: document.title, address: webAddressOf(document), file: document.pdf?.file ?? null };
}

function isRelated(known: KnownBy, document: DocumentRecord): boolean {
  if (shares(known, document, 'report')) return true;
  if (!isFile(known) || !isFile(document)) return false;
  if (shares(known, document, 'text') || sharesAddress(known, document)) return true;
  return shares(known, document, 'pdf') && isSameFile(known, document);
}

/** An address may lead to another report today: that of the next inspection, unless it is the same file or text. */
function isOtherInspection(a: KnownBy, b: KnownBy): boolean {
  const isKnown = [a, b].every(({ identities = [] }) => valuesOf(identities, 'report').length > 0);
  return isKnown && !(['report', 'pdf', 'text'] as const).some((kind) => shares(a, b, kind));
}

/**
 * What a file of another program says of itself may be said of many: made from one template. Neither the number of
 * pages nor the provider is then the same, but where the text is, it is the same file.
 */
function isSameFile(a: KnownBy, b: KnownBy): boolean {
  if (shares(a, b, 'text')) return true;
  const [providers, others] = [providersOf(a), providersOf(b)];
  const isOther = providers.length > 0 && others.length > 0 && !providers.some((urn) => others.includes(urn));
  return a.pdf?.pages === b.pdf?.pages && !isOther;
}

const providersOf = ({ identities = [] }: KnownBy): string[] =>
  valuesOf(identities, 'report').map((report) => report.slice(0, report.indexOf(':')));

function sharesAddress(a: KnownBy, b: KnownBy): boolean {
  const theirs = addressesOf(b);
  return addressesOf(a).some((address) => theirs.some((other) => isSameAddress(address, other)));
}

const isFile = ({ pdf }: KnownBy): boolean => pdf !== undefined;

function shares(a: KnownBy, b: KnownBy, kind: 'pdf' | 'text' | 'report'): boolean {
  const theirs = new Set(valuesOf(b.identities ?? [], kind));
  return valuesOf(a.identities ?? [], kind).some((value) => theirs.has(value));
}

/** Oldest first; the id settles ties, and ids sort by time. */
const byAge = (a: DocumentRecord, b: DocumentRecord): number =>
  compare(a.firstSeen, b.firstSeen) || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
