import type { Browser } from '@playwright/test';
import { SAMPLES, type SampleName, type Site } from '../tools/site';
import { pageScript } from './build';
import type { Measure } from './figures';
import type { Doc, ReaderName } from './page/mixed';
import { VIEWPORT } from './plain-browser';
import type { Section } from './table';

const MEGABYTE = 1_000_000;
/** Characters of the shorter hostile text. */
const GROWTH_LENGTH = 40_000;
/** The share of the bare word list's speed that the engine should reach. */
const SHARE = 10;

async function open(browser: Browser, address: string, script: string) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(address);
  await page.addScriptTag({ content: script });
  return page;
}

/** As much of a long report as the other documents have together, or it would be nearly all of the text. */
function beginning({ reading, facts }: Doc, length: number): Doc {
  const blocks = reading.blocks.filter(({ end }) => end <= length);
  return { reading: { text: reading.text.slice(0, blocks.at(-1)?.end ?? 0), blocks }, facts };
}

/** A news article, council minutes, a provider page, a press release, a page of no relevance, and a report. */
async function readDocs(browser: Browser, site: Site, script: string): Promise<Doc[]> {
  const docs: Doc[] = [];
  const addresses = (Object.keys(SAMPLES) as SampleName[]).map((name) => site.sample(name));
  for (const address of [...addresses, site.url('courier', '/special/large-report')]) {
    const page = await open(browser, address, script);
    docs.push(await page.evaluate<Doc>('bench.read()'));
    await page.close();
  }
  const report = docs.pop();
  if (!report) throw new Error('no report was read');
  return [
    ...docs,
    beginning(
      report,
      docs.reduce((sum, { reading }) => sum + reading.text.length, 0),
    ),
  ];
}

/** Detection over five megabytes of documents of all kinds, beside language libraries and bare loops, in one run. */
export async function mixedSection(browser: Browser, site: Site): Promise<Section> {
  const script = await pageScript('mixed');
  const docs = await readDocs(browser, site, script);
  const speed = async (what: string, name: ReaderName, megabytes: number, runs: number, beside?: Measure) => {
    const page = await open(browser, site.sample('unrelated'), script);
    const call = `bench.speeds(${JSON.stringify(name)}, ${JSON.stringify(docs)}, ${megabytes * MEGABYTE}, ${runs + 1})`;
    const [, ...samples] = await page.evaluate<number[]>(call);
    await page.close();
    const note = megabytes < 5 ? `over ${megabytes} MB` : undefined;
    return { what, unit: 'MB/s', samples, beside, note } as const satisfies Measure;
  };
  const findmark = await speed('Findmark’s engine', 'findmark', 5, 5);
  const bare = await speed('300 words as one regular expression', 'alternation', 5, 5, findmark);
  return {
    title: 'Finding, over 5 MB of mixed documents: news, minutes, provider page, press release, no relevance, report',
    about: [
      `The engine should reach a ${SHARE}th of the bare expression’s speed. What is slower than that has read less text.`,
    ],
    measures: [
      findmark,
      bare,
      await speed('a loop over the character codes', 'charCodes', 5, 5, findmark),
      await speed('our sentences alone', 'sentences', 5, 5, findmark),
      await speed('Intl.Segmenter, sentences', 'segmenter', 5, 5, findmark),
      await speed('wink-nlp: words and sentences', 'wink', 1, 2, findmark),
      await speed('compromise: the codebook’s cues', 'compromise', 0.4, 2, findmark),
      await speed('Microsoft recognizers: numbers only', 'recognizers', 0.2, 2, findmark),
    ],
  };
}

/** Whether work grows with the length of a text and no faster, also where the text was made to be difficult. */
export async function growthSection(browser: Browser, site: Site): Promise<Section> {
  const page = await open(browser, site.sample('unrelated'), await pageScript('mixed'));
  const grown = await page.evaluate<{ name: string; times: number }[]>(`bench.growth(${GROWTH_LENGTH})`);
  await page.close();
  return {
    title: `Finding, in hostile text of ${10 * GROWTH_LENGTH} characters beside a tenth of it`,
    about: [
      'Ten times the text may take eleven times as long. The shorter is read ten times for each time of the longer.',
    ],
    measures: grown.map(({ name, times }) => ({ what: name, unit: 'times', samples: [times], limit: 11 })),
  };
}
