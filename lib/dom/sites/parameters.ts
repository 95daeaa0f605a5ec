import { generic } from './known-sites';

const lower = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.toLowerCase()));

const tracking = lower([...generic.canonical.tracking, 'amp']);

/** Parameters of one site that say how a reader came or what is shown, not which document it is. */
const DISPLAY: Readonly<Record<string, RegExp>> = {
  bbc: /^at_/i,
  'special-needs-jungle': /^highlight$/i,
  'local-press': /^(?:ico|int_source|service)$/i,
};

/** Parameters that say which document it is; where a site is named here, all others only change how it is shown. */
const IDENTITY: Readonly<Record<string, { path: RegExp; keep: readonly string[] }>> = {
  moderngov: { path: /\.aspx$/i, keep: ['CId', 'ID', 'IId', 'MId', 'Ver'] },
  'ofsted-reports': { path: /^\/provider\//i, keep: [] },
};

/** Names by which content systems tell one document from another on one path. */
const IDENTIFIER = /(?:^|[a-z_-])id$|^(?:p|n|no|num|number|doc|document|item|story|article|report|news|urn|slug|key)$/i;

interface Parameter {
  readonly name: string;
  /** As it stands in the address: `?open` and `?open=` are not made one, for a server may mind. */
  readonly raw: string;
  readonly value: string;
}

function parametersOf(url: URL): Parameter[] {
  return url.search
    .slice(1)
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const [name = '', value = ''] = raw.split(/=(.*)/s);
      return { name: unescaped(name), raw, value: unescaped(value) };
    });
}

/** Servers escape badly, and an address is whatever they made of it. */
function unescaped(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}

function isDisplay({ name, value }: Parameter, siteKey: string | undefined): boolean {
  const key = name.toLowerCase();
  if (tracking.has(key) || (siteKey && DISPLAY[siteKey]?.test(name))) return true;
  if (key === 'outputtype') return value.toLowerCase() === 'amp';
  if (key === 'print') return /^(?:1|true|yes|)$/i.test(value);
  return key === 'view' && /^(?:print|amp)$/i.test(value);
}

/** The query of one document's address, `?` included: no tracking, no display, in an order of its own. */
export function identifyingQuery(url: URL, siteKey: string | undefined): string {
  const identity = siteKey ? IDENTITY[siteKey] : undefined;
  const keep = identity?.path.test(url.pathname) ? identity.keep : null;
  const kept = parametersOf(url).flatMap((parameter) => {
    if (isDisplay(parameter, siteKey)) return [];
    if (!keep) return [parameter.raw];
    // such servers do not mind the case of a name, and links are written in any
    const name = keep.find((one) => one.toLowerCase() === parameter.name.toLowerCase());
    return name ? [`${name}=${parameter.raw.split(/=(.*)/s)[1] ?? ''}`] : [];
  });
  return kept.length > 0 ? `?${kept.sort().join('&')}` : '';
}

/** What in a query tells one document from another, as far as names can say. */
export function identifiers(url: URL): string[] {
  return parametersOf(url)
    .filter(({ name }) => IDENTIFIER.test(name) && !tracking.has(name.toLowerCase()))
    .map(({ name, value }) => `${name.toLowerCase()}=${value}`)
    .sort();
}
