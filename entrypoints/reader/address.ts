/** The page that the address asks for, from 1: `#page=3`, as browsers' own viewers have it. */
export const askedPage = (): number => Number(/^#page=([1-9]\d{0,5})$/.exec(location.hash)?.[1] ?? 1);

/** Keeps the page in view in the address, so that a reload, a copied link and a bookmark come back to it. */
export function keepPage(page: number): void {
  const { pathname, search } = location;
  history.replaceState(history.state, '', `${pathname}${search}#page=${String(page)}`);
}
