// `npm start`: a browser on the sample pages, or, where there is no display, the tour that leaves pictures and an export.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, runSteps } from '../check/run-step';
import { SAMPLE_BUILDS } from '../check/steps';
import type { AppDriver, BrowserName } from '../drivers/driver';
import { launch } from '../journey-app';
import { serveSite, type Site } from '../site';
import { TOUR_STEPS } from './steps';
import type { Tour } from './tour';

const outFolder = path.join(root, '.output/tour');
/** The pictures that the README shows. */
const PICTURES = [
  'tagged-article-1280-light',
  'bar-1280-light',
  'panel-light',
  'reader-1280-light',
  'reader-1280-dark',
  'library-1280-light',
];

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function showToPerson(app: AppDriver, site: Site): Promise<void> {
  await app.open(site.start);
  console.log(`\nThe sample pages are at ${site.start}\nClose the browser to end.`);
  await app.ended();
}

async function makeTour(app: AppDriver, site: Site): Promise<void> {
  rmSync(outFolder, { recursive: true, force: true });
  mkdirSync(outFolder, { recursive: true });
  console.log('\nThere is no display: the tour is made without one.\n');
  const say = (words: string): void => {
    console.log(`      ${words}`);
  };
  const tour: Tour = { app, site, folder: outFolder, say };
  for (const [nth, step] of TOUR_STEPS.entries()) {
    console.log(`${String(nth + 1).padStart(2)}/${String(TOUR_STEPS.length)}  ${step.title}`);
    say(await step.run(tour));
  }
  console.log(`\nDone. The export and the pictures are in ${path.relative(root, outFolder)}/`);
}

function keepPictures(): void {
  const pictures = path.join(root, 'tests/fixtures/pictures');
  mkdirSync(pictures, { recursive: true });
  for (const name of PICTURES) {
    cpSync(path.join(outFolder, `${name}.png`), path.join(pictures, `${name}.png`), { force: true });
  }
}

/** Ctrl C, or the terminal is closed: the end is the same as after a closed browser, and leaves nothing behind. */
function interrupted(): Promise<'interrupted'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve('interrupted');
      });
    }
  });
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const name = args.find((arg) => !arg.startsWith('-')) ?? 'chromium';
  const forPictures = args.includes('--pictures');
  const headless = forPictures || !hasDisplay;
  const { failed } = await runSteps(SAMPLE_BUILDS.filter((step) => step.name.toLowerCase().includes(name)));
  if (failed.length > 0) throw new Error('The extension could not be built; the words are above');
  const folder = mkdtempSync(path.join(tmpdir(), 'findmark-'));
  const site = await serveSite();
  const app = await launch(name as BrowserName, folder, headless);
  try {
    const end = await Promise.race([headless ? makeTour(app, site) : showToPerson(app, site), interrupted()]);
    if (forPictures && end !== 'interrupted') keepPictures();
  } finally {
    await app.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

await main();
