import { expect, it } from 'vitest';
import { fileName } from '../../../lib/app/reader/opening-name';

const HERE = 'https://files.example.org/v1/file/50177452';
/** As browsers hand a header of UTF-8 to scripts. */
const asBytes = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));

it.each([
  [null, HERE, '50177452'],
  [null, 'https://files.example.org/a/Harrowmere%20report.pdf?x=1#page=2', 'Harrowmere report.pdf'],
  [null, 'https://files.example.org/', 'files.example.org'],
  [null, 'https://files.example.org/100%.pdf', '100%.pdf'],
  ['inline', HERE, '50177452'],
  ['attachment; filename=report.pdf', HERE, 'report.pdf'],
  ['attachment; filename="Little Orme; final.pdf"; size=3', HERE, 'Little Orme; final.pdf'],
  ['attachment; filename="a \\"quoted\\" name.pdf"', HERE, 'a "quoted" name.pdf'],
  [`attachment; filename="plain.pdf"; filename*=UTF-8''Ll%C5%B7n.pdf`, HERE, 'Llŷn.pdf'],
  [`attachment; filename="${asBytes('Llŷn.pdf')}"`, HERE, 'Llŷn.pdf'],
  ['attachment; filename="caf\u00e9.pdf"', HERE, 'café.pdf'],
  ['attachment; filename="../../etc/report.pdf"', HERE, 'report.pdf'],
  ['attachment; filename="C:\\\\Temp\\\\report.pdf"', HERE, 'report.pdf'],
  ['attachment; filename="a\u0000\u0007b.pdf"', HERE, 'ab.pdf'],
  [`attachment; filename*=UTF-8''report%E2%80%AEfdp.exe`, HERE, 'reportfdp.exe'],
  ['attachment; filename=""', HERE, '50177452'],
  [`attachment; filename="${'a'.repeat(500)}"`, HERE, 'a'.repeat(200)],
])('calls %s from %s', (disposition, address, name) => {
  expect(fileName(disposition, address)).toBe(name);
});
