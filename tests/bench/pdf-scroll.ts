import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Measure } from './figures';
import { moment, type OpenTab } from './pdf';
import { CATEGORIES, tasksStanding } from './trace';

const SAVED = 60;
const TASK_LIMIT = 50;
const MEMORY_LIMIT = 400;
/** Pixels a frame: 300 pages in about twenty seconds. */
const STRIDE = 300;
const RUNS = 3;

const reader = (address: string) => `reader.html?file=${encodeURIComponent(address)}`;

/** Asks the reader in a tab from another page of the extension, as the side panel does. */
async function ask<T>(helper: Page, type: string, data: unknown): Promise<T> {
  const source = `(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url?.includes('/reader.html'));
    const message = { id: 0, type: ${JSON.stringify(type)}, data: ${JSON.stringify(data ?? null)}, timestamp: Date.now() };
    return (await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 })).res;
  })()`;
  return helper.evaluate<T>(source);
}

async function ready(page: Page): Promise<void> {
  await moment(page, 'understood');
  await moment(page, 'laid');
}

interface State {
  readonly suggestions: readonly { readonly key: string }[];
  readonly annotations: readonly unknown[];
}

/** Keeps some of the suggestions, spread over all pages. @returns how many marks there are */
async function keepSome(helper: Page): Promise<number> {
  const { suggestions } = await ask<State>(helper, 'getState', null);
  const step = Math.max(1, Math.floor(suggestions.length / SAVED));
  for (let at = 0; at < suggestions.length && at / step < SAVED; at += step) {
    await ask(helper, 'accept', { key: suggestions[at]?.key, themes: [] });
  }
  return suggestions.length;
}

const SCROLL = `new Promise((resolve) => {
  const step = () => {
    scrollBy({ top: ${STRIDE}, behavior: 'instant' });
    if (scrollY + innerHeight < document.documentElement.scrollHeight - 1) requestAnimationFrame(step);
    else setTimeout(resolve, 500);
  };
  requestAnimationFrame(step);
})`;

/** Megabytes of a process that are in memory, by Linux; null elsewhere. */
function residentOf(pid: number): number | null {
  const file = `/proc/${String(pid)}/status`;
  if (!existsSync(file)) return null;
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1]) / 1000;
}

export async function scrolled(open: OpenTab, address: string): Promise<Measure[]> {
  const helper = await open('bare.html');
  const first = await open(reader(address));
  await ready(first);
  const marks = await keepSome(helper);
  await first.close();
  await helper.close();
  const wall: number[] = [];
  const cpu: number[] = [];
  const memory: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await open(reader(address));
    await ready(page);
    const browser = page.context().browser();
    if (!browser) throw new Error('Playwright gives no browser for this page');
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.evaluate(SCROLL);
    const { pid, tasks } = tasksStanding(await browser.stopTracing(), page.url());
    wall.push(Math.max(...tasks.map((task) => task.wall)));
    cpu.push(Math.max(...tasks.map((task) => task.cpu)));
    const resident = residentOf(pid);
    if (resident !== null) memory.push(resident);
    await page.close();
  }
  const note = `${marks} marks, ${SAVED} of them saved`;
  return [
    { what: 'scrolling 300 pages: longest task', unit: 'ms', samples: wall, limit: TASK_LIMIT, note },
    { what: '  the same in processor time', unit: 'ms', samples: cpu, limit: TASK_LIMIT },
    { what: '  memory of its process afterwards', unit: 'MB', samples: memory, limit: MEMORY_LIMIT },
  ];
}
