import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Browser
 * @property {string} path the program to start
 * @property {string} name as a person knows it
 * @property {boolean} branded Google's and Microsoft's builds, which take no extension from the command line
 */

const programs = (process.env.ProgramFiles ?? 'C:\\Program Files').replaceAll('\\', '/');
const programs86 = (process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)').replaceAll('\\', '/');
const local = (process.env.LOCALAPPDATA ?? '').replaceAll('\\', '/');
const home = (process.env.HOME ?? '').replaceAll('\\', '/');

/** In order of preference: an unbranded Chromium takes extensions from the command line. */
const CHROMIUMS = [
  {
    name: 'Chromium',
    branded: false,
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${local}/Chromium/Application/chrome.exe`,
    ],
  },
  {
    name: 'Chrome',
    branded: true,
    commands: ['google-chrome', 'google-chrome-stable', 'google-chrome-beta', 'google-chrome-unstable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${programs}/Google/Chrome/Application/chrome.exe`,
      `${programs86}/Google/Chrome/Application/chrome.exe`,
      `${local}/Google/Chrome/Application/chrome.exe`,
    ],
  },
  {
    name: 'Edge',
    branded: true,
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    places: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      `${programs86}/Microsoft/Edge/Application/msedge.exe`,
      `${programs}/Microsoft/Edge/Application/msedge.exe`,
    ],
  },
];

const FIREFOXES = [
  {
    name: 'Firefox',
    branded: false,
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      `${home}/Applications/Firefox.app/Contents/MacOS/firefox`,
      `${programs}/Mozilla Firefox/firefox.exe`,
      `${programs86}/Mozilla Firefox/firefox.exe`,
    ],
  },
];

/** @param {string} file */
function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() && !isSnapStub(file);
  } catch {
    return false;
  }
}

/** Ubuntu's apt package is a script that only tells one to install the snap. @param {string} file */
function isSnapStub(file) {
  if (process.platform !== 'linux' || statSync(file).size > 20_000) return false;
  const answer = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return answer.status !== 0;
}

/** @param {string[]} commands */
const onPath = (commands) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => path.join(folder, command)));

/** @param {typeof CHROMIUMS} kinds @returns {Browser | undefined} */
function first(kinds) {
  for (const { name, branded, commands, places } of kinds) {
    const found = [...onPath(commands), ...places.filter((place) => path.isAbsolute(place))].find(runs);
    if (found) return { path: found, name, branded };
  }
  return undefined;
}

/** Chromium, else Chrome, else Edge; undefined where there is none. */
export const findChromium = () => first(CHROMIUMS);

/** Any Firefox; undefined where there is none. */
export const findFirefox = () => first(FIREFOXES);

/** @returns {string | undefined} path of a Chromium that tests can drive, or undefined where there is none */
export function chromiumPath() {
  return findChromium()?.path;
}
