import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build as bundle } from 'vite';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds the extension that knows the sample sites too, and gives its folder. */
export function buildExtension(): string {
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const done = spawnSync(process.execPath, [wxt, 'build', '--mode', 'sample'], { cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The extension could not be built:\n${done.stdout}${done.stderr}`);
  return path.join(ROOT, '.output/chrome-mv3-sample');
}

/** One of our own page scripts as a classic script. */
export async function scriptOf(name: string): Promise<string> {
  const entry = path.join(import.meta.dirname, `page/${name}.ts`);
  const result = await bundle({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    // one library's own build for browsers has no exports
    resolve: { mainFields: ['module', 'main'] },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bench', fileName: name } },
  });
  const output = [result].flat()[0];
  if (!output || !('output' in output)) throw new Error(`The page script ${name} could not be bundled`);
  return output.output[0].code;
}

/** The same; its exports are found under `bench`: an init script is wrapped in a function, so the name must be put there. */
export const pageScript = async (name: string): Promise<string> => `${await scriptOf(name)}\nglobalThis.bench = bench;`;
