import type { Block, ReadingText } from '../../model/reading-text';
import { pattern } from '../pattern';

/** Kinds of inspection that reports are told to be of. */
export const INSPECTION_KINDS = [
  'ilacs',
  'sif',
  'lscb-review',
  'focused-visit',
  'monitoring-visit',
  'assurance-visit',
  'jtai',
  'area-send',
  'area-send-ungraded',
  'school',
  'school-ungraded',
  'social-care-provider',
  'early-years',
  'further-education',
  'further-education-monitoring',
] as const;
export type InspectionKind = (typeof INSPECTION_KINDS)[number];

/** The first that fits wins: the narrow names before the wide ones that they contain. */
const TITLES: readonly (readonly [InspectionKind, RegExp])[] = [
  ['jtai', /\bjoint targeted area inspections?\b/i],
  ['focused-visit', /\bfocused visit\b/i],
  ['monitoring-visit', /\bmonitoring (?:visit|inspection) (?:of|to) .{2,80}\bchildren[’'‘]?s services\b/i],
  ['further-education-monitoring', /\b(?:new provider )?monitoring visit report\b|\bmonitoring visit:/i],
  ['monitoring-visit', /\bmonitoring visit\b/i],
  ['assurance-visit', /\b(?:assurance (?:visit|inspection)|interim visit)\b/i],
  ['area-send-ungraded', /\barea SEND monitoring inspection\b|\bjoint (?:local )?area (?:SEND|special)/i],
  [
    'area-send-ungraded',
    /\bspecial educational needs and\/or disabilities inspection\b|\blocal area SEND (?:inspection|revisit)/i,
  ],
  ['area-send', /\barea SEND\b|\blocal area partnership report\b/i],
  ['sif', /\binspection of services for children in need of help and protection\b/i],
  ['lscb-review', /\b(?:review|inspection) of the effectiveness of the local safeguarding children board\b/i],
  ['ilacs', /\binspection of .{0,80}\bchildren[’'‘]?s (?:social care )?services\b/i],
  ['ilacs', /\b(?:local authority )?children[’'‘]?s services inspection\b|\bILACS\b/i],
];
const FIRST_WORDS: readonly (readonly [InspectionKind, RegExp])[] = [
  ['focused-visit', /^This (?:letter|report) (?:summarises|contains) .{0,40}\bfocused visit\b/i],
  ['monitoring-visit', /^This (?:letter|report) (?:summarises|contains) .{0,40}\bmonitoring visit\b/i],
  ['jtai', /^This (?:letter|report) .{0,60}\bjoint targeted area inspection\b/i],
];
const PROVIDERS: readonly (readonly [InspectionKind, RegExp])[] = [
  [
    'social-care-provider',
    /\b(?:children[’'‘]?s home|fostering (?:agency|service)|adoption (?:agency|support)|SC\d{6}|social care common inspection)/i,
  ],
  [
    'further-education',
    /\b(?:further education|sixth[- ]form college|independent learning provider|apprenticeships|adult learning)\b/i,
  ],
  ['early-years', /\b(?:early years setting|childminder|nursery|pre-?school|childcare register|EY\d{6})\b/i],
  ['school', /\b(?:school|academy|pupils)\b/i],
];
const UNGRADED_SCHOOL = pattern(
  'i',
  String.raw`\b(?:ungraded inspection|inspection of an? (?:good|outstanding) school|short inspection of|section 8 inspection|monitoring inspection|no formal designation`,
  String.raw`|continues to be (?:a )?(?:good|outstanding))\b`,
);

/** What pages of a council's reports say below its name; schools are spoken of there, too. */
const COUNCIL = /\blocal authority children[’'‘]?s services\b/i;
const NAMED_WITHIN = 500;

/** Blocks in which a report says what it is. */
const FRONT_BLOCKS = 40;
const FRONT_LENGTH = 4_000;
const TITLE_LENGTH = 220;

export function frontOf({ blocks }: ReadingText): readonly Block[] {
  return blocks.slice(0, FRONT_BLOCKS).filter((block) => block.start < FRONT_LENGTH);
}

/** What kind of inspection the first lines name; titles count, prose about other inspections does not. */
export function kindOf(reading: ReadingText): InspectionKind | null {
  const front = frontOf(reading).map((block) => reading.text.slice(block.start, block.end));
  const prose = front.findIndex((text) => text.length > TITLE_LENGTH);
  const titles = (prose < 0 ? front : front.slice(0, prose)).filter((text) => !/\.$/.test(text));
  // a title may be set in two blocks
  const joined = [...titles, titles.slice(0, 4).join(' ')];
  const named = FIRST_WORDS.find(([, words]) => front.some((text) => words.test(text)))?.[0];
  if (named) return named;
  for (const [kind, words] of TITLES) if (joined.some((text) => words.test(text))) return kind;
  const sample = reading.text.slice(0, FRONT_LENGTH);
  if (UNGRADED_SCHOOL.test(titles.join('\n'))) return 'school-ungraded';
  if (COUNCIL.test(sample.slice(0, NAMED_WITHIN))) return 'ilacs';
  return PROVIDERS.find(([, words]) => words.test(sample))?.[0] ?? null;
}

/** Whether the report is a letter: what is graded in letters stands in a table, if anything is. */
export function isLetter(reading: ReadingText): boolean {
  return frontOf(reading).some(({ start, end }) => /^Dear\b/.test(reading.text.slice(start, end)));
}

/** Letters that carry no grade, whatever grade words stand in their prose. */
export const UNGRADED: ReadonlySet<InspectionKind> = new Set([
  'focused-visit',
  'monitoring-visit',
  'assurance-visit',
  'jtai',
  'area-send-ungraded',
  'school-ungraded',
]);
