import { createHash } from 'node:crypto';

/** Writes PDF as its standard spells it, for files that no browser would print. Text is ASCII. */
export class PdfWriter {
  readonly #objects: (Buffer | null)[] = [];
  readonly #lock: Lock | null;

  /** @param password locks what streams hold, as PDF 1.4 does (RC4, 128 bits); other strings stay as they are */
  constructor(password?: string) {
    this.#lock = password === undefined ? null : new Lock(password);
  }

  /** A number for an object that others name before it is written. */
  reserve(): number {
    return this.#objects.push(null);
  }

  add(body: string, number = this.reserve()): number {
    this.#objects[number - 1] = Buffer.from(body, 'latin1');
    return number;
  }

  addStream(entries: string, data: string | Uint8Array, number = this.reserve()): number {
    const plain = typeof data === 'string' ? Buffer.from(data, 'latin1') : Buffer.from(data);
    const kept = this.#lock?.close(plain, number) ?? plain;
    const head = Buffer.from(`<< ${entries} /Length ${String(kept.length)} >>\nstream\n`, 'latin1');
    this.#objects[number - 1] = Buffer.concat([head, kept, Buffer.from('\nendstream')]);
    return number;
  }

  /** @param root number of the catalogue */
  bytes(root: number, info?: number): Buffer {
    const encrypt = this.#lock && this.add(this.#lock.entry);
    const parts = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
    const places: number[] = [];
    let at = parts[0]?.length ?? 0;
    this.#objects.forEach((body, i) => {
      if (!body) throw new Error(`object ${String(i + 1)} was never written`);
      places.push(at);
      const whole = Buffer.concat([Buffer.from(`${String(i + 1)} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
      parts.push(whole);
      at += whole.length;
    });
    const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
    const size = String(places.length + 1);
    const extra = `${encrypt ? `/Encrypt ${String(encrypt)} 0 R` : ''} ${info ? `/Info ${String(info)} 0 R` : ''}`;
    // a name of its own, which must be another one for other contents
    const id = this.#lock?.id ?? createHash('md5').update(Buffer.concat(parts)).digest('hex');
    parts.push(
      Buffer.from(
        `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root ${String(root)} 0 R ${extra} /ID [<${id}> <${id}>] >>\nstartxref\n${String(at)}\n%%EOF\n`,
      ),
    );
    return Buffer.concat(parts);
  }
}

const md5 = (...parts: Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const box = Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number): void => {
    [box[a], box[b]] = [box[b] ?? 0, box[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  const turned = Buffer.from(data).map((byte) => {
    i = (i + 1) & 255;
    j = (j + (box[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) & 255] ?? 0);
  });
  return Buffer.from(turned);
}

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');

/** The standard security handler, revision 3 (ISO 32000-1, 7.6.3). */
class Lock {
  readonly id = md5(Buffer.from('findmark')).toString('hex');
  readonly entry: string;
  readonly #key: Buffer;

  constructor(password: string) {
    const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
    const fold = (start: Buffer): Buffer => Array.from({ length: 50 }).reduce<Buffer>((key) => md5(key), start);
    const turns = (key: Buffer, data: Buffer): Buffer =>
      Array.from({ length: 20 }).reduce<Buffer>(
        (kept, _, turn) =>
          rc4(
            key.map((byte) => byte ^ turn),
            kept,
          ),
        data,
      );
    const owner = turns(fold(md5(padded)), padded);
    const rights = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
    const id = Buffer.from(this.id, 'hex');
    this.#key = fold(md5(padded, owner, rights, id));
    const user = Buffer.concat([turns(this.#key, md5(PADDING, id)), Buffer.alloc(16)]);
    this.entry = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> >>`;
  }

  close(data: Uint8Array, number: number): Buffer {
    return rc4(md5(this.#key, Buffer.from([number & 255, number >> 8, 0, 0, 0])), data);
  }
}
