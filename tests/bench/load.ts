import type { Page } from '@playwright/test';
import type { Moments } from './page/probe';
import { DONE } from './page/probe';
import { CATEGORIES, type Task, tasksOf } from './trace';

/** Makes a new tab, at about:blank. */
export type NewPage = () => Promise<Page>;

export interface Load extends Moments {
  readonly tasks: readonly Task[];
}

/** Loads a page in a fresh tab and follows its main thread until a second after its marks, or its load. */
export async function load(newPage: NewPage, address: string, probe: string, marks: boolean): Promise<Load> {
  const page = await newPage();
  const browser = page.context().browser();
  if (!browser) throw new Error('Playwright gives no browser for this page');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  try {
    await page.addInitScript({ content: `${probe}\nif (self === top) bench.watch(${marks});` });
    await browser.startTracing(page, { categories: CATEGORIES });
    const done = page.waitForEvent('console', (message) => message.text() === DONE);
    await page.goto(address);
    await done;
    const tasks = tasksOf(await browser.stopTracing(), address);
    if (errors.length > 0) throw new Error(`Script failed on ${address}: ${errors.join('; ')}`);
    return { ...(await page.evaluate<Moments>('bench.moments()')), tasks };
  } finally {
    await page.close();
  }
}
