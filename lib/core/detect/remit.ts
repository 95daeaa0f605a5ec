import { pattern } from './pattern';

/** A kind of inspection by its words, and its scales with the first year of each, the newest first. */
interface Remit {
  readonly words: RegExp;
  readonly scales: readonly (readonly [number, string])[];
}

const REMITS: readonly Remit[] = [
  { words: /area SEND|local area partnership|local area SEND/gi, scales: [[0, 'area-send']] },
  { words: /joint targeted area|JTAIs?\b/gi, scales: [] },
  { words: /joint area review|annual performance assessment/gi, scales: [[0, 'apa-jar']] },
  {
    words:
      /local authority children|children[’']s services|children[’']s social (?:care|work)|children who need help|children looked after|care leavers|child protection|LSCB|social workers?|services for children in need/gi,
    scales: [
      [2018, 'ilacs'],
      [2013, 'sif'],
      [2012, 'la-child-protection-2012'],
      [2009, 'slac-2009'],
      [0, 'apa-jar'],
    ],
  },
  {
    words: pattern(
      'gi',
      String.raw`looked after children services|children[’']s homes?\b|fostering (?:agency|service)|adoption agency`,
      String.raw`|residential special school|supported accommodation|secure (?:children|training)`,
    ),
    scales: [
      [2014, 'sccif'],
      [0, 'social-care-adequate'],
    ],
  },
  {
    words:
      /\b(?:further education|apprentices|apprenticeships?|learning provider|training provider|sixth form college|colleges?)\b/gi,
    scales: [
      [2026, 'report-card'],
      [0, 'fe-4'],
    ],
  },
  {
    words: /\b(?:nursery|childminder|pre-school|early years (?:setting|provision|provider)|childcare provider)\b/gi,
    scales: [
      [2026, 'report-card'],
      [2013, 'early-years-4'],
      [0, 'schools-4-satisfactory'],
    ],
  },
  {
    words: /\b(?:schools?|academy|academies|pupils)\b/gi,
    scales: [
      [2026, 'report-card'],
      [2012, 'schools-eif-4'],
      [2005, 'schools-4-satisfactory'],
      [0, 'schools-7'],
    ],
  },
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
const ENOUGH = 80;

function times(words: RegExp, text: string): number {
  let n = 0;
  words.lastIndex = 0;
  while (n < ENOUGH && words.exec(text)) n++;
  return n;
}

/** The remit most spoken of, above all at the head. */
function remitOf(text: string): Remit | null {
  const head = text.slice(0, HEAD);
  let best: Remit | null = null;
  let most = 0;
  for (const remit of REMITS) {
    const weight = times(remit.words, text) + HEAD_WEIGHT * times(remit.words, head);
    if (weight > most) [best, most] = [remit, weight];
  }
  return best;
}

function spokenCards(text: string): number {
  return new Set(text.match(CARD)?.map((words) => words.toLowerCase())).size;
}

/** The scale of a document by its remit first, then by its date. */
export function scaleOfDocument(text: string, year: number | null): string | null {
  const at = year ?? UNDATED;
  if (SLAC.test(text.slice(0, HEAD)) && at < 2013) return 'slac-2009';
  // reports on the old framework still came out in 2018
  if (SIF.test(text.slice(0, 6_000)) && at < 2019 && at >= 2013) return 'sif';
  const scale = remitOf(text)?.scales.find(([from]) => at >= from)?.[1] ?? null;
  if (scale === null || !CARD_REMITS.has(scale)) return scale;
  const cards = spokenCards(text);
  return cards >= 3 || (cards >= 1 && (year === null || at >= 2025)) ? 'report-card' : scale;
}
