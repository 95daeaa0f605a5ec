import { pattern } from '../pattern';
import { isGeneral } from './rating-general';
import { isGivenUp, isPast, type RatingPlace, wasHeld } from './rating-past';
import type { Carry } from '../types';

export type Status = 'current' | 'previous' | 'target' | 'other';

const NEGATED = pattern(
  'i',
  String.raw`\b(?:not(?!\s+only)(?:\s+yet)?|never|none|neither|nor|without(?:\s+an?)?|evidence\s+for\s+it\s+to|away\s+from`,
  String.raw`|no\s+(?:councils?|authorit(?:y|ies)|areas?|schools?|services?|homes?|provider|providers|other|one))\b`,
  String.raw`(?:(?!\bbut\b)[^.;,:]){0,70}$|\b(?:than|below|beneath|short\s+of)\s+(?:an?\s+)?["'“‘]?$|\b(?:no|zero)\s+["'“‘]?$`,
  String.raw`|\b(?:escap(?:ed?|es|ing)|avoid\w*|miss(?:ed|es|ing)?\s+out\s+on|missed|spared|dodg\w+|stav\w+\s+off|averted|denied|shy\s+of|(?:cusp|verge|brink)\s+of)`,
  String.raw`\s+(?:(?:being|an?|the|its|their|rated|judged|graded|overall)\s+){0,3}["'“‘]?$`,
);
const SUPPOSED = pattern(
  'i',
  String.raw`\b(?:would|could|might|may|if|should\s+an?|whether|unless|risks?|risking|in\s+danger\s+of|predicted`,
  String.raw`|likely\s+to|expected\s+to|will\s+be\s+(?:rated|judged|graded))\b[^.;:]{0,50}$`,
);
const HOPE = pattern(
  'i',
  String.raw`\b(?:aims?|aiming|ambitions?\s+(?:to|for|of|that|is)|ambitious|aspir\w+|hop(?:es?|ed|ing)|want(?:s|ed)?|journey|path|road`,
  String.raw`|towards|until|striv\w+|goal|targets?(?=\s*:|\s+(?:is|are|of|to|for)\b)|on\s+track|in\s+order\s+to|plans?\s+to|need\s+to|working\s+to|vision|next\s+step`,
  String.raw`|determined\s+to|expects?|confident|to\s+(?:become|make|get|reach|achieve|ensure)|getting\s+to|make\s+(?:all|its`,
  String.raw`|their|every))\b[^.;]{0,80}$`,
);
/** What looks like a hope and tells what came about. */
const ACHIEVED = pattern(
  'i',
  String.raw`\b(?:first|only|second|third|one\s+of)\s[^.;]{0,50}\bto\s+(?:become|get|reach|achieve|be)\b[^.;]{0,30}$`,
  String.raw`|\b(?:completed|after|ended)\s[^.;]{0,30}\bjourney\b[^.;]{0,30}$|\bmanaged\s+to\b[^.;]{0,40}$|(?<!\bon\s(?:a|our|its|the|their)\s)\bjourney\s+from\b[^.;]{0,60}$`,
);
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
  const { text, word, words, carry } = place;
  const before = wordsBefore(text, word.start);
  const led = wordsBefore(text, leadStart(place));
  const after = text.slice(word.end, word.end + 80);
  if (isMention(text, before, after, carry, words.length)) return 'other';
  const varies = /\b(?:var(?:y|ies|ied|ying)|rang(?:ing|ed?))\b[^.;]{0,20}\bfrom\b/i.test(before);
  const from =
    !varies &&
    /\bfrom\s+(?:an?\s+)?["'“‘]?$/i.test(before) &&
    /^["'”’]?\s+(?:up\s+|down\s+|straight\s+)?to\b/i.test(after);
  if (wasHeld(place, before)) return 'previous';
  if (isAim(place)) return 'target';
  if (HOPE.test(before) && !ACHIEVED.test(before)) {
    if (/\bjourney\b/i.test(before) && from) return 'previous';
    if (from || !GOOD.has(word.grade)) return word.family === 'verb' || from ? 'current' : 'other';
    return 'target';
  }
  if (from || isGivenUp(place, before)) return 'previous';
  if (NEGATED.test(before) || SUPPOSED.test(before) || SUPPOSED.test(led)) return 'other';
  return isPast(place, before, after) ? 'previous' : 'current';
}

/** The month is no verb. */
const wordsBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 140), at).replace(/\bMay\b/g, '   ');

const JOINED = /^["'”’]?,?(?:\s+(?:or|and))?\s+["'“‘]?$/;

/** Where the first grade stands of those that are joined to this one: what leads to it leads to all. */
function leadStart({ text, word, words }: RatingPlace): number {
  let at = word.start;
  for (const other of words.filter(({ start }) => start < word.start).toReversed())
    if (JOINED.test(text.slice(other.end, at))) at = other.start;
  return at;
}

function isMention(text: string, before: string, after: string, carry: Carry, listed: number): boolean {
  if (LEADS.test(text)) return true;
  if (DESCRIPTOR.test(text) && !/\b(?:has been|was|were)\b/.test(text)) return true;
  if (isGeneral(text, before, after)) return true;
  if (carry.lead === 'scale' || SCALE_RUNS.test(before) || OF_A_KIND.test(after)) return true;
  return listed >= 3 && SCALE.test(text) && !/\d/.test(text);
}

/** "must raise teaching so that most of it is good" */
const TASK = pattern(
  'i',
  String.raw`\b(?:must|needs?\s+to|should|has\s+to|have\s+to|required\s+to|told\s+to|asked\s+to|urged\s+to)\s+(?:now\s+|also\s+|urgently\s+)?`,
  String.raw`(?:raise|improve|increase|ensure|make\s+sure|bring|strengthen|get|secure|lift|see\s+to\s+it|accelerate|work)\b[^.;]{0,110}$`,
);

/** "would be outstanding within two years" */
const PROMISED =
  /\b(?:would|will|should|can|could|shall|ll)\s+(?:all\s+)?(?:be|become|get\s+to|reach|have)\b[^.;,]{0,30}$/i;
const SOON =
  /^["'”’]?[^.;,]{0,20}\b(?:within|by|in)\s+(?:the\s+next\s+)?(?:an?|two|three|four|five|\d+|20\d\d|spring|summer|autumn)\b/i;
const IN_SIGHT =
  /^["'”’]?\s+(?:rating|grade|judge?ment|verdict)?\s*(?:is|was|are|were|now)\s+(?:now\s+|firmly\s+|well\s+)?(?:within\s+(?:reach|touching)|in\s+(?:sight|reach|our\s+sights)|achievable|the\s+(?:aim|goal|target|ambition))\b/i;

/** A recommendation asks for the grade; nobody gave it. */
function isAim({ text, word, page, carry }: RatingPlace): boolean {
  if (!GOOD.has(word.grade)) return false;
  if (/^(?:improve|ensure|raise|increase|make sure|strengthen|develop)\b/i.test(text)) return true;
  if (TASK.test(wordsBefore(text, word.start))) return true;
  if (IN_SIGHT.test(word.end < text.length ? text.slice(word.end, word.end + 60) : '')) return true;
  if (PROMISED.test(wordsBefore(text, word.start)) && SOON.test(text.slice(word.end, word.end + 60))) return true;
  if (/^[^.;]{0,30}\b(?:at|in|by)\s+(?:the|its|their)\s+next\s+inspection\b/i.test(text.slice(word.end))) return true;
  return (
    page === 'report' && carry.section === 'recommendations' && !/\b(?:rated|judged|graded|was|were)\b/i.test(text)
  );
}
