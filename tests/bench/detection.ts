import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Site } from '../tools/site';
import { pageScript, ROOT } from './build';
import type { Measure } from './figures';
import type { FinderName, PainterName, Timed } from './page/contenders';
import { VIEWPORT } from './plain-browser';
import type { Section } from './table';

const REPORT = '/special/large-report';
const PAINT_RUNS = 5;

interface Scene {
  readonly browser: Browser;
  readonly address: string;
  readonly script: string;
  readonly style: string;
}

/** A fresh report page with the contenders in it; no extension is there. */
async function onFreshPage<T>(scene: Scene, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await scene.browser.newPage({ viewport: VIEWPORT });
  try {
    await page.goto(scene.address);
    await page.addStyleTag({ content: scene.style });
    await page.addScriptTag({ content: scene.script });
    return await act(page);
  } finally {
    await page.close();
  }
}

const speed = (bytes: number, { milliseconds }: Timed): number => bytes / 1000 / milliseconds;
const count = (timed: readonly Timed[], what: string): string => `${timed.at(-1)?.found ?? 0} ${what}`;

/** Speeds over the report's text: the first run of a page by itself, then the runs that follow. */
async function finding(scene: Scene, name: FinderName, runs: number, what: string) {
  return onFreshPage(scene, async (page) => {
    const call = `bench.find(${JSON.stringify(name)}, ${runs + 1})`;
    const { bytes, timed } = await page.evaluate<{ bytes: number; timed: Timed[] }>(call);
    const [first, ...rest] = timed.map((one) => speed(bytes, one));
    return { cold: first ?? 0, warm: rest, note: count(timed, what), bytes };
  });
}

async function painting(scene: Scene, name: PainterName, runs: number, what: string) {
  const timed: Timed[] = [];
  for (let run = 0; run < runs; run++) {
    timed.push(await onFreshPage(scene, (page) => page.evaluate<Timed>(`bench.paint(${JSON.stringify(name)})`)));
  }
  return { samples: timed.map(({ milliseconds }) => milliseconds), note: count(timed, what) };
}

async function findingSection(scene: Scene): Promise<Section> {
  const ours = await finding(scene, 'findmark', 9, 'passages, with grade, value, polarity and themes');
  const findmark: Measure = { what: 'Findmark’s engine', unit: 'MB/s', samples: ours.warm, note: ours.note };
  const beside = { unit: 'MB/s', beside: findmark } as const;
  const cold: number[] = [ours.cold];
  for (let run = 1; run < PAINT_RUNS; run++) cold.push((await finding(scene, 'findmark', 0, '')).cold);
  const words = await finding(scene, 'regexp', 9, 'words');
  const nlp = await finding(scene, 'compromise', 3, 'words');
  return {
    title: `Finding, over the ${Math.round(ours.bytes / 1000)} kB of text of the report page`,
    about: [
      'In a Chromium page, by the modules that the extension ships. Word list: the cues of the codebook and the four grades.',
    ],
    measures: [
      findmark,
      { what: 'the same, first time on a fresh page', samples: cold, ...beside },
      { what: 'word list as one regular expression', samples: words.warm, note: words.note, ...beside },
      { what: 'compromise (NLP), same word list', samples: nlp.warm, note: nlp.note, ...beside },
    ],
  };
}

async function markingSection(scene: Scene): Promise<Section> {
  const { samples, note } = await painting(scene, 'findmark', PAINT_RUNS, 'passages');
  const findmark: Measure = { what: 'Findmark: read, find, highlight', unit: 'ms', samples, note };
  const beside = { unit: 'ms', beside: findmark } as const;
  return {
    title: 'Finding and marking, on the same page: from the call to the frame that shows it',
    about: [
      'Each run on a freshly loaded page. Findmark works in slices and gives way between them; the others hold the page to the end.',
    ],
    measures: [
      findmark,
      {
        what: 'word list by hand: regular expression, <mark>',
        ...beside,
        ...(await painting(scene, 'regexp', PAINT_RUNS, 'words')),
      },
      {
        what: 'mark.js markRegExp, same expression',
        ...beside,
        ...(await painting(scene, 'markRegExp', PAINT_RUNS, 'words')),
      },
      { what: 'mark.js mark, same words', ...beside, ...(await painting(scene, 'mark', 3, 'words')) },
    ],
  };
}

/** How fast passages are found, and marked, beside what else one could use. */
export async function detectionSections(browser: Browser, site: Site): Promise<Section[]> {
  const scene: Scene = {
    browser,
    address: site.url('elsewhere', REPORT),
    script: await pageScript('contenders'),
    style: readFileSync(path.join(ROOT, 'entrypoints/marks.css'), 'utf8'),
  };
  return [await findingSection(scene), await markingSection(scene)];
}
