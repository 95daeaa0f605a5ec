/** One of the reader's choices, as it is kept. */
export interface Setting<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** @returns a function that ends it */
  watch(changed: (value: T) => void): () => void;
}

/** Keys in the extension's own storage area, shared by those who write them and the page gate, which only reads. */
export const SETTING_KEYS = {
  sitesOff: 'sitesOff',
  sitesAdded: 'sitesAdded',
  siteAsked: 'siteAsked',
  coder: 'coder',
  welcomed: 'welcomed',
} as const;

/**
 * Says that something was kept on a page which does not look like one of our field: the gate opens for it all the same.
 * @param place origin and path of the page
 */
export const keptKey = (place: string): string => `kept:${place}`;
