/** Longer names fit no line; the library takes up to 300 characters. */
const LONGEST = 200;

/**
 * The name of a downloaded file: as the server says (Content-Disposition, RFC 6266), else the end of its address, else
 * the host.
 */
export function fileName(disposition: string | null, address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  return tidy(named(disposition ?? '')) || tidy(unescaped(last)) || hostname;
}

function named(disposition: string): string {
  const extended = /;\s*filename\*\s*=\s*(utf-8|iso-8859-1)'[^']*'([^;]+)/i.exec(disposition);
  if (extended?.[1]?.toLowerCase() === 'utf-8') return unescaped(extended[2]?.trim() ?? '');
  const quoted = /;\s*filename\s*=\s*"((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1]?.replace(/\\(.)/g, '$1');
  const plain = quoted ?? /;\s*filename\s*=\s*([^;"]+)/i.exec(disposition)?.[1] ?? '';
  return unescaped(fromBytes(plain.trim()));
}

/** Browsers hand headers on byte by byte; many servers write UTF-8 there. */
function fromBytes(header: string): string {
  try {
    const bytes = Uint8Array.from(header, (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return header;
  }
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** No folders, and nothing that cannot be seen or that turns the reading direction. */
export function tidy(name: string): string {
  const file = name.split(/[/\\]/).at(-1) ?? '';
  return file
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, LONGEST);
}
