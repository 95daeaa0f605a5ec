import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scriptOf, ROOT } from './build';

/** Writes the engine's parts as one classic script for other people's harnesses. */
const file = path.join(ROOT, '.output/bench.js');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, await scriptOf('outside'));
console.log(`${path.relative(ROOT, file)} written: it sets globalThis.__bench`);
