import type { Browser } from '@playwright/test';
import { pageScript } from './build';
import type { Measure } from './figures';
import type { ContenderName, Timed } from './page/anchoring';
import { VIEWPORT } from './plain-browser';
import { SIZES, type Section } from './table';

const COUNTS = [100, 2_000] as const;
const RUNS = 3;
/** Ways that search the whole page for each quote are given so many of them, by the size of the page. */
const SAMPLES: Record<string, number> = { '6 kB': 100, '400 kB': 20, '5 MB': 2 };

interface Peer {
  readonly name: ContenderName;
  readonly what: string;
  /** Finds nothing that was edited. */
  readonly exactOnly: boolean;
  /** Takes hours on a long page. */
  readonly shortOnly: boolean;
}

const PEERS: readonly Peer[] = [
  { name: 'approx', what: 'approx-string-match, whole text per quote', exactOnly: false, shortOnly: false },
  { name: 'domAnchor', what: 'dom-anchor-text-quote', exactOnly: false, shortOnly: false },
  { name: 'apache', what: 'apache-annotator', exactOnly: true, shortOnly: true },
  { name: 'recogito', what: 'recogito, by offsets', exactOnly: true, shortOnly: false },
];

type Ask = (name: ContenderName, size: number, count: number, edited: boolean, sample: number) => Promise<Timed[]>;

async function measuresOf(ask: Ask, [label, size]: (typeof SIZES)[number], count: number, edited: boolean) {
  const what = `${count} ${edited ? 'edited' : 'exact'} quotes, ${label}`;
  const times = async (name: ContenderName, sample: number, factor = 1) => {
    const timed = await ask(name, size, count, edited, sample);
    return { samples: timed.map(({ milliseconds }) => milliseconds * factor), found: timed.at(-1)?.found ?? 0 };
  };
  const own = await times('findmark', count);
  const walked = await times('indexOf', count);
  const findmark: Measure = { what, unit: 'ms', samples: own.samples, note: `${own.found} placed` };
  const beside = { unit: 'ms', beside: findmark } as const;
  const measures: Measure[] = [
    findmark,
    { what: '  walk + indexOf', samples: walked.samples, note: `${walked.found} placed`, ...beside },
  ];
  const sample = Math.min(count, SAMPLES[label] ?? 1);
  for (const { name, what: peer, exactOnly, shortOnly } of PEERS) {
    if ((edited && exactOnly) || (label === '5 MB' && shortOnly)) continue;
    const { samples, found } = await times(name, sample, count / sample);
    const note = sample < count ? `≈ from ${sample} quotes, ${found} placed` : `${found} placed`;
    measures.push({ what: `  ${peer}`, samples, note, ...beside });
  }
  return measures;
}

/** How long it takes to put saved quotes back on a page, beside the ways of others. */
export async function anchoringSection(browser: Browser): Promise<Section> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  try {
    await page.addScriptTag({ content: await pageScript('anchoring') });
    const ask: Ask = (name, size, count, edited, sample) =>
      page.evaluate<Timed[]>(
        `bench.anchor(${JSON.stringify(name)}, [${size}, ${count}, ${edited}], ${sample}, ${sample < count ? 1 : RUNS})`,
      );
    const measures: Measure[] = [];
    for (const size of SIZES) {
      for (const count of COUNTS) {
        for (const edited of [false, true]) measures.push(...(await measuresOf(ask, size, count, edited)));
      }
    }
    measures.push(...(await measuresOf(ask, SIZES[2], 1, true)));
    const walk = await ask('walk', SIZES[2][1], 1, true, 1);
    measures.push({ what: '  the walk alone', unit: 'ms', samples: walk.map(({ milliseconds }) => milliseconds) });
    const task = await page.evaluate<number>(`bench.longestTask(${SIZES[2][1]}, 2000)`);
    measures.push({ what: 'longest task, 2000 edited quotes, 5 MB', unit: 'ms', samples: [task], limit: 50 });
    return {
      title: 'Putting saved quotes back on a page',
      about: [
        'In a Chromium page; Findmark, indexOf and approx-string-match read it first, by one walk over its text nodes.',
        'apache-annotator takes hours for a quote on the page of 5 MB, and finds nothing that was edited.',
      ],
      measures,
    };
  } finally {
    await page.close();
  }
}
