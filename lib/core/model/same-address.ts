const PARTS = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)(.*)$/i;

/**
 * All spellings of one address that lead to one document: with http or https, with or without "www." and a slash at the
 * end of the path, as sites change them over the years. The one given comes first; none of them is better, for a
 * site may answer to one only, and what is kept must still open.
 */
export function sameAddresses(address: string): string[] {
  const [, host, path = '', rest = ''] = PARTS.exec(address) ?? [];
  if (!host) return [address];
  const bare = path.replace(/\/+$/, '');
  const paths = bare === '' ? ['/'] : [bare, `${bare}/`];
  const all = ['https', 'http'].flatMap((scheme) =>
    ['', 'www.'].flatMap((www) => paths.map((end) => `${scheme}://${www}${host}${end}${rest}`)),
  );
  return [...new Set([address, ...all])];
}

/** The same for every spelling of one address, and for no other; to compare by, not to open. */
export const addressKey = (address: string): string => sameAddresses(address).sort()[0] ?? address;
