import { PageReader } from '../../../lib/dom/page-reader';
import { finders } from './find';
import { nextFrame } from './frames';
import { painters } from './paint';

export interface Timed {
  readonly milliseconds: number;
  readonly found: number;
}

export type FinderName = keyof typeof finders;
export type PainterName = keyof typeof painters;

/** Times one finder over the text of this page, so many times; the first is cold. */
export async function find(name: FinderName, runs: number): Promise<{ bytes: number; timed: Timed[] }> {
  const { reading, facts } = await new PageReader().read(new AbortController().signal);
  const timed = Array.from({ length: runs }, () => {
    const start = performance.now();
    const found = finders[name](reading, facts);
    return { milliseconds: performance.now() - start, found };
  });
  return { bytes: new TextEncoder().encode(reading.text).length, timed };
}

/** Times one painter over this page, from the call to the end of the frame that shows the marks. */
export async function paint(name: PainterName): Promise<Timed> {
  await nextFrame();
  const start = performance.now();
  const found = await painters[name]();
  await nextFrame();
  return { milliseconds: performance.now() - start, found };
}
