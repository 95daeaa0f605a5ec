import * as v from 'valibot';
import { KINDS, POLARITIES } from '../../core/model/kinds';
import { DATE_FIELDS, EMPTY_FILTER, type LibraryFilter } from '../../core/library/filter';

export const LIBRARY_PAGES = ['annotations', 'documents'] as const;
export type LibraryPage = (typeof LIBRARY_PAGES)[number];

/** What the address keeps of the library page, so that a reload or a bookmark shows the same. */
export interface LibraryView {
  readonly page: LibraryPage;
  readonly filter: LibraryFilter;
  /** Id of the annotation in the detail pane, empty for none. */
  readonly selected: string;
}

export const FIRST_VIEW: LibraryView = { page: 'annotations', filter: EMPTY_FILTER, selected: '' };

/** An address can be typed or come from an old version: what is not understood is left out, never an error. */
const some = <T extends readonly string[]>(values: T) => v.fallback(v.picklist(values), values[0] as T[number]);
const day = v.fallback(v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]), '');

/** `#documents?q=budget&kind=finding&kind=statistic`; the part before the question mark is the page. */
export function parseHash(hash: string): LibraryView {
  const [page = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const params = new URLSearchParams(query);
  const list = (name: string): string[] => [...new Set(params.getAll(name))];
  const known = <T extends string>(name: string, values: readonly T[]): T[] =>
    values.filter((value) => params.getAll(name).includes(value));
  return {
    page: v.parse(some(LIBRARY_PAGES), page),
    selected: params.get('id') ?? '',
    filter: {
      text: params.get('q') ?? '',
      kinds: known('kind', KINDS),
      polarities: known('polarity', POLARITIES),
      groups: list('group'),
      themes: list('theme'),
      noTheme: params.has('notheme'),
      sites: list('site'),
      dateField: v.parse(some(DATE_FIELDS), params.get('date')),
      from: v.parse(day, params.get('from') ?? ''),
      to: v.parse(day, params.get('to') ?? ''),
    },
  };
}

export function formatHash({ page, filter, selected }: LibraryView): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string): void => {
    if (value !== '') params.append(name, value);
  };
  put('q', filter.text);
  for (const kind of filter.kinds) put('kind', kind);
  for (const polarity of filter.polarities) put('polarity', polarity);
  for (const group of filter.groups) put('group', group);
  for (const theme of filter.themes) put('theme', theme);
  if (filter.noTheme) put('notheme', '1');
  // a file of a disk has none: that is a choice, too
  for (const site of filter.sites) params.append('site', site);
  if (filter.dateField !== EMPTY_FILTER.dateField) put('date', filter.dateField);
  put('from', filter.from);
  put('to', filter.to);
  put('id', selected);
  const query = params.toString();
  return query === '' ? `#${page}` : `#${page}?${query}`;
}
