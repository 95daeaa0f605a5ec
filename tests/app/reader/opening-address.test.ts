import { describe, expect, it } from 'vitest';
import { askedFile, hostPattern, isSameFile, readerPath, typedAddress } from '../../../lib/app/reader/opening-address';

describe('what a person types or pastes', () => {
  it.each([
    ['https://files.example.org/v1/file/50177452', 'https://files.example.org/v1/file/50177452'],
    ['  http://localhost:8080/a b.pdf'.replace(' b', 'b'), 'http://localhost:8080/ab.pdf'],
    ['files.example.org/v1/file/1?x=1#page=2', 'https://files.example.org/v1/file/1?x=1#page=2'],
    ['HTTPS://Files.Example.org/A', 'https://files.example.org/A'],
    ['localhost:3000/report', 'https://localhost:3000/report'],
    ['https://who:secret@files.example.org/1', 'https://files.example.org/1'],
  ])('takes %s', (typed, address) => {
    expect(typedAddress(typed)).toBe(address);
  });

  it.each([
    '',
    '   ',
    'report',
    'two words.org',
    'ftp://files.example.org/1',
    'file:///home/reader/report.pdf',
    'javascript:alert(1)',
    'javascript://files.example.org/%0aalert(1)',
    'chrome-extension://abc/reader.html?file=x',
    'data:application/pdf;base64,JVBERi0=',
    'https://',
    `https://files.example.org/${'a'.repeat(9_000)}`,
  ])('refuses %s', (typed) => {
    expect(typedAddress(typed)).toBeNull();
  });
});

describe('the address of the reader', () => {
  const FILES = [
    'https://files.example.org/v1/file/50177452',
    'http://localhost:8080/a?b=c&d=%20e%26#page=3',
    'https://files.example.org/?file=https://other.example.org/1',
    'https://files.example.org/%E2%82%AC/100%25.pdf',
  ];

  it.each(FILES)('carries %s there and back', (file) => {
    const url = new URL(readerPath(file), 'chrome-extension://abc/');
    expect(`${askedFile(url.search) ?? ''}${url.hash}`).toBe(file);
  });

  it.each(FILES)('reads %s as a rule of the browser writes it', (file) => {
    const url = new URL(`chrome-extension://abc/reader.html?file=${file}`);
    expect(`${askedFile(url.search) ?? ''}${url.hash}`).toBe(file);
  });

  it('asks for no file by itself', () => {
    expect(readerPath(null)).toBe('reader.html');
    expect(askedFile('')).toBeNull();
  });

  it.each(['?file=', '?file=%', '?file=file%3A%2F%2F%2Fetc', '?file=javascript:alert(1)', '?other=https://a.example/'])(
    'takes nothing from %s',
    (search) => {
      expect(askedFile(search)).toBeNull();
    },
  );
});

it('asks for a host without its port', () => {
  expect(hostPattern('http://reports.localhost:8080/v1/file/1?x')).toBe('http://reports.localhost/*');
});

it.each([
  ['https://a.example/1#page=2', 'https://a.example/1', true],
  ['https://a.example/1?x', 'https://a.example/1', false],
  ['https://a.example/10', 'https://a.example/1', false],
])('compares %s with %s without their places', (one, other, same) => {
  expect(isSameFile(one, other)).toBe(same);
});
