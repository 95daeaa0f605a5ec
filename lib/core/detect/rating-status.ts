import type { GradeWord } from './grade-words';
import type { Carry, PageType } from './types';
import { pattern } from './pattern';

export type Status = 'current' | 'previous' | 'target' | 'other';

/** A rating whose status is asked for, with what stands round it. */
export interface RatingPlace {
  readonly text: string;
  readonly word: GradeWord;
  /** All ratings of the sentence, in order. */
  readonly words: readonly GradeWord[];
  readonly page: PageType;
  /** Of the document: a report that names an earlier year tells of the past. */
  readonly year: number | null;
  readonly carry: Carry;
  /** Name of the row or of the line above. */
  readonly label: string;
}

const NEGATED = pattern(
  'i',
  String.raw`\b(?:not(?!\s+only)(?:\s+yet)?|never|none|neither|nor|without(?:\s+an?)?|evidence\s+for\s+it\s+to|away\s+from`,
  String.raw`|no\s+(?:councils?|authorit(?:y|ies)|areas?|schools?|services?|homes?|provider|providers|other|one))\b`,
  String.raw`(?:(?!\bbut\b)[^.;,:]){0,70}$|\b(?:than|below|beneath|short\s+of)\s+(?:an?\s+)?["'“‘]?$`,
);
const SUPPOSED = pattern(
  'i',
  String.raw`\b(?:would|could|might|may|if|should\s+an?|whether|unless|risks?|risking|in\s+danger\s+of|predicted`,
  String.raw`|likely\s+to|expected\s+to|will\s+be\s+(?:rated|judged|graded))\b[^.;:]{0,50}$`,
);
const NO_LONGER = pattern(
  'i',
  String.raw`\b(?:no\s+longer|used\s+to\s+be|(?:had|having)\s+(?:previously\s+)?been|out\s+of|exit(?:ed|s)?|lifted\s+out\s+of`,
  String.raw`|(?:lost|shed|loses|losing|stripped\s+of)(?:\s+(?:its|their|the|an?))?|lifted\s+from|removed\s+from|ceased\s+to\s+be`,
  String.raw`|previously(?:\s+(?:receiving|being|having\s+been|held|[a-z]+ed))?|previous|formerly|once`,
  String.raw`|predecessor(?:\s+\w+){0,2}\s+(?:was|had\s+been)|after\s+[^.;,]{0,30}\sas`,
  String.raw`|(?:up|down|moved?|moving|risen|rose|fell|fallen|dropped|slipped|jump(?:ed)?|improv(?:ed?|ing)|gone|went|going`,
  String.raw`|downgraded|upgraded|lifted|escap\w+|recover\w*|turn\w*|slid|taken)\b[^.;,]{0,40}\bfrom`,
  String.raw`(?:\s+(?:an?|its|their|the))?(?:\s+(?:previous|overall))?(?:\s+(?:rating|grade|judgement)\s+of)?)`,
  String.raw`\s*(?:(?:require|requires|requiring|rated|judged|graded|considered|as|be|to|overall|deemed|found|given|an?|was|in)\s+){0,3}["'“‘]?$`,
);
const OLD_SYSTEM =
  /\b(?:under|in|on|of)\s+(?:the|its)\s+(?:old|former|previous)\s+(?:system|framework|regime|scale|grades|grading)\b/i;
