import { expect, test } from 'vitest';
import { requestsIn } from './requests';

test.each([
  'n=t(e);fetch(e.href,n)',
  'await fetch (url)',
  'const f=globalThis.fetch;f(url)',
  'window?.fetch(url)',
  'new XMLHttpRequest',
  'new WebSocket(u)',
  'new WebTransport(u)',
  'new EventSource(u)',
  'navigator.sendBeacon(u,d)',
])('finds %s', (code) => {
  expect(requestsIn('chunks/look-D_9SblYn.js', code)).toHaveLength(1);
});

test.each(['prefetch(x)', 'cache.fetch(x)', 'this.$fetch(x)', 'onfetch=1', 'socket.open()'])(
  'leaves alone %s',
  (code) => {
    expect(requestsIn('engine.js', code)).toEqual([]);
  },
);

test.each(['pdf.worker.min.mjs', 'assets/pdf.mjs', 'chunks/pdf-AbC_d123.js'])('knows %s', (file) => {
  expect(requestsIn(file, 'fetch(url)')).toEqual([]);
});

test.each(['chunks/pdf-reader-AbC_d123.js', 'reader.js', 'mypdf.js'])('does not take %s for pdf.js', (file) => {
  expect(requestsIn(file, 'fetch(url)')).toHaveLength(1);
});
