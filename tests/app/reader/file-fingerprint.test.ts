import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fileFingerprint } from '../../../lib/app/reader/file-fingerprint';

const bytesOf = (text: string) => new TextEncoder().encode(text);

it('is made of all bytes of a file, though they are given away meanwhile', async () => {
  const beginning = `%PDF-1.7\n${'0 0 obj '.repeat(400)}`;
  const [one, other] = ['A', 'B'].map((end) => bytesOf(beginning + end)) as [
    Uint8Array<ArrayBuffer>,
    Uint8Array<ArrayBuffer>,
  ];
  const made = fileFingerprint(one);
  structuredClone(one.buffer, { transfer: [one.buffer] });
  expect(await made).toBe(createHash('sha256').update(`${beginning}A`).digest('hex'));
  expect(await fileFingerprint(other)).not.toBe(await made);
});
