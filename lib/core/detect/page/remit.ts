import { type PageTally, type PageWord, tallyWords } from './page-words';

/** The scales of each kind of inspection with the first year of each, the newest first. */
type Scales = readonly (readonly [number, string])[];

const REMITS: readonly (readonly [PageWord, Scales])[] = [
  ['send', [[0, 'area-send']]],
  ['jtai', []],
  ['review', [[0, 'apa-jar']]],
  [
    'authority',
    [
      [2018, 'ilacs'],
      [2013, 'sif'],
      [2012, 'la-child-protection-2012'],
      [2009, 'slac-2009'],
      [0, 'apa-jar'],
    ],
  ],
  [
    'home',
    [
      [2014, 'sccif'],
      [0, 'social-care-adequate'],
    ],
  ],
  [
    'further',
    [
      [2026, 'report-card'],
      [0, 'fe-4'],
    ],
  ],
  [
    'early',
    [
      [2026, 'report-card'],
      [2013, 'early-years-4'],
      [0, 'schools-4-satisfactory'],
    ],
  ],
  [
    'school',
    [
      [2026, 'report-card'],
      [2012, 'schools-eif-4'],
      [2005, 'schools-4-satisfactory'],
      [0, 'schools-7'],
    ],
  ],
];
/** Services for looked after children were inspected together with safeguarding from 2009 to 2012. */
const SLAC = /safeguarding and looked after children services/i;
const SIF = /\bachieving permanence\b/i;
const CARD = /\b(?:strong standard|needs attention|expected standard|urgent improvement|report cards?)\b/gi;
const CARD_REMITS: ReadonlySet<string> = new Set(['schools-eif-4', 'early-years-4', 'fe-4']);
/** The year that a text is read as where it tells none. */
const UNDATED = 2020;
/** A title and what follows it tell a document's own remit; further down others are spoken of. */
const HEAD = 600;
const HEAD_WEIGHT = 6;

/** The remit most spoken of, above all at the head. */
function scalesOf(text: string, tally: PageTally): Scales {
  const head = tallyWords(text.slice(0, HEAD));
  let best: Scales = [];
  let most = 0;
  for (const [remit, scales] of REMITS) {
    const weight = tally[remit].times + HEAD_WEIGHT * head[remit].times;
    if (weight > most) [best, most] = [scales, weight];
  }
  return best;
}

/** How many different words of the report cards a text uses. */
export function spokenCards(text: string): number {
  return new Set(text.match(CARD)?.map((words) => words.toLowerCase())).size;
}

/** The scale of a document by its remit first, then by its date. */
export function scaleOfDocument(text: string, tally: PageTally, year: number | null): string | null {
  const at = year ?? UNDATED;
  if (SLAC.test(text.slice(0, HEAD)) && at < 2013) return 'slac-2009';
  // reports on the old framework still came out in 2018
  if (SIF.test(text.slice(0, 6_000)) && at < 2019 && at >= 2013) return 'sif';
  const scale = scalesOf(text, tally).find(([from]) => at >= from)?.[1] ?? null;
  if (scale === null || !CARD_REMITS.has(scale)) return scale;
  const cards = spokenCards(text);
  return cards >= 3 || (cards >= 1 && (year === null || at >= 2025)) ? 'report-card' : scale;
}
