import type { DownloadPorts } from './opening';

/**
 * The one place where Findmark makes a request (tests/tools/check/requests.ts knows it by its form): a report that its
 * reader asked for. Says nothing of where it is read.
 */
export const requestFile: DownloadPorts['request'] = (address, { credentials, redirect, signal }) =>
  fetch(address, { credentials, redirect, signal, referrerPolicy: 'no-referrer' });