const HOPE = pattern(
  'i',
  String.raw`\b(?:aims?|aiming|ambitions?\s+(?:to|for|of|that|is)|ambitious|aspir\w+|hop(?:es?|ed|ing)|want(?:s|ed)?|journey|path|road`,
  String.raw`|towards|until|striv\w+|goal|target|on\s+track|in\s+order\s+to|plans?\s+to|need\s+to|working\s+to|vision|next\s+step`,
  String.raw`|determined\s+to|to\s+(?:become|make|get|reach|achieve|ensure)|getting\s+to|make\s+(?:all|its`,
  String.raw`|their|every))\b[^.;]{0,80}$`,
);
/** What looks like a hope and tells what came about. */
const ACHIEVED = pattern(
  'i',
  String.raw`\b(?:first|only|second|third|one\s+of)\s[^.;]{0,50}\bto\s+(?:become|get|reach|achieve|be)\b[^.;]{0,30}$`,
  String.raw`|\b(?:completed|after|ended)\s[^.;]{0,30}\bjourney\b[^.;]{0,30}$|\bmanaged\s+to\b[^.;]{0,40}$`,
);
const EARLIER = pattern(
  'i',
  String.raw`\b(?:last|previous|earlier|prior)\s+(?:[a-z]+\s+){0,2}(?:inspections?\b(?!\s+(?:found|gave|rated|judged))`,
  String.raw`|judge?ment|report|visit|rating|grade)|\bpreviously\b|\bsince\b[^.]{0,60}\bwhen\b`,
  String.raw`|\bat\s+(?:its|the|their)\s+(?:last|previous)\b|\bpredecessor\b|\blast\s+(?:inspected|visited)\b[^.]{0,40}\bwhen\b`,
  String.raw`|\bjoint\s+area\s+review\b|\bJAR\b|\b(?:when|since)\s+(?:it|they|services|the\s+\w+)\s+(?:was`,
  String.raw`|were)\s+(?:(?:last|first|previously|then)\s+)?(?:judged|given|rated|graded|inspected)\b`,
);
const EARLIER_AFTER = pattern(
  'i',
  String.raw`^["'”’]?[^.;]{0,40}\b(?:(?:in|at|under|during)\s+(?:its|the|their|his|her)\s+(?:last|previous)`,
  String.raw`|when\s+(?:it\s+was\s+)?last\s+inspected|(?:twice|once|years?)\s+before)\b`,
);
const LATEST =
  /\b(?:most\s+recent|latest|recent|current(?:ly)?|today|this\s+week|this\s+year|now|again|earlier\s+this\s+year)\b/i;
const PREVIOUS_LABEL = /\b(?:previous|earlier|prior)\b/i;
const LAST_LABEL = /\blast\b/i;

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
  String.raw`^(?:in )?an? (?:(?:outstanding|good|inadequate) (?:[a-z]+ ){0,2}(?:authority|LSCB|board|provider|school|home`,
  String.raw`|college|council|service)\b|(?:[a-z]+ ){0,3}(?:authority|LSCB|board|provider`,
  String.raw`|school|home|college) (?:(?:that|which) )?(?:is|requires?)\b)[^"'“‘”’]*$`,
);
/** The same, wherever it stands. */
const LEADS =
  /\bAn? (?:outstanding|good|inadequate) (?:local authority|LSCB|board|provider|school|home) (?:leads|is one|that|which|will|has)\b/;
/** The points of a scale told one after the other. */
const SCALE =
  /\b(?:grades?|scale|gradings?|categories|judge?ments?|ratings?|terms|system)\b[^.]{0,30}(?:\b(?:are|is|were|such\s+as|as)\b|:)/i;
const SCALE_RUNS = pattern(
  'i',
  String.raw`\b(?:(?:scale|system)\b[^.;]{0,24}\b(?:from|between)|(?:grades?|ratings?|judge?ments?)\s+(?:rang\w+|run\w*)`,
  String.raw`\s+from|(?:ofsted\s+grades[\w’' ]{0,40}|\bgraded)\sfrom)\s+["'“‘]?[^.;]{0,40}$`,
  String.raw`|\b(?:grades?|ratings?|judge?ments?|labels?)\s+(?:such\s+as|including|like)\b[^.;]{0,40}$`,
);

/** A point of the scale with its number, its share of all, or what it stands for in general. */
const OF_A_KIND = pattern(
  'i',
  String.raw`^(?:\s*\(grade\s+\d\)\s*$|\s+\d[\d.,]*%?(?:\s+\d[\d.,]*%?)+\s*$|\s+\d[\d.,]*%\s*$|["'”’]\s+(?:provision|schooling|teaching|education)\b)`,
);

