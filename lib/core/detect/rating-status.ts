import type { GradeWord } from './grade-words';
import type { Carry, PageType } from './types';
import { pattern } from './pattern';

type Status = 'current' | 'previous' | 'target' | 'other';

const OTHER_BEFORE = pattern(
  'i',
  String.raw`\b(?:not(?!\s+only)(?:\s+yet)?|never|none|neither|nor|no\s+[a-z]+|evidence\s+for\s+it\s+to|away\s+from`,
  String.raw`|would|could|might|may|if|should\s+an?|whether|unless|than|below|short\s+of|less\s+than)\b[^.;,:]{0,40}$`,
);
const NO_LONGER = pattern(
  'i',
  String.raw`\b(?:no\s+longer|used\s+to\s+be|had\s+(?:previously\s+)?been|out\s+of|exit(?:ed|s)?|lifted\s+out\s+of`,
  String.raw`|ceased\s+to\s+be|previously(?:\s+(?:receiving|being|having\s+been|held))?|previous|formerly|once`,
  String.raw`|up\s+from|down\s+from|from\s+(?:an?\s+)?(?:overall\s+)?(?:rating\s+of\s+)?)\s*(?:(?:rated|judged|graded`,
  String.raw`|considered|as|be|to|overall|deemed|found)\s+){0,3}["'“‘]?$`,
);
const TARGET = pattern(
  'i',
  String.raw`\b(?:aims?|aiming|ambitions?|ambitious|aspir\w+|hop(?:es?|ed|ing)|want(?:s|ed)?|journey|path|road`,
  String.raw`|towards|striv\w+|goal|target|on\s+track|in\s+order\s+to|plans?\s+to|need\s+to|working\s+to`,
  String.raw`|determined\s+to|to\s+(?:become|make|get|reach|achieve|ensure)|become|getting\s+to|make\s+(?:all|its`,
  String.raw`|their|every))\b[^.;]{0,60}$`,
);
const EARLIER = pattern(
  'i',
  String.raw`\b(?:last|previous|earlier|prior)\s+(?:[a-z]+\s+){0,2}(?:inspections?|judge?ment|report|visit|rating`,
  String.raw`|grade)\b|\bpreviously\b|\bsince\b[^.]{0,60}\bwhen\b|\bat\s+(?:its|the|their)\s+(?:last|previous)\b`,
  String.raw`|\bjoint\s+area\s+review\b|\bJAR\b|\b(?:when|since)\s+(?:it|they|services|the\s+\w+)\s+(?:was`,
  String.raw`|were)\s+(?:(?:last|first|previously|then)\s+)?(?:judged|given|rated|graded|inspected)\b`,
);
const EARLIER_AFTER = /^["'”’]?[^.;,]{0,30}\b(?:in|at|under|during)\s+(?:its|the|their|his|her)\s+(?:last|previous)\b/i;
const LATEST =
  /\b(?:most\s+recent|latest|recent|current(?:ly)?|today|this\s+week|this\s+year|now|again|earlier\s+this\s+year)\b/i;

const GOOD = new Set([
  'good',
  'outstanding',
  'exceptional',
  'strong-standard',
  'expected-standard',
  'typically-positive',
  'met',
]);
/** A descriptor of the scale: "An outstanding local authority leads…" */
const DESCRIPTOR = pattern(
  'i',
  String.raw`^(?:in )?an? (?:(?:outstanding|good|inadequate)\b|(?:[a-z]+ ){0,3}(?:authority|LSCB|board|provider`,
  String.raw`|school|home|college) (?:(?:that|which) )?(?:is|requires?)\b)[^"'“‘”’]*$`,
);

/** The points of a scale told one after the other. */
const SCALE =
  /\b(?:grades?|scale|gradings?|categories|judge?ments?|ratings|terms)\b[^.]{0,30}(?:\b(?:are|is|were|such\s+as|as)\b|:)/i;

/** Whether a grade is in force as the text tells it, superseded, hoped for, or only mentioned. */
export function ratingStatus(text: string, word: GradeWord, page: PageType, carry: Carry, listed: number): Status {
  const before = text.slice(Math.max(0, word.start - 140), word.start);
  const after = text.slice(word.end, word.end + 60);
  if (DESCRIPTOR.test(text) && !/\b(?:has been|was|were)\b/.test(text)) return 'other';
  if (carry.lead === 'scale') return 'other';
  if (listed >= 3 && SCALE.test(text) && !/\d/.test(text)) return 'other';
  // minutes tell the present in the past: "the council had been judged"
  if (NO_LONGER.test(page === 'minutes' ? before.replace(/\bhad been\b/g, 'was') : before)) return 'previous';
  if (
    /^["'”’]?\s+(?:to|up\s+to)\s+["'“‘]?(?:good|outstanding|inadequate|requires|adequate)/i.test(after) &&
    /\bfrom\b/i.test(before)
  )
    return 'previous';
  if (TARGET.test(before)) return GOOD.has(word.grade) ? 'target' : word.family === 'verb' ? 'current' : 'other';
  if (OTHER_BEFORE.test(before)) return 'other';
  if (LATEST.test(text)) return 'current';
  if (carry.earlier || carry.section === 'previous') return 'previous';
  const past =
    /\b(?:was|were|had|judged|rated|found|called|receiv\w+|required)\b/i.test(before) || word.family === 'verb';
  return past && (EARLIER.test(text.slice(0, word.end)) || EARLIER_AFTER.test(after)) ? 'previous' : 'current';
}
