import { describe, expect, it } from 'vitest';
import {
  download,
  type DownloadPorts,
  openDiskFile,
  type Opening,
  type RequestHow,
} from '../../../lib/app/reader/opening';

const ADDRESS = 'https://files.example.org/v1/file/50177452';
const PDF = '%PDF-1.7 and so on';

interface Answer {
  readonly body?: BodyInit | null;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly url?: string;
  readonly type?: ResponseType;
}

function responseOf({ body = PDF, status = 200, headers = {}, url = ADDRESS, type = 'basic' }: Answer): Response {
  // what a browser fills in cannot be given to the constructor
  return Object.defineProperties(new Response(body, { status, headers }), {
    url: { value: url },
    type: { value: type },
  });
}

const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

/** A browser whose network answers as told; `asked` is what it was asked for. */
function browserWith(answer: (how: RequestHow) => Answer | Promise<never>, ports: Partial<DownloadPorts> = {}) {
  const asked: { credentials: string; redirect: string }[] = [];
  const full: DownloadPorts = {
    request: async (_, how) => {
      asked.push({ credentials: how.credentials, redirect: how.redirect });
      return responseOf(await answer(how));
    },
    isAllowed: () => Promise.resolve(true),
    isOnline: () => true,
    answered: () => {},
    ...ports,
  };
  const open = (address = ADDRESS, signal = new AbortController().signal) => download(address, full, () => {}, signal);
  return { open, asked };
}

const forbidden = { isAllowed: () => Promise.resolve(false) };
const PLAIN = { credentials: 'omit', redirect: 'follow' };
const SIGNED_IN = { credentials: 'include', redirect: 'follow' };
const LOOK = { credentials: 'omit', redirect: 'manual' };

const fileIn = (opening: Opening) => (opening?.ok ? opening.value : null);
const failureIn = (opening: Opening) => (opening && !opening.ok ? opening.error : null);

describe('downloading', () => {
  it('gives bytes, name and address, and asks without cookies', async () => {
    const { open, asked } = browserWith(() => ({ headers: { 'content-disposition': 'attachment; filename=r.pdf' } }));
    const file = fileIn(await open());
    expect(file).toMatchObject({ name: 'r.pdf', address: ADDRESS, further: [] });
    expect(new TextDecoder().decode(file?.bytes)).toBe(PDF);
    expect(asked).toEqual([PLAIN]);
  });

  it('knows the document by the address that was asked for, and by the one it was handed on to', async () => {
    const { open } = browserWith(() => ({ url: 'https://other.example.org/stored/9.pdf?utm_source=x#page=4' }));
    expect(fileIn(await open(`${ADDRESS}?utm_medium=mail#page=2`))).toMatchObject({
      address: ADDRESS,
      further: ['https://other.example.org/stored/9.pdf'],
      name: '9.pdf',
    });
  });

  it('knows that both hosts of Ofsted’s files are one', async () => {
    const api = 'https://files.api.ofsted.gov.uk/v1/file/50177452';
    const { open } = browserWith(() => ({ url: api }));
    expect(fileIn(await open(api))).toMatchObject({
      address: 'https://files.ofsted.gov.uk/v1/file/50177452',
      further: [],
    });
  });

  it.each<[string, Answer]>([
    ['a file', {}],
    ['one that is too large', { headers: { 'content-length': '9000000000' } }],
    ['none', { status: 404 }],
  ])('tells where the answer came from, as it is: %s', async (_, answer) => {
    const url = 'https://other.example.org/stored/9.pdf?signature=1&utm_source=x';
    const told: string[] = [];
    await browserWith(() => ({ ...answer, url }), { answered: (from) => told.push(from) }).open();
    expect(new Set(told)).toEqual(new Set([url]));
  });

  it('tells how far it is of how much', async () => {
    const told: unknown[] = [];
    const ports: DownloadPorts = {
      request: () => Promise.resolve(responseOf({ headers: { 'content-length': String(PDF.length) } })),
      isAllowed: () => Promise.resolve(true),
      isOnline: () => true,
      answered: () => {},
    };
    await download(ADDRESS, ports, (...at) => told.push(at), new AbortController().signal);
    expect(told).toEqual([[PDF.length, PDF.length]]);
  });

  it('does not believe a length that counts packed bytes', async () => {
    const headers = { 'content-length': '3', 'content-encoding': 'gzip' };
    expect(fileIn(await browserWith(() => ({ headers })).open())?.bytes.length).toBe(PDF.length);
  });

  it('tells a download that ended early', async () => {
    const { open } = browserWith(() => ({ headers: { 'content-length': '5000' } }));
    expect(failureIn(await open())).toMatchObject({ code: 'download-network' });
  });
});

