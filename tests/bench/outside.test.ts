import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scriptOf } from './build';
import type { OutsideBench } from './page/outside';
import { launchPlain } from './plain-browser';

declare const __bench: OutsideBench;

const PAGE = `<!doctype html><title>Visit</title><main><h1>Care in Thornmere</h1>
<p>Plans are <b>shared</b> with parents. Inspectors judged the home to be good in June 2023.</p>
<p>Attendance was 94% in the spring of last year for all of the older pupils.</p></main>`;
const QUOTE = 'Attendance was 94% in the spring of last year for all of the older pupils.';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchPlain();
  page = await browser.newPage();
  await page.setContent(PAGE);
  await page.addScriptTag({ content: await scriptOf('outside') });
}, 60_000);

afterAll(() => browser.close());

test('ranges of a page’s text are painted, and cleared again', async () => {
  const painted = await page.evaluate(async () => {
    const root = document.querySelector('main') as HTMLElement;
    const ranges = ['shared with', 'good', 'older pupils'].map((words) => {
      const start = root.textContent.indexOf(words);
      return { start, end: start + words.length, length: words.length };
    });
    const before = root.innerHTML;
    const shown = (): string[] =>
      [...CSS.highlights].flatMap(([name, marks]) => [...marks].map((mark) => `${name}: ${wordsOf(mark)}`));
    const wordsOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    };
    const handle = __bench.highlight.apply(ranges, root);
    while (shown().length < ranges.length) await new Promise((resolve) => requestAnimationFrame(resolve));
    const words = shown();
    __bench.highlight.clear(handle);
    return { words, left: shown(), same: root.innerHTML === before };
  });
  expect(painted).toEqual({
    words: ['fm-finding: shared with', 'fm-finding: good', 'fm-finding: older pupils'],
    left: [],
    same: true,
  });
});

test('quotes are found where they stand, edited or not, and those that are gone are not', async () => {
  const found = await page.evaluate(async (quote) => {
    const root = document.querySelector('main') as HTMLElement;
    const text = root.textContent;
    const start = text.indexOf(quote);
    const beside = { prefix: text.slice(start - 40, start), suffix: text.slice(start + quote.length) };
    const ranges = await __bench.anchor.all(
      [
        { exact: quote, ...beside, start },
        { exact: quote.replace('94%', '91%'), ...beside, start: start + 3 },
        {
          exact: 'Nothing of the kind was ever said of anybody.',
          prefix: 'It was so. ',
          suffix: ' It was.',
          start: 20,
        },
        { exact: 'Plans are shared with', prefix: 'Thornmere\n', suffix: ' parents. Inspectors', start: 0 },
      ],
      root,
    );
    return ranges.map((range) => range?.toString() ?? null);
  }, QUOTE);
  expect(found).toEqual([QUOTE, QUOTE, null, 'Plans are shared with']);
});

test('text is scanned, and split into sentences by its offsets', async () => {
  const report =
    'Inspection of children’s services in Thornmere\nInspectors from Ofsted visited the council in June 2023. ' +
    'Ofsted rated its services for children as requires improvement.';
  const { scanned, sentences } = await page.evaluate((text) => {
    return {
      scanned: __bench.scan.run(text),
      sentences: __bench.sentences.split(text).map(([start, end]) => text.slice(start, end)),
    };
  }, report);
  expect(scanned).toBeGreaterThan(0);
  expect(sentences).toEqual([
    'Inspection of children’s services in Thornmere',
    'Inspectors from Ofsted visited the council in June 2023.',
    'Ofsted rated its services for children as requires improvement.',
  ]);
});
