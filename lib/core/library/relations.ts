import type { DocumentRecord, RelatedDocument } from '../model/document';
import { asRelated, relatedDocuments } from '../model/same-document';

/** Tells of each of these documents which others are the same report, kept apart. */
export function createRelations(
  documents: readonly DocumentRecord[],
): (document: DocumentRecord) => readonly RelatedDocument[] {
  const byIdentity = new Map<string, DocumentRecord[]>();
  for (const document of documents) {
    for (const identity of document.identities ?? []) {
      const others = byIdentity.get(identity);
      if (others) others.push(document);
      else byIdentity.set(identity, [document]);
    }
  }
  return (document) => {
    const near = new Set((document.identities ?? []).flatMap((identity) => byIdentity.get(identity) ?? []));
    return relatedDocuments(document, [...near], document).map(asRelated);
  };
}
