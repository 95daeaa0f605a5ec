import { DIGITS, WRITTEN } from './numbers';
import { pattern } from './pattern';

const N = `(?:${DIGITS}|${WRITTEN})`;
const MONEY =
  '[£€$]\\s?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?(?:million|billion|thousand|bn|m|k)\\b)?(?: (?:more |less ' +
  '|extra )?(?:per|a|each) (?:year|week|month|day|child|pupil|head|place|annum))?';
const PERCENT =
  `(?:${DIGITS})(?:\\s?(?:%|per cent\\b|percent\\b|percentage points?\\b))|${WRITTEN}(?: per cent\\b` +
  '| percent\\b| percentage points?\\b)';
const DURATION_UNIT =
  '(?:working |school |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|terms?)\\b';

/**
 * Every shape a figure can take, the widest first, as named groups of one alternation: one walk over a sentence finds
 * all its figures. `count` is what no other shape claims, and is kept only where something is counted (statistics.ts).
 */
export const FIGURE = new RegExp(
  [
    `(?<money>${MONEY}(?:\\s?(?:to|-|–|and)\\s?${MONEY})?)`,
    `(?<percentRange>(?:${DIGITS})(?:%| per cent)?\\s?(?:to|-|–)\\s?(?:${DIGITS})(?:%| ?per cent\\b| ?percent\\b))`,
    `(?<percent>${PERCENT})`,
    `(?<rate>(?:${DIGITS}) (?:[a-z]+ )?(?:per|for every|in every) (?:10,000|100,000|1,000` +
      '|100)(?: (?:children|pupils|people|population|young people))?)',
    `(?<ratio>${N} (?:out of|of|in)(?: (?:the|its|their|all|every|these` +
      `|those))? ${N}(?![\\d%-])(?! per cent)|${N} (?:[a-z]+ )?(?:from|out of) ${N} [a-z-]+ ?(?:files` +
      '|records|cases)\\b)',
    `(?<fraction>(?:(?:a|one|two|three|four)[ -])?(?:half|halves|thirds?|quarters?|fifths?)\\b)`,
    `(?<duration>(?:first |next |last |past |previous )?${N}(?: ?(?:to|-|–|or) ?${N})?[ -]${DURATION_UNIT})`,
    `(?<count>${N}(?: ?(?:to|–) ?${N}(?= [a-z]))?(?: (?:million|billion|thousand)\\b|(?:m|bn|k)\\b| miles\\b)?)`,
  ]
    .join('|')
    .replace(/^/, '(?<![\\w£€$.,/:])(?:')
    .concat(')(?![\\w])'),
  'gi',
);

export const HEDGE = pattern(
  'i',
  String.raw`(?:^`,
  String.raw`|[\s(“‘"'—–])((?:almost|nearly|(?<!(?:read|know|knew|heard|told|talked|spoke|asked|worried|concerned`,
  String.raw`|information|questions|data) )about|around|approximately|roughly|just (?:over|under|below|above)`,
  String.raw`|more than|less than|fewer than|up to|at least|as many as|well over|over|under|some|within(?: the)?`,
  String.raw`|within (?:about|approximately|around))) ?$`,
);

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?' +
  '|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const LABELLED =
  '(?:section|sections|outcome|page|pages|paragraph|para|grade|grades|key stage|stage|year|years|level' +
  '|levels|phase|part|chapter|figure|table|appendix|annex|recommendation|tier|regulation|article' +
  '|version|no\\.?|(?<!this )number|item|ward|band|room|unit|volume|week|day|class|form|group|type' +
  '|schedule|step|point|priority|objective|standard|principle|enabler|covid|strand|pillar|goal|act|URN' +
  '|ref|tel|telephone|phone|call|extension|freephone|age|ages|aged|ks|sc|category|categories|block' +
  '|junction|route|channel|radio|bbc|windows|iphone|world war)';

/** What stands before a figure that is not a statistic. */
export const NOT_AFTER = new RegExp(
  `(?:\\b${LABELLED}[ -]?(?:\\d+(?:\\.\\d+)? ?(?:,|to|and|or|–|-) ?)?` +
    `|\\b${MONTH}\\.? (?:\\d{1,2} ?(?:to|-|–|and) ?)?|\\bunder|\\bover|\\bbetween)$`,
  'i',
);
export const AGE_BEFORE = pattern(
  'i',
  String.raw`\b(?:aged?|ages|age of|children of|from age|under the age of|older than|younger than|turn(?:s|ed|ing)?`,
  String.raw`|aged between(?: and)?|between and)(?: (?:under|over|between|from|about|around|of`,
  String.raw`|up to))? (?:\d{1,2} (?:to|and|or|–) )?$`,
);
export const AGE_AFTER = pattern(
  'i',
  String.raw`^[ -]?(?:-? ?(?:years?[ -]olds?\b|year[ -]olds?\b|months?[ -]olds?\b|years? of age|plus\b|\+)`,
  String.raw`|- (?:and|to|or) \d|(?: ?(?:to|–|-|and|or) ?\d{1,2})?[ -]?years?[ -](?:old|of age)|-?years?-)`,
);
export const DATE_AFTER = new RegExp(
  `^(?:st|nd|rd|th)?(?: ?(?:to|and|-|–|&) ?\\d{1,2}(?:st|nd|rd|th)?)?(?: of)?[ -]${MONTH}\\b`,
);
export const ORDINAL_AFTER = /^(?:st|nd|rd|th)\b/i;
export const CLOCK_AFTER = /^ ?(?:am|pm|noon|a\.m|p\.m|o[’']clock)\b|^[:.]\d{2}\b/i;
