import * as v from 'valibot';

/** Longer ones are refused by servers and browsers alike. */
const LONGEST = 8_000;

const canBeFetched = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** Browsers fetch no address with a name and a password in it; the file is the same without. */
function withoutLogin(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

/** The address of a file on the web. */
export const webAddressSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST),
  v.check(canBeFetched, 'not on the web'),
  v.transform(withoutLogin),
);

function webAddress(address: string): string | null {
  const parsed = v.safeParse(webAddressSchema, address);
  return parsed.success ? parsed.output : null;
}

/** What a person typed or pasted, as browsers take it: `https:` may be missing. @returns null for what is no address */
export function typedAddress(typed: string): string | null {
  const words = typed.trim();
  if (words === '' || /\s/.test(words)) return null;
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(words)) return webAddress(words);
  const url = webAddress(`https://${words}`);
  // one word without a dot was not meant as a host
  return url !== null && /\.|^localhost$/.test(new URL(url).hostname) ? url : null;
}

const withoutPlace = (address: string): string => address.replace(/#.*$/s, '');

/** Whether two addresses name one file; a place in it (`#page=3`) is no part of that. */
export const isSameFile = (one: string, other: string): boolean => withoutPlace(one) === withoutPlace(other);

/** The reader's page within the extension, showing this file at this place; its start page where null. */
export function readerPath(address: string | null): string {
  if (address === null) return 'reader.html';
  const file = withoutPlace(address);
  return `reader.html?file=${encodeURIComponent(file)}${address.slice(file.length)}`;
}

/**
 * The file that the reader is asked for. A rule of the browser's puts an address there as it is, with all of its own
 * `?` and `&`: then it begins with `http`, a colon and a slash, which an escaped one never does.
 * @param search of the reader's own address
 */
export function askedFile(search: string): string | null {
  const asked = /^\?file=(.*)$/s.exec(search)?.[1];
  if (asked === undefined) return null;
  return webAddress(/^https?:\/\//i.test(asked) ? asked : unescaped(asked));
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The match pattern of all files of the address's host, as permissions are asked for; it knows no ports. */
export function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
