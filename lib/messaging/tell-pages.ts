import { browser } from 'wxt/browser';
import { engineIn } from './engine';

/**
 * Tells every page that shows one of these documents that the library changed. A tab without an engine does not
 * listen; an engine with another document does not act.
 * @param exceptTab the tab that made the change and knows it already
 */
export async function tellPages(documentIds: readonly string[], exceptTab?: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined && id !== exceptTab) await engineIn(id).documentsChanged({ documentIds });
    }),
  );
}
