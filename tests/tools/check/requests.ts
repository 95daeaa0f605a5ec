/** A browser's ways to reach the network: a call, or the thing itself; a method that happens to be called `fetch` is none. */
const WAYS: readonly RegExp[] = [
  /(?<![\w$.])fetch\s*\(/g,
  /\b(?:globalThis|window|self)\s*(?:\?\.|\.)\s*fetch\b/g,
  /\bXMLHttpRequest\b/g,
  /\bWebSocket\b/g,
  /\bWebTransport\b/g,
  /\bEventSource\b/g,
  /\bsendBeacon\b/g,
];

/** Scripts that hold such code and do not reach the network with it. */
const KNOWN: readonly { readonly file: RegExp; readonly reason: string }[] = [
  {
    // as pdf.js itself and the bundler name it: pdf.mjs, pdf.worker.min.mjs, pdf-AbCd1234.js
    file: /(^|\/)pdf(\.worker|\.sandbox)?(\.min)?(-[\w-]{8})?\.m?js$/,
    reason: 'pdf.js can load a document by its address; it is given bytes, and its own data out of the package',
  },
];

/**
 * The one request that Findmark makes: for a file that its reader was asked for (lib/app/reader/opening-request.ts). It is
 * known by where the bundler puts it, by its form, and by being the only one.
 */
const READER = /(^|\/)chunks\/reader-[\w-]{8}\.js$/;
const READERS_REQUEST =
  /(?<![\w$.])fetch\(\w+,\{credentials:\w+,redirect:\w+,signal:\w+,referrerPolicy:([`"'])no-referrer\1\}\)/;

export interface FoundRequest {
  readonly file: string;
  /** The call with some letters either side: minified code has no lines. */
  readonly code: string;
}

/** Every place in a script of a build where a request could be made. */
export function requestsIn(file: string, code: string): FoundRequest[] {
  if (KNOWN.some((known) => known.file.test(file))) return [];
  const others = READER.test(file) ? code.replace(READERS_REQUEST, '') : code;
  return WAYS.flatMap((way) =>
    [...others.matchAll(way)].map(({ index }) => ({ file, code: others.slice(Math.max(0, index - 60), index + 60) })),
  );
}
