import type { ReaderDocument, ReaderNotice } from '../../components/reader-view';
import type { Wordless } from '../../lib/app/reader/file-reading';
import type { FileFacts } from '../../lib/app/reader/report-facts';
import type { PdfFile } from '../../lib/pdf/file';

/** A report before anything of it was read. */
export const beginning = (file: PdfFile, { address, pdf }: FileFacts): ReaderDocument => ({
  id: crypto.randomUUID(),
  title: '',
  file: pdf.file,
  page: 1,
  pages: file.pages,
  zoom: 1,
  fitsWidth: true,
  darkPages: false,
  outline: null,
  reading: 0,
  notices: [],
  fromWeb: address !== null,
});

export const damaged = (error: unknown) => ({ code: 'pdf-damaged' as const, detail: String(error) });

/** What is said of pages that had no words to read. */
export function noticesOf({ silent, unreadable }: Wordless, pages: number, stoppedAt: number | null): ReaderNotice[] {
  const notices: ReaderNotice[] = [];
  if (unreadable.length > 0) notices.push({ kind: 'unreadable', pages: unreadable });
  if (silent.length > 0) notices.push({ kind: 'pictures', pages: silent.length === pages ? 'all' : silent });
  if (stoppedAt !== null) notices.push({ kind: 'stopped', read: stoppedAt });
  return notices;
}
