import type { ReadingText } from '../../model/reading-text';
import { pattern } from '../pattern';
import { frontOf, isLetter } from './report-card-kind';

/** What the first page says about the inspection; null for what it does not say. Days are YYYY-MM-DD. */
export interface ReportFacts {
  /** The council, area, school or home, as printed. */
  readonly provider: string | null;
  /** Ofsted's number of the provider. */
  readonly urn: string | null;
  readonly inspected: { readonly from: string; readonly to: string } | null;
  readonly published: string | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DAY = pattern(
  'gi',
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+(${MONTHS.join('|')})\b)?,?(?:\s+((?:19|20)\d\d)\b)?`,
);
/** A range of days is no longer than this, "from 24 November 2015 to 17 December 2015" */
const LONGEST_RANGE = 60;

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** No 31 February: what shows days would fail on it. */
const isDay = ({ day, month, year }: Day): boolean =>
  month > 0 && year > 0 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;

/** The days of "4 to 15 March 2024": what the first leaves out, the last says. */
function daysIn(words: string): Day[] {
  const found: Day[] = [];
  for (const [, day, month, year] of [...words.slice(0, LONGEST_RANGE).matchAll(DAY)].toReversed()) {
    const later = found[0];
    const number = month ? MONTHS.indexOf(month.toLowerCase()) + 1 : (later?.month ?? 0);
    const one = { day: Number(day), month: number, year: Number(year ?? later?.year ?? 0) };
    if (isDay(one)) found.unshift(one);
  }
  return found;
}

const iso = ({ day, month, year }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function rangeIn(words: string): ReportFacts['inspected'] {
  const days = daysIn(words);
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { from: iso(first), to: iso(last) } : null;
}

const INSPECTED = /^(?:(?:inspection|visit) dates?|dates? of (?:this )?(?:inspection|visit))\b\D{0,30}/i;
const TOOK_PLACE = /\b(?:visit|inspection)\b[^.]{0,140}?\b(?:on|from|between)\s+(?=\d{1,2}\b)/i;
const PUBLISHED = /^(?:report )?published(?: on)?\s*:?\s*/i;

/** The words after a name on the front page, in its own block or in the next. */
function after(front: readonly string[], name: RegExp): string {
  for (const [i, text] of front.entries()) {
    const hit = name.exec(text);
    if (!hit) continue;
    const rest = text.slice(hit.index + hit[0].length);
    if (/\d/.test(rest)) return rest;
    if (rest.trim() === '' && /\d/.test(front[i + 1] ?? '')) return front[i + 1] ?? '';
  }
  return '';
}

/** Titles that name the provider; the first that fits. */
const NAMED: readonly RegExp[] = [
  /\b(?:inspection|visit) (?:of|to) (?:the )?(.{2,80}?)(?: local authority)? children[’'‘]?s (?:social care )?services\b/i,
  /\barea SEND (?:monitoring )?inspection of (.{2,80}?)(?: local area partnership)?$/i,
  /\bjoint targeted area inspection of (?:.{2,120} in )?(.{2,80})$/i,
  /\b(?:short |ungraded |monitoring )?inspection (?:visit )?(?:of|to) (?:an? (?:good|outstanding) school: )?(?:the )?(.{2,120})$/i,
];
/** Kinds of inspection whose title names only the services stand below the name of the council. */
const UNNAMED = /^(?:re-?)?inspection of (?:local authority )?(?:children[’'‘]?s|services for)/i;

function providerIn(titles: readonly string[], headings: readonly string[]): string | null {
  for (const name of NAMED)
    for (const title of titles) {
      const provider = UNNAMED.test(title) ? undefined : name.exec(title)?.[1];
      if (provider) return provider.replace(/^local authority$/i, '').trim() || null;
    }
  return headings[0] ?? null;
}

const LONGEST_TITLE = 160;
const URN = /\b(?:unique reference number|URN)\b\W{0,4}((?:SC|EY)?\d{5,7})\b/i;

export function factsIn(reading: ReadingText): ReportFacts {
  const blocks = frontOf(reading);
  const front = blocks.map((block) => reading.text.slice(block.start, block.end));
  const headings = front.filter((_, i) => blocks[i]?.type === 'heading');
  const titles = front.filter((text) => text.length <= LONGEST_TITLE && !/[.:]$/.test(text));
  // letters are dated
  const lone = isLetter(reading) ? front.find((text) => /^\d{1,2} \p{L}+ \d{4}$/u.test(text)) : undefined;
  const published = daysIn(after(front, PUBLISHED) || (lone ?? ''))[0];
  return {
    provider: providerIn(titles, headings),
    urn: URN.exec(reading.text)?.[1] ?? null,
    inspected: rangeIn(after(front, INSPECTED) || after(front, TOOK_PLACE)),
    published: published ? iso(published) : null,
  };
}
