import type { AppDriver, Tab } from './drivers/driver';
import type { Surface } from './drivers/surface';
import { until } from './drivers/until';

/** What a journey knows of Findmark's own looks: names of highlights, marks and fields. */

export type MarkedKind = 'finding' | 'rating' | 'statistic' | 'recommendation';
export type Marked = Readonly<Record<MarkedKind, readonly string[]>>;

/** Words of all suggestions that are painted at this moment, by kind: those near the window. */
export function suggestionsOn(tab: Tab): Promise<Marked> {
  return tab.evaluate(() => {
    const found = { finding: [], rating: [], statistic: [], recommendation: [] } as Record<MarkedKind, string[]>;
    for (const [name, highlight] of CSS.highlights) {
      const kind = /^fm-(finding|rating|statistic|recommendation)(-|$)/.exec(name)?.[1] as MarkedKind | undefined;
      if (!kind) continue;
      for (const part of highlight) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        found[kind].push(range.toString());
      }
    }
    return found;
  });
}

const countOf = (marked: Marked): number => Object.values(marked).reduce((sum, list) => sum + list.length, 0);

/** Suggestions, as soon as there are any. */
export function waitForSuggestions(tab: Tab): Promise<Marked> {
  return until(
    'suggestions to be marked',
    () => suggestionsOn(tab),
    (marked) => countOf(marked) > 0,
  );
}

export async function waitForNoSuggestions(tab: Tab): Promise<void> {
  await until(
    'all suggestions to be gone',
    () => suggestionsOn(tab),
    (marked) => countOf(marked) === 0,
  );
}

/** Words of the saved annotations that are marked on the page, in its order. */
export function savedOn(tab: Tab): Promise<string[]> {
  return tab.evaluate((root) => {
    const words = new Map<string, string>();
    for (const mark of root.querySelectorAll('mark.is-saved')) {
      const id = mark.getAttribute('data-findmark') ?? '';
      words.set(id, (words.get(id) ?? '') + mark.textContent);
    }
    return [...words.values()];
  });
}

/** Saved marks, as soon as they are these and no others. */
export async function waitForSaved(tab: Tab, words: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(words);
  await until(
    `the saved marks to be ${wanted}`,
    () => savedOn(tab),
    (list) => JSON.stringify(list) === wanted,
  );
}

/** Opens the bar with a real click on a suggestion. */
export async function openBarOn(tab: Tab, passage: string): Promise<void> {
  await waitForSuggestions(tab);
  await tab.clickText(passage);
  await tab.bar.find('[role="dialog"]');
}

/** Opens the bar by drawing the mouse over words, once the page is marked. */
export async function openBarOver(tab: Tab, passage: string): Promise<void> {
  await waitForSuggestions(tab);
  await tab.selectText(passage);
  await tab.bar.find('[role="dialog"]');
}

/** Presses Save, and waits until the bar is gone and the words are marked. */
export async function saveBar(tab: Tab): Promise<void> {
  await tab.bar.click('.btn-primary');
  await barIsGone(tab);
}

export async function barIsGone(tab: Tab): Promise<void> {
  await until('the bar to close', async () => !(await tab.has('findmark-bar')));
}

/** Tags words by the bar's one-key shortcuts (`w-`: workforce, weakness) and keeps them. */
export async function tag(tab: Tab, passage: string, keys: string, note = ''): Promise<void> {
  await openBarOver(tab, passage);
  for (const key of keys) await tab.bar.press(key);
  if (note !== '') {
    await tab.bar.click('[data-note]');
    await tab.bar.type(note);
  }
  await saveBar(tab);
}

/** The library in a tab of its own, once it is read. */
export async function openLibrary(app: AppDriver): Promise<Tab> {
  const library = await app.openExtensionPage('library');
  await until(
    'the library to be read',
    async () => !(await library.has('main[aria-busy="true"]')) && (await library.has('main')),
  );
  return library;
}

export interface ExportFile {
  readonly documents: readonly Record<string, unknown>[];
  readonly annotations: readonly Record<string, unknown>[];
}

/** What the library's button exports: all that the filters show. */
export async function exportFrom(app: AppDriver, library: Tab): Promise<{ name: string; text: string }> {
  return app.download(() => library.click('button.btn-primary'));
}

/** Quotes in the library's list, as it stands. */
export async function quotesIn(library: Surface): Promise<string[]> {
  return (await library.all('[role="row"] .quote-s')).map(({ text }) => text);
}

export async function waitForQuotes(library: Surface, quotes: readonly string[]): Promise<void> {
  const wanted = JSON.stringify([...quotes].sort());
  await until(
    `the library to show ${wanted}`,
    () => quotesIn(library),
    (list) => JSON.stringify([...list].sort()) === wanted,
  );
}
