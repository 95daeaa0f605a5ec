import { addressKey, sameAddresses } from './same-address';
import type { DocumentRecord, PageFacts } from './document';
import { identity, valuesOf } from './identity';

/** What tells one document from others. A record has it, and so has a page that is not in the library. */
export type KnownBy = Pick<DocumentRecord, 'address' | 'pdf' | 'identities'>;

/** Shorter texts are the same by chance: a form, a page that says where the report is. */
const SHORTEST_TEXT = 1_000;

const FILE_ADDRESS = 'urn:x-pdf:';
export const isOnWeb = (address: string): boolean => !address.startsWith(FILE_ADDRESS);

/** The address of a file that has none on the web, or that may not have it because a web page does. */
export const fileAddress = (fingerprint: string): string => `${FILE_ADDRESS}${fingerprint}`;

/** @param text the whole of it; null where only its fingerprint is known, which is that of no short text kept */
export function knownBy(facts: PageFacts, fingerprint: string, text: string | null): KnownBy {
  const { address, pdf, report, alsoAt = [] } = facts;
  const isLong = text === null || text.length > SHORTEST_TEXT;
  const ofFile = pdf && [
    ...alsoAt.filter(isOnWeb).map((other) => identity('address', other)),
    identity('pdf', pdf.fingerprint),
    ...(isLong ? [identity('text', fingerprint)] : []),
  ];
  const ofReport = report ? [identity('report', `${report.urn.toUpperCase()}:${report.inspected}`)] : [];
  return { address, ...(pdf && { pdf }), identities: [...(ofFile ?? []), ...ofReport] };
}

/** Every address on the web that a document is known to have, its own first. */
export function addressesOf({ address, identities = [] }: KnownBy): string[] {
  return [address, ...valuesOf(identities, 'address')].filter(isOnWeb);
}

/** The address to open and to cite: one on the web where there is any. */
export const webAddressOf = (known: KnownBy): string => addressesOf(known)[0] ?? known.address;

/** What to look for in the library, to have all that may be the same document or the same report. */
export function keysOf(known: KnownBy): { addresses: string[]; identities: string[] } {
  const spellings = addressesOf(known).flatMap(sameAddresses);
  const { pdf } = known;
  const ofFile = pdf ? spellings.map((address) => identity('address', address)) : [];
  return {
    addresses: [...new Set([known.address, ...spellings, ...(pdf ? [fileAddress(pdf.fingerprint)] : [])])],
    identities: [...new Set([...(known.identities ?? []), ...ofFile])],
  };
}

/** Two documents that are the same, or the same report, have one of these in common. */
export function matchKeys(known: KnownBy): string[] {
  const others = (known.identities ?? []).filter((one) => !one.startsWith('address:'));
  return [...addressesOf(known).map((address) => identity('address', addressKey(address))), ...others];
}

/** The same address, however it is spelt. */
export const isSameAddress = (a: string, b: string): boolean => a === b || addressKey(a) === addressKey(b);
