import type { Site } from '../tools/site';
import { type Measure, median } from './figures';
import { type Load, load, type NewPage } from './load';
import type { Section } from './table';
import type { Task } from './trace';

const RUNS = 5;
const TASK_LIMIT = 50;
const GATE_LIMIT = 5;
const PLAIN_WORDS =
  'The path leaves the harbour by the old rope works and climbs through gorse to the coastguard’s hut. ';

/** The browser with the extension, and the same one without. */
export interface Browsers {
  readonly withExtension: NewPage;
  readonly without: NewPage;
  readonly probe: string;
}

interface Pair {
  readonly own: readonly Load[];
  readonly bare: readonly Load[];
}

/** The first load only warms the caches. */
const warm = (loads: readonly Load[]): readonly Load[] => loads.slice(1);

/** Loads a page with and without the extension in turn, so that a busy moment of the machine strikes both. */
async function loadBoth({ withExtension, without, probe }: Browsers, address: string): Promise<Pair> {
  const own: Load[] = [];
  const bare: Load[] = [];
  for (let run = 0; run <= RUNS; run++) {
    own.push(await load(withExtension, address, probe, true));
    bare.push(await load(without, address, probe, false));
  }
  if (own.every(({ painted }) => painted === null)) throw new Error(`No marks came on ${address}`);
  if (bare.some((one) => ours(one).length > 0)) throw new Error(`Script ran on ${address} without the extension`);
  return { own: warm(own), bare: warm(bare) };
}

async function loadDull({ withExtension, probe }: Browsers, address: string): Promise<readonly Load[]> {
  const loads: Load[] = [];
  for (let run = 0; run <= RUNS; run++) loads.push(await load(withExtension, address, probe, false));
  return warm(loads);
}

const ours = ({ tasks }: Load): Task[] => tasks.filter(({ script }) => script.wall > 0);
const longest = (tasks: readonly Task[], time: 'wall' | 'cpu'): number =>
  Math.max(0, ...tasks.map((task) => task[time]));
const total = (tasks: readonly Task[]): number => tasks.reduce((sum, { cpu }) => sum + cpu, 0);
const scriptOf = (one: Load, time: 'wall' | 'cpu'): number =>
  one.tasks.reduce((sum, { script }) => sum + script[time], 0);

/** Loads without marks have no time to them; they are said beside those that have. */
function toMarks(loads: readonly Load[], beside: Measure): Measure {
  const samples = loads.flatMap(({ painted, ready }) => (painted === null ? [] : [painted - ready]));
  const missing = loads.length - samples.length;
  const note = missing > 0 ? `NO MARKS within 10 s in ${missing} of ${loads.length} loads` : undefined;
  return { what: 'DOM ready to marks on screen', unit: 'ms', samples, beside, note };
}

function markedPage(title: string, { own, bare }: Pair): Section {
  const ms = { unit: 'ms' } as const;
  const without: Measure = {
    ...ms,
    what: 'longest task of any kind, without the extension',
    samples: bare.map(({ tasks }) => longest(tasks, 'wall')),
  };
  const bareLoad: Measure = {
    ...ms,
    what: 'navigation to load event, without the extension',
    samples: bare.map(({ loaded }) => loaded),
  };
  const pieces = Math.round(median(own.map((one) => ours(one).length)));
  return {
    title,
    about: [],
    measures: [
      toMarks(own, bareLoad),
      {
        ...ms,
        what: 'longest task with Findmark’s script in it',
        samples: own.map((one) => longest(ours(one), 'wall')),
        limit: TASK_LIMIT,
      },
      {
        ...ms,
        what: '  the same in processor time',
        samples: own.map((one) => longest(ours(one), 'cpu')),
        limit: TASK_LIMIT,
      },
      {
        ...ms,
        what: 'all tasks with it, processor time',
        samples: own.map((one) => total(ours(one))),
        note: `${pieces} tasks`,
      },
      {
        ...ms,
        what: 'longest task of any kind, with the extension',
        samples: own.map(({ tasks }) => longest(tasks, 'wall')),
        beside: without,
      },
      without,
      {
        ...ms,
        what: 'navigation to load event, with the extension',
        samples: own.map(({ loaded }) => loaded),
        beside: bareLoad,
      },
      bareLoad,
    ],
  };
}

function gateOn(page: string, own: readonly Load[]): Measure[] {
  const wall = own.map((one) => scriptOf(one, 'wall'));
  const cpu = own.map((one) => scriptOf(one, 'cpu'));
  return [
    { what: `script on ${page}`, unit: 'ms', samples: wall, limit: GATE_LIMIT },
    { what: '  the same in processor time', unit: 'ms', samples: cpu, limit: GATE_LIMIT },
  ];
}

/** What the extension costs where it marks, and where it has nothing to do. */
export async function pageSections(browsers: Browsers, site: Site): Promise<Section[]> {
  const report = await loadBoth(browsers, site.url('courier', '/special/large-report'));
  const article = await loadBoth(browsers, site.sample('article'));
  const dull = await loadDull(browsers, site.sample('unrelated'));
  const paragraph = PLAIN_WORDS.repeat(8);
  const long = site.addArticle(
    'bench-long',
    'A very long walk',
    `${paragraph}\n`.repeat(Math.ceil(400_000 / paragraph.length)),
  );
  const longDull = await loadDull(browsers, long);
  return [
    markedPage('A 6 kB news page, loaded', article),
    {
      ...markedPage('A 400 kB report page, loaded', report),
      about: [
        'Each load in a fresh tab, traced: RunTask events of the page’s main thread over DevTools, from navigation to a second after',
        'the marks. By the clock a busy machine counts too; processor time leaves it out. Marks are seen at the next frame, 17 ms at most.',
        'The ratio of the marks is to the whole load of the page without the extension.',
      ],
    },
    {
      title: 'The gate, on pages of a known site that hold nothing of interest',
      about: [
        'Evaluation, compilation and all that follows from it, the setting’s answer included. On sites that are not known nothing runs at all.',
      ],
      measures: [
        ...gateOn('the sample page of no relevance, 1 kB', dull),
        ...gateOn('a 400 kB page of no relevance', longDull),
      ],
    },
  ];
}
