import type { GradeWord } from './grade-words';
import { pattern } from '../pattern';
import type { Carry, PageType } from '../types';

/** A rating whose status is asked for, with what stands round it. */
export interface RatingPlace {
  readonly text: string;
  readonly word: GradeWord;
  /** All ratings of the sentence, in order. */
  readonly words: readonly GradeWord[];
  readonly page: PageType;
  /** Of the document: a report that names an earlier year tells of the past. */
  readonly year: number | null;
  /** The document tells a newer grade; undefined where nobody asked. */
  readonly regraded?: boolean | undefined;
  readonly carry: Carry;
  /** Name of the row or of the line above. */
  readonly label: string;
}

/** Words right before a grade that is no longer held. */
const NO_LONGER = pattern(
  'i',
  String.raw`\b(?:no\s+longer|used\s+to\s+be|(?:had|having)\s+(?:previously\s+)?been|out\s+of|exit(?:ed|s)?|lifted\s+out\s+of`,
  String.raw`|(?:lost|shed|loses|losing|stripped\s+of|shaken\s+off|shook\s+off|shrugged\s+off|thrown\s+off|cast\s+off|left\s+behind|overturned)(?:\s+(?:its|their|the|an?))?|lifted\s+from|removed\s+from|ceased\s+to\s+be`,
  String.raw`|previously(?:\s+(?:receiving|being|having\s+been|held|[a-z]+ed))?|previous|formerly|once|having\s+been`,
  String.raw`|predecessor(?:\s+\w+){0,2}\s+(?:was|had\s+been)|after\s+[^.;,]{0,30}\sas`,
  String.raw`|(?:up|down|moved?|moving|risen|rose|fell|fallen|dropped|slipped|jump(?:ed)?|improv(?:ed?|ing)|gone|went|going`,
  String.raw`|downgraded|upgraded|lifted|escap\w+|recover\w*|turn\w*|slid|taken)\b[^.;,]{0,40}\bfrom`,
  String.raw`(?:\s+(?:an?|its|their|the))?(?:\s+(?:previous|overall))?(?:\s+(?:rating|grade|judgement)\s+of)?)`,
  String.raw`\s*(?:(?:require|requires|requiring|rated|judged|graded|considered|as|be|to|overall|deemed|found|given|an?|was|in)\s+){0,3}["'“‘]?$`,
);
const OLD_SYSTEM =
  /\b(?:under|in|on|of)\s+(?:the|its)\s+(?:old|former|previous)\s+(?:system|framework|regime|scale|grades|grading)\b/i;
