import type { Browser } from '@playwright/test';
import { pageScript } from './build';
import type { Measure } from './figures';
import type { ContenderName, Timed } from './page/anchoring';
import { VIEWPORT } from './plain-browser';
import type { Section } from './table';

const SIZES = [
  ['6 kB', 6_000],
  ['400 kB', 400_000],
  ['5 MB', 5_000_000],
] as const;
const COUNTS = [100, 2_000] as const;
const RUNS = 3;
/** The method that searches the whole text for each quote is given so many of them, by the size of the page. */
const SAMPLES: Record<string, number> = { '6 kB': 100, '400 kB': 20, '5 MB': 2 };

type Ask = (name: ContenderName, size: number, count: number, edited: boolean, sample: number) => Promise<Timed[]>;

async function measuresOf(ask: Ask, [label, size]: (typeof SIZES)[number], count: number, edited: boolean) {
  const what = `${count} ${edited ? 'edited' : 'exact'} quotes, ${label}`;
  const times = async (name: ContenderName, sample: number, factor = 1) => {
    const timed = await ask(name, size, count, edited, sample);
    return { samples: timed.map(({ milliseconds }) => milliseconds * factor), found: timed.at(-1)?.found ?? 0 };
  };
  const own = await times('findmark', count);
  const walked = await times('indexOf', count);
  const sample = Math.min(count, SAMPLES[label] ?? 1);
  const approx = await times('approx', sample, count / sample);
  const findmark: Measure = { what, unit: 'ms', samples: own.samples, note: `${own.found} placed` };
  const beside = { unit: 'ms', beside: findmark } as const;
  return [
    findmark,
    { what: '  walk + indexOf', samples: walked.samples, note: `${walked.found} placed`, ...beside },
    {
      what: '  approx-string-match, whole text per quote',
      samples: approx.samples,
      note: sample < count ? `≈ from ${sample} quotes` : `${approx.found} placed`,
      ...beside,
    },
  ];
}

/** How long it takes to put saved quotes back on a page, beside the ways of others. */
export async function anchoringSection(browser: Browser): Promise<Section> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  try {
    await page.addScriptTag({ content: await pageScript('anchoring') });
    const ask: Ask = (name, size, count, edited, sample) =>
      page.evaluate<Timed[]>(
        `bench.anchor(${JSON.stringify(name)}, [${size}, ${count}, ${edited}], ${sample}, ${name === 'approx' ? 1 : RUNS})`,
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
    const slice = await page.evaluate<number>(`bench.slice(${SIZES[2][1]}, 2000, true)`);
    measures.push({ what: 'longest slice, 2000 edited quotes, 5 MB', unit: 'ms', samples: [slice], limit: 50 });
    return {
      title: 'Putting saved quotes back on a page',
      about: ['In a Chromium page; every way reads the page first, by one walk over its text nodes.'],
      measures,
    };
  } finally {
    await page.close();
  }
}
