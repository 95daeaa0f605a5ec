// Findmark makes no network request but for a file that its reader was asked for: every script of a build is searched
// for the browser's ways to make one.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { requestsIn } from './requests';
import { root } from './run-step';

const build = process.argv[2];
if (!build) throw new Error('Say which build to search');
const folder = path.resolve(root, build);
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.m?js$/.test(file));
if (scripts.length === 0) throw new Error(`There are no scripts in ${build}`);
const found = scripts.flatMap((file) => requestsIn(file, readFileSync(path.join(folder, file), 'utf8')));
for (const { file, code } of found) console.error(`${file}: …${code}…`);
console.log(`${String(found.length)} ways to make a request in ${String(scripts.length)} scripts`);
process.exitCode = found.length > 0 ? 1 : 0;
