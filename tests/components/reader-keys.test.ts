import { expect, it } from 'vitest';
import { readerCommand, type ReaderWhere } from '../../components/reader-keys';

const press = (keys: string) => {
  const parts = keys.split(' ');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
};

it.each<[string, ReaderWhere, string | null]>([
  ['Ctrl f', 'pages', 'find'],
  ['Meta f', 'text', 'find'],
  ['Ctrl g', 'pages', 'find-next'],
  ['Ctrl Shift G', 'pages', 'find-back'],
  ['F3', 'text', 'find-next'],
  ['Shift F3', 'text', 'find-back'],
  ['Ctrl =', 'pages', 'zoom-in'],
  ['Ctrl Shift +', 'pages', 'zoom-in'],
  ['Ctrl -', 'column', 'zoom-out'],
  ['Ctrl 0', 'text', 'zoom-actual'],
  ['Ctrl p', 'pages', 'print'],
  ['Ctrl z', 'column', 'undo'],
  ['ArrowRight', 'pages', 'page-next'],
  ['ArrowLeft', 'pages', 'page-back'],
  ['F4', 'pages', 'side'],
  ['F6', 'text', 'region-next'],
  ['Shift F6', 'column', 'region-back'],
  ['Escape', 'column', 'close'],
])('%s in %s means %s', (keys, where, command) => {
  expect(readerCommand(press(keys), where)).toBe(command);
});

it.each<[string, ReaderWhere]>([
  // somebody is typing, or a list has its own use for them
  ['Ctrl z', 'text'],
  ['ArrowRight', 'text'],
  ['ArrowRight', 'column'],
  // the browser's and the system's own
  ['Alt ArrowLeft', 'pages'],
  ['Ctrl Shift P', 'pages'],
  ['Ctrl Shift Z', 'pages'],
  ['Shift ArrowRight', 'pages'],
  ['PageDown', 'pages'],
  ['Home', 'pages'],
])('leaves %s in %s to the browser', (keys, where) => {
  expect(readerCommand(press(keys), where)).toBeNull();
});

it('takes no single letter, digit or sign: they belong to tagging', () => {
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789=-/.?') {
    expect(readerCommand(press(key), 'pages')).toBeNull();
    expect(readerCommand(press(`Shift ${key.toUpperCase()}`), 'pages')).toBeNull();
  }
});
