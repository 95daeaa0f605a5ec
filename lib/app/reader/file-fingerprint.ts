/**
 * SHA-256 of a file, lower-case hex. The bytes are copied at once: they may be given away as soon as this is called.
 */
export async function fileFingerprint(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
