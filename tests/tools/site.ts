import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { textAsArticle } from '../fixtures/site/page';
import { SPECIAL_PAGES, type Served } from '../fixtures/site/special-pages';
import { answerMade } from './made-answers';
import { answerReport } from './report-answers';

const FILES = path.resolve(import.meta.dirname, '../fixtures/site');

/** Host names of the samples; browsers take every *.localhost to this machine by themselves. */
export type SampleHost = 'courier' | 'minutes' | 'reports' | 'files' | 'press' | 'elsewhere';

/** Hosts that have reports in PDF. */
const WITH_REPORTS = ['files.localhost', 'elsewhere.localhost'];

/** Folders that a host name stands for. `elsewhere` is the same paper on a site that Findmark does not know. */
const FOLDERS: Readonly<Record<string, string>> = {
  'courier.localhost': 'courier',
  'minutes.localhost': 'minutes',
  'reports.localhost': 'reports',
  'press.localhost': 'press',
  'elsewhere.localhost': 'courier',
  localhost: 'start',
  '127.0.0.1': 'start',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The five pages that a visitor is shown, by name. */
export const SAMPLES = {
  article: { host: 'courier', path: '/2026/09/14/harrowmere-inspection/' },
  minutes: { host: 'minutes', path: '/mgAi.aspx?ID=41826' },
  provider: { host: 'reports', path: '/provider/44/80999' },
  press: { host: 'press', path: '/government/news/one-year-of-report-cards' },
  unrelated: { host: 'courier', path: '/2026/09/02/hotel-review/' },
} as const satisfies Record<string, { host: SampleHost; path: string }>;
export type SampleName = keyof typeof SAMPLES;

/** What was asked for, and how many bytes had gone over its line when it was answered or given up. */
export interface Visit {
  readonly address: string;
  sent: number;
}

export interface Site {
  readonly port: number;
  /** All that was asked for, in order. */
  readonly visits: readonly Visit[];
  /** Address of the page that lists the samples. */
  readonly start: string;
  url(host: SampleHost, path: string): string;
  sample(name: SampleName): string;
  /** Serves a text as a plain article page on courier.localhost and gives its address; of two with one slug, the last. */
  addArticle(slug: string, title: string, text: string): string;
  close(): Promise<void>;
}

function findFile(folder: string, pathname: string): string | undefined {
  const wanted = path.join(FILES, folder, path.normalize(`/${pathname}`));
  return [wanted, `${wanted}.html`, path.join(wanted, 'index.html')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}

function readSample(folder: string, pathname: string, port: number): Served | undefined {
  const file = pathname === '/style.css' ? path.join(FILES, 'style.css') : findFile(folder, pathname);
  const type = file ? TYPES[path.extname(file)] : undefined;
  if (!file || !type) return undefined;
  return { body: readFileSync(file, 'utf8').replaceAll('{{port}}', String(port)), type };
}

function send(response: ServerResponse, served: Served | undefined): void {
  if (!served) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such sample page.\n');
    return;
  }
  // no cache-control: the pages must be fit for the back/forward cache
  response.writeHead(200, { 'content-type': served.type ?? TYPES['.html'], ...served.headers }).end(served.body);
}

/** Serves the sample pages by host name, on one port of this machine only. Port 0 takes a free one. */
export async function serveSite(port = 0): Promise<Site> {
  const articles = new Map<string, string>();
  const visits: Visit[] = [];
  const find = (host: string, pathname: string, at: number): Served | undefined => {
    const folder = FOLDERS[host];
    if (!folder) return undefined;
    const [, first = '', second = ''] = pathname.split('/');
    if (folder === 'courier' && first === 'special') return SPECIAL_PAGES[second]?.();
    const article = folder === 'courier' && first === 'articles' ? articles.get(second) : undefined;
    return article === undefined ? readSample(folder, pathname, at) : { body: article };
  };
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { port: at } = server.address() as AddressInfo;
    const visit: Visit = { address: `${host}${pathname}`, sent: 0 };
    visits.push(visit);
    response.once('close', () => (visit.sent = request.socket.bytesWritten));
    if (WITH_REPORTS.includes(host) && answerReport(pathname, request, response, at)) return;
    if (WITH_REPORTS.includes(host) && answerMade(pathname, response, at)) return;
    send(response, find(host, decodeURIComponent(pathname), at));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  const url = (host: SampleHost, rest: string): string => `http://${host}.localhost:${String(taken)}${rest}`;
  return {
    port: taken,
    visits,
    start: `http://localhost:${String(taken)}/`,
    url,
    sample: (name) => url(SAMPLES[name].host, SAMPLES[name].path),
    addArticle(slug, title, text) {
      articles.set(slug, textAsArticle(title, text));
      return url('courier', `/articles/${slug}`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
