import { MAX_IDENTITIES, type DocumentRecord } from './document';
import { identity, valuesOf } from './identity';
import { fileAddress, isOnWeb, isSameAddress, type KnownBy } from './known-by';

/** Whether another document has this very address. */
type IsTaken = (address: string) => boolean;

/**
 * The record of a document that was met again, with all that it is known by now. One that came from a disk takes the
 * first address on the web under which it is met: that can be cited.
 * @returns the record itself where nothing is new
 */
export function joined(mine: DocumentRecord, met: KnownBy, isTaken: IsTaken): DocumentRecord {
  const takesAddress = !isOnWeb(mine.address) && isOnWeb(met.address) && !isTaken(met.address);
  const address = takesAddress ? met.address : mine.address;
  const known = mine.identities ?? [];
  const added = [...identitiesAt(met), ...(met.identities ?? [])];
  const identities = tidied(address, [...known, ...added]);
  const isSame = address === mine.address && identities.join('\n') === known.join('\n');
  return isSame ? mine : { ...mine, address, ...(identities.length > 0 && { identities }) };
}

/** A record of a document that is new, at an address that no other document has. */
export function addressed(record: DocumentRecord, isTaken: IsTaken): DocumentRecord {
  return isTaken(record.address) ? moved(record, isTaken) : record;
}

/** The same document where a web page has its address, or is to have it: a PDF is found under others, too. */
export function moved(record: DocumentRecord, isTaken: IsTaken): DocumentRecord {
  const byFile = fileAddress(record.pdf?.fingerprint ?? '');
  const address = record.pdf && !isTaken(byFile) ? byFile : fileAddress(record.id.replaceAll('-', ''));
  const identities = tidied(address, [...identitiesAt(record), ...(record.identities ?? [])]);
  return { ...record, address, ...(identities.length > 0 && { identities }) };
}

/** The address of a PDF as an identity. A web page has none but its address. */
const identitiesAt = ({ address, pdf }: KnownBy): string[] =>
  pdf && isOnWeb(address) ? [identity('address', address)] : [];

/** Each once, however an address is spelt, and none that is the document's own address. */
function tidied(own: string, identities: readonly string[]): string[] {
  const kept: string[] = [];
  const addresses = [own];
  for (const one of identities) {
    const [address] = valuesOf([one], 'address');
    const isKnown =
      address === undefined ? kept.includes(one) : addresses.some((other) => isSameAddress(other, address));
    if (isKnown || kept.length === MAX_IDENTITIES) continue;
    kept.push(one);
    if (address !== undefined) addresses.push(address);
  }
  return kept;
}
