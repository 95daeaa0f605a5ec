import type { DocumentRecord } from '../model/document';
import { foldWords, siteOf } from './entries';
import { searchWords } from './filter';

/** Documents that have every word of a search in their title, publisher, address or name of their file. */
export function findDocuments(documents: readonly DocumentRecord[], search: string): readonly DocumentRecord[] {
  const words = searchWords(search);
  if (words.length === 0) return documents;
  return documents.filter((document) => {
    const text = foldWords([document.title, siteOf(document), document.address, document.pdf?.file ?? ''].join('\n'));
    return words.every((word) => text.includes(word));
  });
}
