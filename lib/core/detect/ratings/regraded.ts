import { pattern } from '../pattern';

const GRADE = String.raw`(?:outstanding|good|requires?\s+improvement|inadequate|adequate|satisfactory|special\s+measures|strong\s+standard|expected\s+standard|needs\s+attention|urgent\s+improvement|exceptional|(?:top|best|highest|lowest|worst)\s+(?:possible\s+)?(?:grade|rating|outcome|judge?ment))\b`;
/** A grade given: by a verb, at the head of a line, or beside its area. */
const GIVEN = pattern(
  'i',
  String.raw`\b(?:rat(?:es?|ed)|judge[sd]?|grade[sd]|award(?:s|ed)|given|gives|gave|hand(?:s|ed)|receiv\w+|brand(?:s|ed)|deemed|now|retain\w*|keeps|kept|plunge\w*|placed|put|downgrad\w+|upgrad\w+|earn\w*|gets|got|found|remains?|overall|is|are)\b[^.\n]{0,60}\b${GRADE}`,
  String.raw`|^["'“‘]?${GRADE}|[:–—|-]\s*["'“‘]?${GRADE}`,
);
const EARLIER =
  /\b(?:since|when|previous(?:ly)?|last|earlier|prior|former(?:ly)?|ago|until|had\s+been|once|aims?|wants?|would|could|if|nationally|percentage|per\s*cent)\b|%/i;
const YEARS = /\b(?:19|20)\d\d\b/g;
/** A verdict stands near the top, or not far below. */
const READ = 12_000;

/** Visits that give no grade: what was judged before stays in force. */
const UNGRADED = /\b(?:monitoring|focused)\s+visits?\b/gi;

/**
 * Whether a text tells a grade that was given of late, so that those of earlier years have lost their force: false where
 * it tells of a visit that gives none, undefined where nothing shows either.
 */
export function givesGrade(text: string, year: number | null): boolean | undefined {
  const sample = text.slice(0, READ);
  if (tellsNewGrade(sample, year)) return true;
  return (sample.match(UNGRADED)?.length ?? 0) >= 2 ? false : undefined;
}

function tellsNewGrade(sample: string, year: number | null): boolean {
  return sample.split(/\n|(?<=[.!?])\s/).some((sentence) => {
    if (sentence.length > 600 || EARLIER.test(sentence) || !GIVEN.test(sentence)) return false;
    const years = sentence.match(YEARS)?.map(Number) ?? [];
    return year === null || years.every((named) => named >= year - 1);
  });
}
