// Before anything else: the right Node, the packages, the browsers. No dependency, for there may be none yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browsers.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const LEAST_NODE = [20, 19];
/** The manifest's strict_min_version. */
const LEAST_FIREFOX = 146;

/** Something is missing that only the person at the machine can put there; the message says what. */
export class Missing extends Error {}

function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  throw new Missing(
    `Findmark needs Node ${LEAST_NODE.join('.')} or newer; this is Node ${process.versions.node}. ` +
      'Install the current LTS from https://nodejs.org/ and run the command again.',
  );
}

/** What is installed against what the lock file asks for: true where every package is there in its version. */
function packagesAreThere() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  // optional ones are binaries of other platforms; '' is this project itself
  return Object.entries(want).every(
    ([name, entry]) => name === '' || entry.optional || have[name]?.version === entry.version,
  );
}

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

function ensurePackages() {
  if (packagesAreThere()) return;
  console.log('Installing the packages (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund'])) return;
  throw new Missing(
    'The packages could not be installed: npm ci failed, its own words are above. Mend that, then run the command again.',
  );
}

const isRoot = () => process.getuid?.() === 0;
const isDebian = () =>
  process.platform === 'linux' && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');

/** @param {string[]} packages */
function aptInstall(packages) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  run('apt-get', ['update', '-q'], quiet);
  // each by itself: where a release lacks one of them, the other is still installed
  for (const name of packages) run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], quiet);
}

/** @param {string} what @param {string} debian @param {string} address */
function howToInstall(what, debian, address) {
  if (isDebian() && !isRoot()) return `${what} is missing. Run: sudo apt-get install ${debian}`;
  if (process.platform === 'linux')
    return `${what} is missing. Install the package ${debian} with your system's package manager, or get it from ${address}`;
  return `${what} is missing. Get it from ${address}`;
}

const WANTED = {
  chromium: {
    find: findChromium,
    debian: 'chromium',
    what: 'A browser of the Chromium family (Chromium, Chrome or Edge)',
    address: 'https://www.google.com/chrome/',
  },
  firefox: {
    find: findFirefox,
    debian: 'firefox-esr',
    what: `Firefox ${LEAST_FIREFOX} or newer`,
    address: 'https://www.mozilla.org/firefox/',
  },
};

/** @param {string} program */
function refuseOldFirefox(program) {
  const said = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const version = Number(/Firefox (\d+)/.exec(said)?.[1] ?? LEAST_FIREFOX);
  if (version >= LEAST_FIREFOX) return;
  throw new Missing(
    `Firefox ${LEAST_FIREFOX} or newer is needed; ${program} is Firefox ${version}. Update it, then run the command again.`,
  );
}

/** @param {(keyof typeof WANTED)[]} names */
function ensureBrowsers(names) {
  const missing = names.filter((name) => !WANTED[name].find());
  if (missing.length > 0 && isRoot() && isDebian()) aptInstall(missing.map((name) => WANTED[name].debian));
  const words = names
    .filter((name) => !WANTED[name].find())
    .map((name) => howToInstall(WANTED[name].what, WANTED[name].debian, WANTED[name].address));
  if (words.length > 0) throw new Missing(words.join('\n'));
  const firefox = names.includes('firefox') ? findFirefox() : undefined;
  if (firefox) refuseOldFirefox(firefox.path);
}

/**
 * Makes sure that a command can run, installing what can be installed.
 * @param {(keyof typeof WANTED)[]} browsers the ones that the command drives
 * @throws {Missing} with words that say what to install
 */
export function ensure(browsers) {
  ensureNode();
  ensurePackages();
  ensureBrowsers(browsers);
}

/**
 * Runs a TypeScript file of ours, now that tsx is there.
 * @param {string} file from the project's root
 * @returns {number} its exit code
 */
export function runTypeScript(file, args = process.argv.slice(2)) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], { cwd: root, stdio: 'inherit' });
  return done.status ?? 1;
}
