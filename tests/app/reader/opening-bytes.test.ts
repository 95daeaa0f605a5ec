import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBeginning, readStream } from '../../../lib/app/reader/opening-bytes';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A stream that says how much of it was asked for, and whether it was let go. */
function streamOf(parts: Iterable<Uint8Array, undefined>) {
  const seen = { given: 0, cancelled: false };
  const rest: Iterator<Uint8Array, undefined> = parts[Symbol.iterator]();
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const next = rest.next();
        if (next.done === true) {
          controller.close();
          return;
        }
        seen.given += next.value.length;
        controller.enqueue(next.value);
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, seen };
}

const none = () => {};

describe('the beginning of a file', () => {
  it('may stand anywhere in its first 1,024 bytes', () => {
    expect(checkBeginning(bytesOf('%PDF-1.7')).ok).toBe(true);
    expect(checkBeginning(bytesOf(`${' '.repeat(1_019)}%PDF-1.7`)).ok).toBe(true);
    expect(checkBeginning(bytesOf(`${' '.repeat(1_020)}%PDF-1.7`)).ok).toBe(false);
  });

  it.each([
    ['', 'pdf-empty', ''],
    ['PK\u0003\u0004', 'pdf-not-pdf', ''],
    ['<!DOCTYPE HTML><p>Sign in', 'pdf-not-pdf', 'html'],
    ['\n<html lang="en">', 'pdf-not-pdf', 'html'],
  ])('tells what %j is instead', (text, code, detail) => {
    expect(checkBeginning(bytesOf(text))).toEqual({ ok: false, error: { code, detail } });
  });
});

describe('reading a stream', () => {
  it('puts together what came in parts, with or without a promised length', async () => {
    const anyParts = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(anyParts, fc.option(fc.nat(5_000)), async (parts, total) => {
        const whole = [bytesOf('%PDF-1.7'), ...parts];
        const read = await readStream(streamOf(whole).stream, { total, limit: 100_000 }, none);
        expect(read.ok && [...read.value]).toEqual(whole.flatMap((part) => [...part]));
      }),
    );
  });

  it('tells how far it is', async () => {
    const told: [number, number | null][] = [];
    await readStream(streamOf([bytesOf('%PDF-'), bytesOf('1.7')]).stream, { total: 8, limit: 8 }, (...at) =>
      told.push(at),
    );
    expect(told).toEqual([
      [5, 8],
      [8, 8],
    ]);
  });

  it('stops at a web page, of which there may be much', async () => {
    const { stream, seen } = streamOf(Array.from({ length: 1_000 }, () => bytesOf('<html>'.padEnd(1_000))));
    expect(await readStream(stream, { total: null, limit: 5_000 }, none)).toEqual({
      ok: false,
      error: { code: 'pdf-not-pdf', detail: 'html' },
    });
    expect(seen).toEqual({ given: 2_000, cancelled: true });
  });

  it('reads nothing of a file that is too large as promised', async () => {
    const { stream, seen } = streamOf([bytesOf('%PDF-1.7')]);
    const read = await readStream(stream, { total: 5_001, limit: 5_000 }, none);
    expect(!read.ok && read.error.code).toBe('download-too-large');
    expect(seen).toEqual({ given: 0, cancelled: true });
  });

  it('stops at the limit where nothing was promised', async () => {
    const part = bytesOf('%PDF-1.7'.padEnd(1_000));
    const { stream, seen } = streamOf(
      (function* () {
        for (;;) yield part;
      })(),
    );
    const read = await readStream(stream, { total: null, limit: 5_000 }, none);
    expect(!read.ok && read.error.code).toBe('download-too-large');
    expect(seen).toEqual({ given: 6_000, cancelled: true });
  });

  it('tells an answer without a body', async () => {
    expect(await readStream(null, { total: null, limit: 5_000 }, none)).toEqual({
      ok: false,
      error: { code: 'pdf-empty', detail: '' },
    });
  });
});
