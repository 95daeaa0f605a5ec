import type { Browser, Page } from '@playwright/test';
import { pageScript } from './build';
import type { Measure } from './figures';
import type { Timed } from './page/anchoring';
import type { RangePainter } from './page/painting';
import { VIEWPORT } from './plain-browser';
import { SIZES, type Section } from './table';

const COUNTS = [100, 1_000, 10_000] as const;
const RUNS = 3;
/** Ranges of which mark.js is given a part, and what it takes is counted up: all of them take it a minute or more. */
const MOST_FOR_MARKJS = 20_000_000_000;
/** It walks the page for each range: more would take minutes. */
const MOST_FOR_RECOGITO = 100;
const CHANGES = 15;

/** Calls a function of the page script on a fresh page. */
type Call = <T>(name: string, ...args: readonly unknown[]) => Promise<T>;

const caller =
  (browser: Browser, script: string): Call =>
  async <T>(name: string, ...args: readonly unknown[]): Promise<T> => {
    const page: Page = await browser.newPage({ viewport: VIEWPORT });
    try {
      await page.setContent('<!doctype html><html lang="en"><title>Painting</title><body></body></html>');
      await page.addScriptTag({ content: script });
      return await page.evaluate<T>(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
    } finally {
      await page.close();
    }
  };

async function repeated(runs: number, time: () => Promise<Timed>): Promise<number[]> {
  const samples: number[] = [];
  for (let run = 0; run < runs; run++) samples.push((await time()).milliseconds);
  return samples;
}

async function painted(call: Call, [label, size]: (typeof SIZES)[number], count: number): Promise<Measure[]> {
  const paint = (name: RangePainter, runs: number, sample = count) =>
    repeated(runs, () => call<Timed>('paintRanges', name, size, count, sample));
  const findmark: Measure = {
    what: `${count} ranges, ${label}`,
    unit: 'ms',
    samples: await paint('findmark', RUNS),
    note: 'near the window',
  };
  const beside = { unit: 'ms', beside: findmark } as const;
  const sample = size * count > MOST_FOR_MARKJS ? count / 10 : count;
  const markjs = (await paint('markjs', 1, sample)).map((milliseconds) => (milliseconds * count) / sample);
  const measures: Measure[] = [
    findmark,
    { what: '  all as StaticRange, one highlight', samples: await paint('static', RUNS), ...beside },
    { what: '  mark.js markRanges', samples: markjs, note: sample < count ? `≈ from ${sample} ranges` : '', ...beside },
  ];
  if (count > MOST_FOR_RECOGITO) return measures;
  return [...measures, { what: '  recogito, CSS highlights', samples: await paint('recogito', 1), ...beside }];
}

async function changed(call: Call, [label, size]: (typeof SIZES)[number]): Promise<Measure[]> {
  const frames = (name: RangePainter | null) => call<number[]>('laterFrames', name, size, 10_000, CHANGES);
  const bare: Measure = { what: `${label}, nothing painted`, unit: 'ms', samples: await frames(null) };
  return [
    bare,
    { what: '  Findmark', unit: 'ms', samples: await frames('findmark'), beside: bare },
    { what: '  all as StaticRange', unit: 'ms', samples: await frames('static'), beside: bare },
  ];
}

async function pointed(call: Call, size: number): Promise<Measure[]> {
  const ways = (name: string) => call<number[]>('pointer', name, size, 10_000);
  const element: Measure = { what: 'elementFromPoint', unit: 'ms', samples: await ways('elementFromPoint') };
  return [
    element,
    { what: 'Findmark: the span under the pointer', unit: 'ms', samples: await ways('findmark'), beside: element },
    { what: 'highlightsFromPoint, all', unit: 'ms', samples: await ways('highlightsFromPoint'), beside: element },
  ];
}

async function marked(call: Call, size: number): Promise<Measure[]> {
  const findmark: Measure = {
    what: 'Findmark, within blocks',
    unit: 'ms',
    samples: await repeated(RUNS, () => call<Timed>('marks', 'findmark', size)),
  };
  const samples = await repeated(RUNS, () => call<Timed>('marks', 'markjs', size));
  return [findmark, { what: 'mark.js, the whole page', unit: 'ms', samples, beside: findmark }];
}

/** How long it takes to show marks on a page, and what they cost it afterwards. */
export async function paintingSections(browser: Browser): Promise<Section[]> {
  const call = caller(browser, await pageScript('painting'));
  const ranges: Measure[] = [];
  for (const size of SIZES) for (const count of COUNTS) ranges.push(...(await painted(call, size, count)));
  const [, report, huge] = SIZES;
  const tasks: number[] = [];
  for (let run = 0; run < RUNS; run++) tasks.push(await call<number>('longestTask', huge[1], 10_000));
  ranges.push({
    what: 'longest task, 10,000 ranges, 5 MB',
    unit: 'ms',
    samples: tasks,
    limit: 50,
    note: 'after reading',
  });
  return [
    {
      title: 'Painting ranges, from the call to the frame that shows them',
      about: [
        'Each on a fresh page. Each way walks the page once to find the words, mark.js and recogito once for each range.',
      ],
      measures: ranges,
    },
    {
      title: 'A frame in which the page changes a few words, with 10,000 ranges painted',
      about: [],
      measures: [...(await changed(call, report)), ...(await changed(call, huge))],
    },
    {
      title: 'What is under the pointer, 10,000 ranges, 400 kB',
      about: ['One look, the mean of 20.'],
      measures: await pointed(call, report[1]),
    },
    { title: '100 saved annotations as <mark>, 400 kB', about: [], measures: await marked(call, report[1]) },
  ];
}
