/** Reading texts are kept gzipped: a tenth of the disk space, and the browser packs off the main thread. */
export async function packText(text: string): Promise<Uint8Array> {
  return through(new TextEncoder().encode(text), new CompressionStream('gzip'));
}

export async function unpackText(gzip: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await through(gzip, new DecompressionStream('gzip')));
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  return new Uint8Array(await new Response(source.pipeThrough(stream)).arrayBuffer());
}