/** Whether a grade is in force as the text tells it, superseded, hoped for, or only mentioned. */
export function ratingStatus(place: RatingPlace): Status {
  const { text, word, words, page, carry, label } = place;
  // the month is no verb
  const before = text.slice(Math.max(0, word.start - 140), word.start).replace(/\bMay\b/g, '   ');
  const after = text.slice(word.end, word.end + 80);
  if (isMention(text, before, after, carry, words.length)) return 'other';
  const varies = /\b(?:var(?:y|ies|ied|ying)|rang(?:ing|ed?))\b[^.;]{0,20}\bfrom\b/i.test(before);
  const from =
    !varies &&
    /\bfrom\s+(?:an?\s+)?["'“‘]?$/i.test(before) &&
    /^["'”’]?\s+(?:up\s+|down\s+|straight\s+)?to\b/i.test(after);
  if (isAim(place)) return 'target';
  if (HOPE.test(before) && !ACHIEVED.test(before)) {
    if (/\bjourney\b/i.test(before) && from) return 'previous';
    if (from || !GOOD.has(word.grade)) return word.family === 'verb' || from ? 'current' : 'other';
    return 'target';
  }
  // minutes tell the present in the past: "the council had been judged"
  const told = page === 'minutes' && !overtaken(place) ? before.replace(/\bhad been\b/g, 'was') : before;
  if (NO_LONGER.test(told) || from) return 'previous';
  if (NEGATED.test(before) || SUPPOSED.test(before)) return 'other';
  if (PREVIOUS_LABEL.test(label) || (page === 'report' && LAST_LABEL.test(label))) return 'previous';
  if (overtaken(place) || OLD_SYSTEM.test(text)) return 'previous';
  return isEarlier(place, before, after) ? 'previous' : 'current';
}

function isMention(text: string, before: string, after: string, carry: Carry, listed: number): boolean {
  if (LEADS.test(text)) return true;
  if (DESCRIPTOR.test(text) && !/\b(?:has been|was|were)\b/.test(text)) return true;
  if (carry.lead === 'scale' || SCALE_RUNS.test(before) || OF_A_KIND.test(after)) return true;
  return listed >= 3 && SCALE.test(text) && !/\d/.test(text);
}

/** A recommendation asks for the grade; nobody gave it. */
function isAim({ text, word, page, carry }: RatingPlace): boolean {
  if (!GOOD.has(word.grade)) return false;
  if (/^(?:improve|ensure|raise|increase|make sure|strengthen|develop)\b/i.test(text)) return true;
  if (/^[^.;]{0,30}\b(?:at|in|by)\s+(?:the|its|their)\s+next\s+inspection\b/i.test(text.slice(word.end))) return true;
  return (
    page === 'report' && carry.section === 'recommendations' && !/\b(?:rated|judged|graded|was|were)\b/i.test(text)
  );
}

/** What a text says of the present after it told of the past. */
const CHANGED = pattern(
  'i',
  String.raw`\b(?:now|currently|slipped|fell|fallen|dropped|rose|risen|improved|moved|jumped|downgraded|upgraded|marked\s+down`,
  String.raw`|down\s+to|up\s+to|lost|has\s+(?:since\s+)?(?:been|become)|this\s+(?:time|year|spring|week|month))\b`,
);
const GRADED_IN = /^["'”’]?[^.;]{0,40}?\b((?:19|20)\d\d)\b/;

/** A later grade in the same sentence has taken this one's place. */
function overtaken({ text, word, words }: RatingPlace): boolean {
  const next = words.find((other) => other.start > word.start && other.grade !== word.grade);
  if (!next) return false;
  const between = text.slice(word.end, next.start);
  const year = Number(GRADED_IN.exec(between)?.[1] ?? NaN);
  const later = Number(GRADED_IN.exec(text.slice(next.end))?.[1] ?? NaN);
  if (year < later) return true;
  const past = /\b(?:previously|rated|graded|judged|was|were|lost|had)\b/i.test(
    text.slice(Math.max(0, word.start - 60), word.start),
  );
  if (past && year > 0 && /\b(?:was|were|is|are|has|have|given|now)\b/i.test(between)) return true;
  return past && (year > 0 || /[,]|\band\b|\bbut\b/.test(between)) && CHANGED.test(between);
}

const DATED = /\b(?:in|since|of)\s+(?:[A-Z][a-z]+\s+)?((?:19|20)\d\d)\b/gi;

function tellsOfYearBefore(text: string, year: number | null): boolean {
  if (year === null || !/\b(?:judged|rated|graded|found)\b/i.test(text)) return false;
  const years = [...text.matchAll(DATED)].map(([, named]) => Number(named));
  return years.length > 0 && years.every((named) => named < year);
}

function isEarlier({ text, word, page, year, carry }: RatingPlace, before: string, after: string): boolean {
  if (/^["'”’]?[^.;]{0,40}\b(?:last inspected|(?:twice|years?) before)\b/i.test(after)) return true;
  if (
    page === 'report' &&
    (PREVIOUS_LABEL.test(before) || /\blast\b[^.;]{0,24}:\s*$/i.test(before)) &&
    word.end >= text.trimEnd().length - 2
  )
    return true;
  if (LATEST.test(text) || /\bremains?\s+["'“‘]?$/i.test(before)) return false;
  if (page === 'report' && tellsOfYearBefore(text, year)) return true;
  if (carry.earlier || carry.section === 'previous') return true;
  const past =
    /\b(?:was|were|had|judged|rated|found|called|receiv\w+|required)\b/i.test(before) || word.family === 'verb';
  return past && (EARLIER.test(text.slice(0, word.end)) || EARLIER_AFTER.test(after));
}
