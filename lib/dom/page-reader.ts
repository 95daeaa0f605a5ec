import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PageFacts } from '../core/model/document';
import { readPageFacts } from './page-facts';
import { readingRoot, skipSelector } from './reading-root';
import { readText } from './read-text';
import { siteFor } from './sites/site-for';
import { breathe, inSlices } from './slices';
import type { TextIndex } from './text-index';

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

/** Reads the page as it is now: its words, where they stand, and what it says of itself. */
export async function readPage(
  signal: AbortSignal,
): Promise<{ reading: TextIndex; facts: PageFacts; fingerprint: string }> {
  const site = siteFor(new URL(location.href));
  const root = readingRoot(site);
  // finding the root lays the page out; reading it is work of its own
  await breathe();
  signal.throwIfAborted();
  const reading = await inSlices(readText(root, skipSelector(site)), signal);
  return { reading, facts: readPageFacts(site), fingerprint: await inSlices(fingerprintOf(reading.text), signal) };
}
