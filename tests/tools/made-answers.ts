import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { cutReport, garbledReport, hostileReport, repeatedPage, unlistedReport } from './hostile-reports';
import { lockedReport, longReport, scannedReport } from './made-reports';

const PRINTED = path.resolve(import.meta.dirname, '../fixtures/pdf-made');
const PDF = { 'content-type': 'application/pdf' };

/** Under which all that a hostile file asks for would be asked for. */
export const TRAP = '/trap';

/** How large the file says to be that is never read. */
const HUGE = 500_000_000;

/** What is made when it is asked for, by the name under which it is served. */
export const MADE: Readonly<Record<string, (port: number) => Uint8Array>> = {
  'long-45': () => longReport(45),
  'long-300': () => longReport(300),
  'thousand-pages': () => repeatedPage(1_000),
  'claimed-pages': () => repeatedPage(2_000_000_000),
  locked: () => lockedReport(),
  scanned: () => scannedReport(3, 2),
  'scanned-whole': () => scannedReport(2),
  hostile: (port) => hostileReport(`http://files.localhost:${String(port)}${TRAP}`),
  cut: () => cutReport(),
  unlisted: () => unlistedReport(),
  garbled: () => garbledReport(),
  empty: () => new Uint8Array(),
  'web-page': () => Buffer.from('<!doctype html><title>Please wait</title><h1>Your report is being prepared</h1>'),
};

/** Writes on and on until nobody listens any more. */
function pour(response: ServerResponse): void {
  response.writeHead(200, { ...PDF, 'content-length': String(HUGE) });
  response.write('%PDF-1.7\n');
  const part = Buffer.alloc(65_536, 0x20);
  const more = (): void => {
    while (!response.destroyed && response.write(part));
  };
  response.on('drain', more);
  more();
}

/** Hangs up in the middle. */
function breakOff(response: ServerResponse): void {
  const bytes = longReport(45);
  response.writeHead(200, { ...PDF, 'content-length': String(bytes.length) });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

const SPECIAL: Readonly<Record<string, (response: ServerResponse) => void>> = { huge: pour, 'broken-off': breakOff };

/** Serves `/made/NAME.pdf`: what was printed, and what is made on the spot. */
export function answerMade(pathname: string, response: ServerResponse, port: number): boolean {
  const name = /^\/made\/([\w-]+)\.pdf$/.exec(pathname)?.[1];
  if (name === undefined) return false;
  const special = SPECIAL[name];
  if (special) {
    special(response);
    return true;
  }
  const printed = path.join(PRINTED, `${name}.pdf`);
  const bytes = MADE[name]?.(port) ?? (existsSync(printed) ? readFileSync(printed) : null);
  if (bytes === null) return false;
  response.writeHead(200, { ...PDF, 'content-length': String(bytes.length) }).end(bytes);
  return true;
}
