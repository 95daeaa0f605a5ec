import { describe, expect, it, test } from 'vitest';
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

describe('the reader’s request for a file', () => {
  const ITS_OWN =
    'Ir=(e,{credentials:t,redirect:n,signal:r})=>fetch(e,{credentials:t,redirect:n,signal:r,referrerPolicy:`no-referrer`}),';

  it('is known in the reader’s own script, once', () => {
    expect(requestsIn('chunks/reader-1qY3tiOv.js', ITS_OWN)).toEqual([]);
    expect(requestsIn('chunks/reader-1qY3tiOv.js', ITS_OWN + ITS_OWN)).toHaveLength(1);
  });

  it('is known nowhere else', () => {
    expect(requestsIn('chunks/popup-1qY3tiOv.js', ITS_OWN)).toHaveLength(1);
    expect(requestsIn('chunks/reader-view-1qY3tiOv.js', ITS_OWN)).toHaveLength(1);
  });

  it.each([
    'fetch(e,{credentials:t})',
    'fetch(`https://count.example`,{credentials:t,redirect:n,signal:r,referrerPolicy:`no-referrer`})',
  ])('is not taken for %s', (code) => {
    expect(requestsIn('chunks/reader-1qY3tiOv.js', code)).toHaveLength(1);
  });
});