const EARLIER = pattern(
  'i',
  String.raw`\b(?:(?<!\bour\s)last|previous|earlier|prior)\s+(?:[a-z]+\s+){0,2}(?:inspections?\b(?!\s+(?:found|gave|rated|judged))`,
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
/** Earlier than another inspection; "last" and "since" may speak of the grade still in force. */
const SUPERSEDED = /\b(?:previous(?:ly)?|earlier|prior|predecessor|before|former(?:ly)?)\b/i;
const LATEST =
  /\b(?:most\s+recent|latest|recent|current(?:ly)?|today|this\s+week|this\s+year|now|again|earlier\s+this\s+year)\b/i;
const PREVIOUS_LABEL = /\b(?:previous|earlier|prior)\b/i;
const LAST_LABEL = /\blast\b/i;

/** What a text says of the present after it told of the past. */
const CHANGED = pattern(
  'i',
  String.raw`\b(?:now|currently|slipped|fell|fallen|dropped|rose|risen|improved|moved|jumped|downgraded|upgraded|marked\s+down`,
  String.raw`|down\s+to|up\s+to|lost|has\s+(?:since\s+)?(?:been|become)|this\s+(?:time|year|spring|week|month))\b`,
);
const GRADED_IN = /^["'”’]?[^.;]{0,40}?\b((?:19|20)\d\d)\b/;

/** "the proportion of assessments graded good": how many held it, not what it was before. */
const SHARE = /\b(?:proportion|percentage|share|number|per\s*cent)\b[^.;,]*$|\d%[^.;,]*$/i;

/** A later grade in the same sentence has taken this one's place. */
function overtaken({ text, word, words }: RatingPlace): boolean {
  const next = words.find((other) => other.start > word.start && other.grade !== word.grade);
  if (!next) return false;
  const between = text.slice(word.end, next.start);
  const year = Number(GRADED_IN.exec(between)?.[1] ?? NaN);
  if (SHARE.test(text.slice(Math.max(0, word.start - 80), word.start))) return false;
  const later = Number(GRADED_IN.exec(text.slice(next.end))?.[1] ?? NaN);
  if (year < later) return true;
  const past = /\b(?:previously|rated|graded|judged|was|were|lost|had)\b/i.test(
    text.slice(Math.max(0, word.start - 60), word.start),
  );
  if (past && year > 0 && /\b(?:was|were|is|are|has|have|given|now)\b/i.test(between)) return true;
  return past && (year > 0 || /[,]|\band\b|\bbut\b/.test(between)) && CHANGED.test(between);
}

/** Where the sentence turns from an earlier grade to this one: "previously good, was rated inadequate". */
function lastTurn({ text, word, words }: RatingPlace): number {
  const last = words.findLast((other) => other.start < word.start);
  return last && /,\s+(?:was|is|has|have|were|are)\b|\b(?:now|but)\b/.test(text.slice(last.end, word.start))
    ? last.end
    : 0;
}

const DATED = /\b(?:in|since|of)\s+(?:[A-Z][a-z]+\s+)?((?:19|20)\d\d)\b/gi;

function tellsOfYearBefore(text: string, year: number | null): boolean {
  if (year === null || !/\b(?:judged|rated|graded|found)\b/i.test(text)) return false;
  const years = [...text.matchAll(DATED)].map(([, named]) => Number(named));
  return years.length > 0 && years.every((named) => named < year);
}

/** "In 2019 the council was rated good", "when it went from good to inadequate in 2016": news that has grown old. */
const OPENS_IN = /^["'“‘]?(?:back\s+)?in\s+(?:[A-Z][a-z]+\s+)?((?:19|20)\d\d)\b/i;
const WHEN_IN = /\b(?:when|after|before)\b[^.;]{0,100}$/i;
const IN_YEAR = /^["'”’]?[^.;,]{0,30}\b(?:in|of)\s+(?:[A-Z][a-z]+\s+)?((?:19|20)\d\d)\b/;
/** "Section 5 inspection 2014 – Good" */
const LINE_OF = /^[^.;]{0,40}\b((?:19|20)\d\d)\)?\s*[:–—|-]\s*["'“‘]?$/;
/** "Five years ago", "a decade ago" at the head; "less than three years ago" behind. */
const AGO = String.raw`(?:(?:less|more)\s+than\s+|just\s+|only\s+|almost\s+|nearly\s+|over\s+|about\s+|barely\s+)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|many|a\s+few)\s+(?:years?|decades?|generations?)\s+(?:ago|earlier|before)\b`;
const AGO_HEAD = pattern('i', String.raw`^["'“‘]?(?:just\s+|only\s+|barely\s+)?${AGO}[^.;:]*$`);
const AGO_AFTER = pattern('i', String.raw`^["'”’]?[^.;:,]{0,40}\b${AGO}`);
/** A sentence that runs on longer tells no year at its head for this grade. */
const LONGEST_LEAD = 300;
const NOW = /\b(?:now|today|this\s+year|since|currently)\b/i;

function isOldNews({ text, word, year, regraded, page }: RatingPlace, before: string, after: string): boolean {
  const lead = word.start < LONGEST_LEAD ? text.slice(0, word.start) : '';
  // "it was outstanding in 2012", "outstanding from 2012"
  const held = Number(/^["'”’]?\s+(?:from|(?:way\s+)?back\s+in)\s+((?:19|20)\d\d)\b/.exec(after)?.[1] ?? NaN);
  const was = /\bwas\s+["'“‘]?$/i.test(before)
    ? Number(/^["'”’]?\s+in\s+((?:19|20)\d\d)\b/.exec(after)?.[1] ?? NaN)
    : NaN;
  if (year !== null && (held < year - 3 || was < year - 5)) return true;
  if (AGO_HEAD.test(lead) && (regraded === true || NOW.test(text.slice(word.end)))) return true;
  if (AGO_AFTER.test(after) && (regraded === true || /\b(?:has|have)\s+been\b|\b(?:is|are)\s+now\b/i.test(after)))
    return true;
  if (year === null || regraded !== true || page === 'minutes') return false;
  const opened = Number(OPENS_IN.exec(lead)?.[1] ?? NaN);
  const lined = Number(LINE_OF.exec(lead)?.[1] ?? NaN);
  const dated = WHEN_IN.test(before) ? Number(IN_YEAR.exec(after)?.[1] ?? NaN) : NaN;
  return opened < year - 1 || lined < year || dated < year - 1;
}

function isEarlier(place: RatingPlace, before: string, after: string): boolean {
  // "nine inspections: four 'goods'…"
  if (place.word.family === 'plural' && /\binspections\b/i.test(place.text)) return true;
  const { text, word, page, year, carry, regraded } = place;
  if (/^["'”’]?[^.;]{0,40}\b(?:last inspected|(?:twice|years?) before)\b/i.test(after)) return true;
  if (
    page === 'report' &&
    (PREVIOUS_LABEL.test(before) || /\blast\b[^.;]{0,24}:\s*$/i.test(before)) &&
    word.end >= text.trimEnd().length - 2
  )
    return true;
  if (LATEST.test(text) || /\bremains?\s+["'“‘]?$/i.test(before)) return false;
  if (regraded === false && !SUPERSEDED.test(text)) return false;
  if (page === 'report' && tellsOfYearBefore(text, year)) return true;
  if (carry.earlier || carry.section === 'previous') return true;
  if (SHARE.test(before) && /\blast\s+inspections?\b/i.test(after)) return false;
  const past =
    /\b(?:was|were|had|judged|rated|found|called|receiv\w+|required)\b/i.test(before) || word.family === 'verb';
  return past && (EARLIER.test(text.slice(lastTurn(place), word.end)) || EARLIER_AFTER.test(after));
}

/** Whether a grade has been superseded, as far as its sentence, its row and its place in the document tell. */
export function isPast(place: RatingPlace, before: string, after: string): boolean {
  const { text, page, label } = place;
  if (PREVIOUS_LABEL.test(label) || (page === 'report' && LAST_LABEL.test(label))) return true;
  return (
    overtaken(place) || isOldNews(place, before, after) || OLD_SYSTEM.test(text) || isEarlier(place, before, after)
  );
}

/** "To come out of special measures, it must …": not yet. */
const TO_LEAVE = pattern(
  'i',
  String.raw`\b(?:to|must|should|will|can|could)\s+(?:come|get|move|climb|be\s+(?:lifted|taken|brought)|exit|leave|escape|emerge|break)\b`,
  String.raw`(?:\s+(?:out|from|of|free))*\s+(?:an?\s+|its\s+|the\s+)?["'“‘]?$`,
);

const DID_LEAVE =
  /\b(?:first|only|second|third|last|latest|one\s+of|managed|able|helped)\b[^.;,]{0,60}\bto\s+[^.;,]{0,40}$/i;

/** "had held its outstanding grade for a decade", "until this week it held a good rating" */
const HELD = pattern(
  'i',
  String.raw`\bhad\s+(?:long\s+|previously\s+|always\s+)?(?:held|kept|enjoyed|boasted|retained)\b[^.;,]{0,25}$`,
  String.raw`|\buntil\s+(?:now|recently|then|this|last|\w+)\b[^.;]{0,60}\b(?:had|held|was|were|been|boasted|enjoyed)\b[^.;]{0,20}$`,
);

/** Whether a grade was held up to a day that is gone. */
export const wasHeld = ({ page }: RatingPlace, before: string): boolean => page !== 'minutes' && HELD.test(before);

/** Whether the words right before the grade say that it is held no longer. */
export function isGivenUp(place: RatingPlace, before: string): boolean {
  if (TO_LEAVE.test(before) && !DID_LEAVE.test(before)) return false;
  // minutes tell the present in the past: "the council had been judged"
  const present = place.page === 'minutes' && !overtaken(place);
  return NO_LONGER.test(present ? before.replace(/\bhad been\b/g, 'was') : before);
}
