import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** Where the build holds what pdf.js loads by itself. */
const FOLDER = 'pdf';

/** Tables for text that is not Latin, fonts that files count on everybody to have, decoders of pictures and colours. */
const DATA = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];
/** A file's own scripts never run, and a browser without WebAssembly is older than any that we support. */
const LEFT_OUT = /^quickjs|_nowasm_fallback\.js$/;

/** Puts the worker of pdf.js and its data into the build, from the package: nothing of it is fetched from elsewhere. */
export default defineWxtModule({
  name: 'findmark:pdfjs',
  setup(wxt) {
    wxt.hooks.hook('build:publicAssets', (_, files) => {
      const root = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
      const worker = path.join(root, 'legacy/build/pdf.worker.min.mjs');
      files.push({ absoluteSrc: worker, relativeDest: `${FOLDER}/pdf.worker.mjs` });
      for (const folder of DATA) {
        for (const file of readdirSync(path.join(root, folder))) {
          if (LEFT_OUT.test(file)) continue;
          files.push({ absoluteSrc: path.join(root, folder, file), relativeDest: `${FOLDER}/${folder}/${file}` });
        }
      }
    });
  },
});
