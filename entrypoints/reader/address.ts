import { readerPath } from '../../lib/app/reader/opening-address';

/** The page that an address asks for, from 1: `#page=3`, alone or beside what else browsers' own viewers know. */
export const askedPage = (hash = location.hash): number =>
  Number(/^#(?:.*&)?page=([1-9]\d{0,5})(?:&|$)/.exec(hash)?.[1] ?? 1);

/** Keeps the page in view in the address, so that a reload, a copied link and a bookmark come back to it. */
export function keepPage(page: number): void {
  const { pathname, search } = location;
  history.replaceState(history.state, '', `${pathname}${search}#page=${String(page)}`);
}

/** Another file than the address says is opened: a reload must not bring the one before, nor its page. */
export function keepFile(address: string | null): void {
  history.replaceState(history.state, '', readerPath(address));
}
