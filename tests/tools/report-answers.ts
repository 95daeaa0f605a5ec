import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/pdf');
const FIXTURE = path.join(FIXTURES, 'ilacs.pdf');
const NUMBER = '50180999';

/** Reports as sites serve them: by paths on files.localhost, and on elsewhere.localhost, which Findmark does not know. */
export const REPORTS = {
  /** The one that a visitor of the sample pages is shown. */
  sample: '/v1/file/50180914',
  /** As Ofsted does: no .pdf at the end. */
  shown: `/v1/file/${NUMBER}`,
  /** Answers that never show a tab. */
  octetStream: `/v1/octet-stream/${NUMBER}`,
  attachment: `/v1/attachment/${NUMBER}`,
  /** Hands on to the first. */
  moved: `/v1/moved/${NUMBER}`,
  /** Hands on to the first of elsewhere.localhost. */
  movedAway: `/v1/moved-away/${NUMBER}`,
  /** Only for those who have been to `signIn`; a page in its place for all others. */
  members: `/v1/members/${NUMBER}`,
  signIn: '/v1/sign-in',
  /** Begins and never ends. */
  endless: `/v1/endless/${NUMBER}`,
  broken: `/v1/broken/${NUMBER}`,
} as const;

type Serve = (response: ServerResponse, request: IncomingMessage, port: number) => void;

const report = (headers: Readonly<Record<string, string>>, file = FIXTURE): Serve => {
  const body = () => readFileSync(file);
  return (response) => response.writeHead(200, headers).end(body());
};
const handOn =
  (to: (port: number) => string): Serve =>
  (response, _, port) =>
    response.writeHead(302, { location: to(port) }).end();
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const PDF = { 'content-type': 'application/pdf' };

const ANSWERS: Readonly<Record<string, Serve>> = {
  [REPORTS.sample]: report(PDF, path.join(FIXTURES, 'harrowmere.pdf')),
  [REPORTS.shown]: report(PDF),
  [REPORTS.octetStream]: report({ 'content-type': 'application/octet-stream' }),
  [REPORTS.attachment]: report({ ...PDF, 'content-disposition': 'attachment; filename="Eastmere, ILACS.pdf"' }),
  [REPORTS.moved]: handOn(() => REPORTS.shown),
  [REPORTS.movedAway]: handOn((port) => `http://elsewhere.localhost:${String(port)}${REPORTS.shown}`),
  [REPORTS.members]: (response, request, port) => {
    const isMember = /\bmember=yes\b/.test(request.headers.cookie ?? '');
    if (isMember) report(PDF)(response, request, port);
    else response.writeHead(200, HTML).end('<!doctype html><title>Sign in</title><h1>Sign in to read reports</h1>');
  },
  [REPORTS.signIn]: (response) =>
    response
      .writeHead(200, { ...HTML, 'set-cookie': 'member=yes; Path=/; SameSite=Lax' })
      .end('<!doctype html><title>Signed in</title><h1>You have signed in</h1>'),
  [REPORTS.endless]: (response) => {
    const bytes = readFileSync(FIXTURE);
    response.writeHead(200, { ...PDF, 'content-length': String(bytes.length) });
    response.write(bytes.subarray(0, 20_000));
  },
  [REPORTS.broken]: (response) => response.writeHead(503, HTML).end('<h1>Please come back later</h1>'),
};

/** Answers where the path is one of a report's. */
export function answerReport(
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
): boolean {
  const serve = ANSWERS[pathname];
  serve?.(response, request, port);
  return serve !== undefined;
}
