import { fail, ok, type Result } from '../core/result';
import { OpenFile, type PdfFile } from './file';
import { type PDFDocumentProxy, pdfjs, type PDFWorker } from './pdfjs';

/** More bytes than any report has, and than a page may hold twice. */
export const LARGEST_FILE = 200_000_000;
/** A few bytes can claim millions of pages. */
const MOST_PAGES = 5_000;
/** Pixels of one picture in a file; a page scanned at 1,200 dots an inch has as many. */
const LARGEST_PICTURE = 2 ** 27;
/** How far into a file its signature may stand (ISO 32000-2, Annex I). */
const SIGNATURE_WITHIN = 1_024;

export interface OpenOptions {
  /** Asks for the password; null where there is none to be had. */
  password(why: 'needed' | 'wrong'): Promise<string | null>;
  /** Address of the folder with the worker and the data of pdf.js, with a slash at its end. In Node it finds its own. */
  readonly assets?: string;
}

/** A worker that was started before there was a file for it. */
let ready: PDFWorker | null = null;

/** Brings pdf.js and starts its worker, while the file is still on its way. */
export async function preparePdf(assets: string): Promise<void> {
  const { GlobalWorkerOptions, PDFWorker } = await pdfjs();
  GlobalWorkerOptions.workerSrc = `${assets}pdf.worker.mjs`;
  ready ??= new PDFWorker();
}

/** Opens a file held in memory. The bytes are handed over: they cannot be used afterwards. */
export async function openPdf(bytes: Uint8Array, { password, assets }: OpenOptions): Promise<Result<PdfFile>> {
  if (bytes.length === 0) return fail('pdf-empty');
  if (bytes.length > LARGEST_FILE) return fail('pdf-too-large', `${String(bytes.length)} bytes`);
  if (!isPdf(bytes)) return fail('pdf-not-pdf');
  const { getDocument, PasswordResponses, VerbosityLevel } = await pdfjs();
  if (assets !== undefined) await preparePdf(assets);
  const worker = ready;
  ready = null;
  const loading = getDocument({
    data: bytes,
    ...(worker && { worker }),
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    maxImageSize: LARGEST_PICTURE,
    ...(assets !== undefined && {
      cMapUrl: `${assets}cmaps/`,
      standardFontDataUrl: `${assets}standard_fonts/`,
      wasmUrl: `${assets}wasm/`,
      iccUrl: `${assets}iccs/`,
      useWorkerFetch: true,
    }),
  });
  const asked = { inVain: false };
  loading.onPassword = (answer: (password: string | Error) => void, reason: number) => {
    void password(reason === PasswordResponses.INCORRECT_PASSWORD ? 'wrong' : 'needed').then((given) => {
      asked.inVain = given === null;
      answer(given ?? new Error('no password was given'));
    });
  };
  try {
    return await checked(await loading.promise, worker);
  } catch (error) {
    await loading.destroy();
    worker?.destroy();
    return fail(asked.inVain ? 'pdf-locked' : 'pdf-damaged', String(error));
  }
}

/** What can be told only of an open file: that it is not too long, and that its pages can be had. */
async function checked(document: PDFDocumentProxy, worker: PDFWorker | null): Promise<Result<PdfFile>> {
  if (document.numPages > MOST_PAGES) {
    await document.loadingTask.destroy();
    worker?.destroy();
    return fail('pdf-too-large', `${String(document.numPages)} pages`);
  }
  const { info } = await document.getMetadata();
  await document.getPage(1);
  const title = (info as { Title?: unknown }).Title;
  return ok(new OpenFile(document, typeof title === 'string' ? title.trim() : '', worker));
}

function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, SIGNATURE_WITHIN));
  return head.includes('%PDF-');
}
