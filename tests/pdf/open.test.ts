import { expect, it } from 'vitest';
import { openPdf } from '../../lib/pdf/open';

it.each([
  ['nothing', ''],
  ['a web page', '<!doctype html><title>Not found</title>'],
  ['a file cut short', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog'],
])('refuses %s', async (_, text) => {
  await expect(openPdf(new TextEncoder().encode(text))).rejects.toThrow();
});
