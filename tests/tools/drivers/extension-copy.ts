import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  readonly version: string;
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: { readonly default?: string } }>>;
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** Copies a build, so that a journey can put a newer version in its place. */
export function copyExtension(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** Raises the last number of the version in a copy's manifest. */
export function raiseVersion(folder: string): void {
  const manifest = readManifest(folder);
  const parts = manifest.version.split('.').map(Number);
  parts.push((parts.pop() ?? 0) + 1);
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version: parts.join('.') }));
}

/** The keys that a command of the manifest asks for, such as `Alt+Shift+R`. */
export function shortcutOf(folder: string, command: string): string {
  const keys = readManifest(folder).commands?.[command]?.suggested_key?.default;
  if (!keys) throw new Error(`The manifest has no shortcut for ${command}`);
  return keys;
}
