import type { Annotation } from '../model/annotation';
import type { Codebook } from '../model/codebook';
import type { DocumentRecord } from '../model/document';

/** One annotation with all that the filters ask of it, worked out once. */
export interface LibraryEntry {
  readonly annotation: Annotation;
  readonly document: DocumentRecord;
  /** What the site filter lists: the publisher where the page names one, else the host. */
  readonly site: string;
  /** Keys of the groups its themes belong to. */
  readonly groups: ReadonlySet<string>;
  /** Everything that the search looks into, folded by `foldWords`. */
  readonly words: string;
}

/** Case, accents and typographic quotes do not count in a search. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
}

export function siteOf(document: DocumentRecord): string {
  return document.publisher.trim() || hostOf(document.address);
}

/** Host without `www.`, empty where the address has none. */
export function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/**
 * Joins annotations with their documents, ordered as the list shows them: documents last seen first, then by place in
 * the text. Entries of `before` are kept where annotation and document are the same objects as then, as the store
 * gives them where nothing changed, so that one edit does not fold 20,000 texts again. An annotation without its document, as between the two answers of the store, is left out.
 */
export function joinEntries(
  annotations: readonly Annotation[],
  documents: readonly DocumentRecord[],
  codebook: Codebook,
  before: readonly LibraryEntry[] = [],
): LibraryEntry[] {
  const known = new Map(before.map((entry) => [entry.annotation.id, entry]));
  const buckets = new Map<string, { document: DocumentRecord; entries: LibraryEntry[] }>();
  for (const document of [...documents].sort(byLastSeen)) buckets.set(document.id, { document, entries: [] });
  for (const annotation of annotations) {
    const bucket = buckets.get(annotation.documentId);
    if (!bucket) continue;
    const old = known.get(annotation.id);
    const same = old?.annotation === annotation && old.document === bucket.document;
    bucket.entries.push(same ? old : makeEntry(annotation, bucket.document, codebook));
  }
  return [...buckets.values()].flatMap(({ entries }) => entries.sort(byPlace));
}

function makeEntry(annotation: Annotation, document: DocumentRecord, codebook: Codebook): LibraryEntry {
  const themes = codebook.themes.filter((theme) => annotation.themes.includes(theme.key));
  const site = siteOf(document);
  const texts = [
    annotation.target.quote.exact,
    annotation.note,
    annotation.target.section,
    ...annotation.themes,
    ...themes.flatMap((theme) => [theme.label, theme.short]),
    document.title,
    site,
  ];
  return {
    annotation,
    document,
    site,
    groups: new Set(themes.map((theme) => theme.group)),
    words: foldWords(texts.join('\n')),
  };
}

function byPlace({ annotation: a }: LibraryEntry, { annotation: b }: LibraryEntry): number {
  return a.target.position.start - b.target.position.start || compare(a.id, b.id);
}

/** Newest first; the id settles ties, so that the order is the same at every load. */
export function byLastSeen(a: DocumentRecord, b: DocumentRecord): number {
  return compare(b.lastSeen, a.lastSeen) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
