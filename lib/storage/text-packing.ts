import { inSlices } from './slices';

/** Reading texts are kept gzipped: a tenth of the disk space, and the browser packs off the main thread. */
export async function packText(text: string): Promise<Uint8Array> {
  return through(new TextEncoder().encode(text), new CompressionStream('gzip'));
}

/** How many are packed at a time: the browser packs on other threads, and each text waits mostly for its turn. */
const AT_A_TIME = 8;

export async function packTexts(
  texts: ReadonlyMap<string, string>,
  progress: (done: number) => void,
): Promise<Map<string, Uint8Array>> {
  const packed = new Map<string, Uint8Array>();
  for (const slice of inSlices([...texts], AT_A_TIME)) {
    const gzips = await Promise.all(slice.map(([, text]) => packText(text)));
    for (const [index, gzip] of gzips.entries()) packed.set(slice[index]?.[0] ?? '', gzip);
    progress(packed.size / texts.size);
  }
  return packed;
}

export async function unpackText(gzip: Uint8Array): Promise<string> {
  // a mark at the beginning is a character like others: without it every offset would be wrong by one
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await through(gzip, new DecompressionStream('gzip')));
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  return new Uint8Array(await new Response(source.pipeThrough(stream)).arrayBuffer());
}
