// Mozilla's add-on linter over a Firefox build: no error, and no warning but the known ones.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './run-step';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}
interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Warnings about code that is not ours to mend, or that are answered elsewhere. */
const KNOWN: readonly { readonly code: string; readonly file: RegExp; readonly reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /\.js$/,
    reason: 'Preact holds code for dangerouslySetInnerHTML; our own sources are held to no-unsanitized by eslint',
  },
  {
    code: 'DANGEROUS_EVAL',
    file: /^(?:chunks\/pdf-.*\.js|pdf\/pdf\.worker\.mjs)$/,
    reason: 'a polyfill in pdf.js looks for the global object by it, last of all; the policy of our pages refuses it',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^pdf\/pdf\.worker\.mjs$/,
    reason: 'pdf.js imports the script beside its WebAssembly, out of our own build',
  },
];

const isKnown = ({ code, file = '' }: Finding): boolean =>
  KNOWN.some((known) => known.code === code && known.file.test(file));

const words = ({ code, message, file = '', line = 0 }: Finding): string => `${code} ${file}:${String(line)} ${message}`;

function lint(folder: string): Report {
  const program = path.join(root, 'node_modules/web-ext/bin/web-ext.js');
  const flags = ['lint', '--source-dir', folder, '--output', 'json', '--boring', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...flags], { cwd: root, encoding: 'utf8' });
  if (!stdout.trim().startsWith('{')) throw new Error(`web-ext lint did not answer: ${stderr}${stdout}`);
  return JSON.parse(stdout) as Report;
}

const folder = process.argv[2];
if (!folder) throw new Error('Say which build to lint');
const { errors, warnings } = lint(path.resolve(root, folder));
const ours = [...errors, ...warnings.filter((warning) => !isKnown(warning))];
for (const finding of ours) console.error(words(finding));
console.log(
  `${String(ours.length)} to mend, ${String(warnings.length - warnings.filter((w) => !isKnown(w)).length)} known`,
);
process.exitCode = ours.length > 0 ? 1 : 0;
