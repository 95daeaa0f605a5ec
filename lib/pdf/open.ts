import './with-resolvers';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a file held in memory. The bytes are handed over: they cannot be used afterwards. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS, enableXfa: false }).promise;
}
