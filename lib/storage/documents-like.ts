import type { DocumentRow, FindmarkDatabase } from './database';

export interface Keys {
  readonly addresses: readonly string[];
  readonly identities: readonly string[];
}

/** Rows that have one of these addresses, to the letter, or one of these identities; each once. Inside a transaction. */
export async function documentsLike(db: FindmarkDatabase, { addresses, identities }: Keys): Promise<DocumentRow[]> {
  const [byAddress, byIdentity] = await Promise.all([
    addresses.length > 0 ? db.documents.where('address').anyOf(addresses).toArray() : [],
    identities.length > 0 ? db.documents.where('identities').anyOf(identities).toArray() : [],
  ]);
  return [...new Map([...byAddress, ...byIdentity].map((row) => [row.id, row])).values()];
}