describe('a file that wants a reader who has signed in', () => {
  const html = { body: '<!doctype html><title>Sign in</title>' };

  it.each([
    ['a page in its place', html],
    ['401', { status: 401 }],
    ['403', { status: 403 }],
    ['404', { status: 404 }],
  ])('is asked for as the browser would: %s', async (_, refusal: Answer) => {
    const { open, asked } = browserWith(({ credentials }) => (credentials === 'omit' ? refusal : {}));
    expect(fileIn(await open())).not.toBeNull();
    expect(asked).toEqual([PLAIN, SIGNED_IN]);
  });

  it('is not asked for with cookies where Findmark may not read the site', async () => {
    const { open, asked } = browserWith(() => html, forbidden);
    expect(failureIn(await open())).toMatchObject({ code: 'pdf-not-pdf', detail: 'html' });
    expect(asked).toEqual([PLAIN]);
  });

  it('is not asked for twice where the server is broken', async () => {
    const { open, asked } = browserWith(() => ({ status: 503 }));
    expect(failureIn(await open())).toEqual({ code: 'download-server', detail: '503', host: 'files.example.org' });
    expect(asked).toEqual([PLAIN]);
  });
});

describe('a download without an answer', () => {
  it('lacks a permission where the site may not be read', async () => {
    const { open } = browserWith(unreachable, forbidden);
    expect(failureIn(await open())).toMatchObject({ code: 'download-forbidden', host: 'files.example.org' });
  });

  it('lacks the network where the browser is offline, whatever is permitted', async () => {
    const { open } = browserWith(unreachable, { ...forbidden, isOnline: () => false });
    expect(failureIn(await open())?.code).toBe('download-network');
  });

  it('lacks the network where the site may be read', async () => {
    const { open, asked } = browserWith(unreachable);
    expect(failureIn(await open())?.code).toBe('download-network');
    expect(asked).toEqual([PLAIN, LOOK]);
  });

  it('lacks a permission that cannot be named where the site hands on to one that may not be read', async () => {
    const handedOn: Answer = { body: null, type: 'opaqueredirect' };
    const { open } = browserWith(({ redirect }) => (redirect === 'manual' ? handedOn : unreachable()));
    expect(failureIn(await open())).toEqual({ code: 'download-forbidden', detail: 'handed on', host: null });
  });

  it('breaks off in the middle', async () => {
    const broken = () =>
      new ReadableStream({
        pull: (controller) => controller.error(new TypeError('network error')),
      });
    expect(failureIn(await browserWith(() => ({ body: broken() })).open())?.code).toBe('download-network');
  });
});

describe('a download that is called off', () => {
  it('says nothing, before the answer', async () => {
    const off = new AbortController();
    const { open } = browserWith(() => {
      off.abort();
      return unreachable();
    });
    expect(await open(ADDRESS, off.signal)).toBeNull();
  });

  it('says nothing, in the middle', async () => {
    const off = new AbortController();
    const body = () =>
      new ReadableStream({
        pull(controller) {
          off.abort();
          controller.error(off.signal.reason);
        },
      });
    expect(await browserWith(() => ({ body: body() })).open(ADDRESS, off.signal)).toBeNull();
  });
});

describe('a file from disk', () => {
  it('is read whole', async () => {
    const opened = await openDiskFile(new File([PDF], 'Report.pdf'));
    expect(fileIn(opened)).toMatchObject({ name: 'Report.pdf', address: null, further: [] });
    expect(fileIn(opened)?.bytes.length).toBe(PDF.length);
  });

  it('has a name that can be seen and kept', async () => {
    const name = `re\u202Eport\u0007${'x'.repeat(400)}.pdf`;
    expect(fileIn(await openDiskFile(new File([PDF], name)))?.name).toBe(`report${'x'.repeat(194)}`);
  });

  it.each([
    ['', 'pdf-empty'],
    ['<html>', 'pdf-not-pdf'],
  ])('that holds %j is refused', async (text, code) => {
    // no site sent it, so nothing is said of what a site sent
    expect(failureIn(await openDiskFile(new File([text], 'x.pdf')))).toEqual({ code, detail: '', host: null });
  });

  it('that is too large is not read', async () => {
    const file = Object.defineProperty(new File([PDF], 'x.pdf'), 'size', { value: 500_000_000 });
    expect(failureIn(await openDiskFile(file))?.code).toBe('pdf-too-large');
  });

  it('that is gone by now is told', async () => {
    const file = new File([PDF], 'x.pdf');
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(failureIn(await openDiskFile(file))?.code).toBe('pdf-damaged');
  });
});
