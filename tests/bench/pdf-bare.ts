import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as bundle } from 'vite';
import { ROOT } from './build';

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>pdf.js</title><body><script type="module" src="bare.js"></script>';

/**
 * Copies the extension and puts a page beside the reader on which pdf.js stands alone: the same browser, process, worker
 * and rights, and nothing of ours. @returns the copy's folder
 */
export async function withBarePage(extension: string, folder: string): Promise<string> {
  const copy = path.join(folder, 'with-bare-page');
  cpSync(extension, copy, { recursive: true });
  const result = await bundle({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      modulePreload: false,
      lib: { entry: path.join(import.meta.dirname, 'page/pdf-bare.ts'), formats: ['es'], fileName: 'bare' },
      minify: true,
    },
  });
  const output = [result].flat()[0];
  if (!output || !('output' in output)) throw new Error('The page of pdf.js alone could not be bundled');
  writeFileSync(path.join(copy, 'bare.js'), output.output[0].code);
  writeFileSync(path.join(copy, 'bare.html'), PAGE);
  return copy;
}
