import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './build';
import type { Measure } from './figures';
import type { Section } from './table';

const GATE_LIMIT = 10;

const gzipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;

function size(what: string, files: readonly string[], more: Partial<Measure> = {}): Measure {
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0)
    return {
      what,
      unit: 'kB',
      samples: [],
      note: `there is no ${missing.map((file) => path.basename(file)).join(', ')}`,
    };
  return { what, unit: 'kB', samples: [gzipped(files)], ...more };
}

const require = createRequire(import.meta.url);
const HYPOTHESIS = path.dirname(require.resolve('hypothesis/package.json'));
// these two do not let such a file be resolved
const MARK = path.join(ROOT, 'node_modules/mark.js/dist/mark.min.js');
const COMPROMISE = path.join(ROOT, 'node_modules/compromise/builds/compromise.js');

/** What comes into a page, as it is shipped (minified) and gzipped. */
export function sizesSection(extension: string): Section {
  const built = (file: string): string => path.join(extension, file);
  const engine = size('engine, on pages worth reading', [
    built('engine.js'),
    built('detector.js'),
    built('assets/marks.css'),
  ]);
  const beside = { beside: engine };
  const hypothesis = ['scripts/annotator.bundle.js', 'styles/annotator.css', 'styles/highlights.css'].map((file) =>
    path.join(HYPOTHESIS, 'build', file),
  );
  return {
    title: 'Sizes of what is put into a page, min+gzip',
    about: [
      'Hypothesis as its npm package ships it: its script in the page and that script’s styles, without the sidebar’s 250 kB.',
    ],
    measures: [
      size('gate, on every page of a known site', [built('gate.js')], { limit: GATE_LIMIT, ...beside }),
      engine,
      size('bar, when it is first opened', [built('bar.js')], beside),
      size('Hypothesis client, content code', hypothesis, beside),
      size('mark.js alone (also within the engine)', [MARK], beside),
      size('compromise alone', [COMPROMISE], beside),
    ],
  };
}
