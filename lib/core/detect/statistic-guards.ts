import type { Figure } from './statistics';
import { AGE_AFTER, AGE_BEFORE, CLOCK_AFTER, DATE_AFTER, NOT_AFTER, ORDINAL_AFTER } from './statistic-patterns';
import { pattern } from './pattern';

const SITE_FURNITURE =
  /\/ ?month\b|\bsubscri|\bmembership\b|\bArchive of\b|\bmin(?:ute)?s? read\b|\bshares?\b|\bsalary\b|\bper annum\b|\bcomments?$/i;

/** Is this a figure at all, and not a date, an age, a number that names something, or a page's furniture? */
export function isFigure(text: string, figure: Figure): boolean {
  const before = text.slice(Math.max(0, figure.start - 40), figure.start);
  const after = text.slice(figure.end, figure.end + 30);
  if (YEARS.test(figure.printed) || isBareAge(figure, before, after)) return false;
  if (/[\p{L}\d][’']?$/u.test(before) || /^-?[\p{L}]/u.test(after)) return false;
  if (figure.shape === 'duration') return isWait(text, figure, before, after);
  if (figure.shape === 'money') return !SITE_FURNITURE.test(text);
  if (figure.shape === 'percent' || figure.shape === 'percentRange' || figure.shape === 'rate') return true;
  if (figure.shape === 'fraction') return isShare(figure, before, after);
  if (AGE_BEFORE.test(before) || AGE_AFTER.test(after) || CLOCK_AFTER.test(after) || ORDINAL_AFTER.test(after))
    return false;
  if (figure.shape === 'ratio') return !/\bage/i.test(before) && !isYear(figure.printed.split(' ').at(-1) ?? '', after);
  return true;
}

const YEARS = /^(?:19|20)\d\d ?[–/-] ?(?:(?:19|20)\d\d|\d\d)$/;

/** "children under 16 were", "care leavers over 21": an age without the word. */
function isBareAge(figure: Figure, before: string, after: string): boolean {
  if (!/^(?:under|over|below|above)$/i.test(figure.hedge) || figure.shape !== 'count') return false;
  const value = Number(figure.printed);
  return (
    value >= 2 &&
    value <= 25 &&
    (/\b(?:child|one|nobody|children|people|those|leavers|pupils|learners|students|young|babies|aged)\b[^.,]{0,20}$/i.test(
      before,
    ) ||
      NO_NOUN.test(after) ||
      after === '')
  );
}

const WAIT_BEFORE = pattern(
  'i',
  String.raw`\b(?:wait(?:s|ed|ing)?|take[sn]?|took|delays?|average|longer|within|every|for|after|lasting|up to`,
  String.raw`|at least|timescales?|target|limit|of)\b[^.;,]{0,40}$`,
);
const DATING =
  /\b(?:last|past|previous|next|first|over the|in the|during the|for (?:the|only|just|over|more than|nearly|almost)?|ago)\s*$/i;
const INSPECTION_TIME =
  /\b(?:inspection|re-?inspect\w*|inspected|visit|report(?:ed)?|improvement plan|strategy|plan|lasted)\b/i;

/** A wait, a delay or a target for practice; not a time that only dates something, nor the inspection's own timetable. */
function isWait(text: string, figure: Figure, before: string, after: string): boolean {
  if (/^(?:last|past|previous|next)\b/i.test(figure.printed)) return false;
  if (
    AGE_AFTER.test(after) ||
    /^ (?:ago|later|old|on|earlier|of age|of experience|prior|before|or less per)\b/i.test(after) ||
    AGE_BEFORE.test(before)
  )
    return false;
  if (/\b(?:years?|terms?)$/i.test(figure.printed) && !/\b(?:wait|delay|took|taken|take)/i.test(text)) return false;
  if (figure.printed.includes('-')) return false;
  if (
    INSPECTION_TIME.test(text.slice(Math.max(0, figure.start - 60), figure.start)) &&
    !/\b(?:wait|child|assess|contact|referral|pupil|decision)/i.test(text)
  )
    return false;
  if (/^within/i.test(figure.hedge))
    return !/\bmonths?\b/i.test(figure.printed) || /\b(?:child|assess|review|plan|health|court|care|adopt)/i.test(text);
  if (DATING.test(before)) return false;
  return (
    WAIT_BEFORE.test(before) &&
    /\b(?:wait|delay|take|took|average|within|every|timescale|longer|working days|complet|assess|respon)/i.test(text)
  );
}

function isShare(figure: Figure, before: string, after: string): boolean {
  const printed = figure.printed.toLowerCase();
  if (/^(?:third|quarter|fifth|quarters|halves)$/.test(printed)) return false;
  if (/[- ]$/.test(before) && /-$/.test(before)) return false;
  if (
    pattern(
      'i',
      String.raw`^ (?:term|year|day|marathon|century|hour|time|way|sister|brother|inspection|visit|party|parties|highest`,
      String.raw`|lowest|largest|most|consecutive|sector|person|of the (?:year|financial year|term))\b`,
    ).test(after) ||
    /^-/.test(after)
  )
    return false;
  return !/\b(?:first|second|last|other|latter|third|the next|final|two and a|and a|better|this|each)\s$/i.test(before);
}

function isYear(printed: string, after: string): boolean {
  return (
    /^(?:19|20)\d\d$/.test(printed) &&
    !/^ (?:children|pupils|people|young|cases|families|referrals|schools|staff|social|looked|care)\b/i.test(after)
  );
}

const NOUN_AFTER = /^ (?:\(?[a-z][\w’'-]*)/;
const NO_NOUN = pattern(
  'i',
  String.raw`^ (?:to|and|or|in|on|at|by|for|from|with|as|that|which|is|was|has|had|will|of|hours?|days?|weeks?`,
  String.raw`|months?|years?|minutes?|terms?|times?|miles?|am|pm|per|stars?|points?|thing|things|sides?|more|another`,
  String.raw`|inspectors?|graders?)\b`,
);
const COUNT_VERB = /^ (?:were|are|have|had|was|live|lived|of (?:whom|them|these|which|those))\b/i;
/** "24 'requires improvement' and seven 'inadequate'", "seven were judged good" */
const GRADED_AFTER = pattern(
  'i',
  String.raw`^ (?:(?:were|was|are|have been|had been) (?:judged |rated |graded |found )?(?:to be `,
  String.raw`|as )?)?["'“‘]?(?:outstanding`,
  String.raw`|good|requires? improvement|inadequate|adequate|satisfactory)\b`,
);
/** "445 (or 49%)", "24 of the homes" */
const SHARE_AFTER = /^ (?:\((?:or )?\d|of (?:the|its|their|these|those|all) )/;
const CHANGE_BEFORE = pattern(
  'i',
  String.raw`\b(?:to|from|of|by|at|than|with|only|just|about|around|nearly|almost|over|under|some|was|were|is|are`,
  String.raw`|rose|fell|stood|totalled|reached|numbered|and|\(|:)\s?(?:just |only )?$`,
);
const CHANGE = pattern(
  'i',
  String.raw`\b(?:increas\w+|decreas\w+|rose|risen|rise|fell|fallen|fall|drop\w*|reduc\w+|grew|grown|number|numbers`,
  String.raw`|total|compared|average|figure|down|up|doubled|halved|stood|stands|caseloads?)\b`,
);
const FOOTNOTE = /^\d{1,2}(?:\.\d{1,2})?\s+[A-Z“‘"']/;
const NOT_COUNTED_AFTER = pattern(
  'i',
  String.raw`^ (?:key (?:findings|themes|questions|points|stages?|areas|lines)`,
  String.raw`|(?:possible |point |judgement |graded? )?(?:judgements?|judgement areas|grades|point scale|scale`,
  String.raw`|categories|headings|sections|appendices|chapters|pages|questions|ways|reasons|steps|themes|pillars`,
  String.raw`|principles|strands|priorities|parts|stages|lines of enquiry|halves|worlds|sexes|nations|terms)`,
  String.raw`|(?:later|ago|on|old)\b)`,
);
const LIST_OF_PEOPLE =
  /\b(?:of the|the other|these|those|the first|the last|first|last|other|next|between|both|all|any|the following)\s$/i;

/** A plain number counts only where something countable is said to be that many. */
export function isCounted(text: string, figure: Figure): boolean {
  const { printed, start, end } = figure;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  if (/^one$/i.test(printed)) return false;
  if (NOT_AFTER.test(before) && !figure.hedge) return false;
  if (DATE_AFTER.test(after) || isYear(printed, after) || SITE_FURNITURE.test(text)) return false;
  if (/^(?:999|101|111)$/.test(printed) && /^ calls?\b/.test(after)) return false;
  if (
    /^[-–/]\d|^\d|^[’']s\b|^-/.test(after) ||
    /[-–/#@&+]$/.test(before) ||
    (/\d[ ,]$/.test(before) && /^\d{3,}$/.test(printed))
  )
    return false;
  if (start === 0 && FOOTNOTE.test(text)) return false;
  if (/^0\d/.test(printed) || NOT_COUNTED_AFTER.test(after)) return false;
  const word = /^[a-z]/i.test(printed);
  if (GRADED_AFTER.test(after) || SHARE_AFTER.test(after)) return true;
  if (COUNT_VERB.test(after)) return start < 4 || !word || /\b(?:all|both|of which|whom|and|while)\s$/i.test(before);
  if (/^ [A-Z]/.test(after))
    return (
      (!word || /^ [A-Z]{2,}s?\b/.test(after)) &&
      pluralAfter(after) &&
      !/^ [A-Z][\w’'-]+ (?:Road|Street|Lane|Avenue|Close|Way|Drive|House|Court|Place|Hill|Floor)/.test(after)
    );
  if (NOUN_AFTER.test(after) && !NO_NOUN.test(after))
    return !word || (pluralAfter(after) && !LIST_OF_PEOPLE.test(before));
  const changed =
    /\b(?:increase|decrease|reduction|rise|rose|risen|fall|fell|fallen|up|down|drop)(?:d|s)? (?:from|to) $/i.test(
      before,
    );
  return (
    CHANGE.test(text) &&
    (CHANGE_BEFORE.test(before) || figure.hedge !== '') &&
    (!word || changed || figure.hedge !== '')
  );
}

/** "two large ones", "three areas for development": a plural within the next words. */
function pluralAfter(after: string): boolean {
  const words = after
    .trim()
    .split(/[^\w’'-]+/)
    .slice(0, 6);
  return words.some(
    (w) =>
      /(?:[^su]s|children|people|men|women|staff|young)$/i.test(w) &&
      !/^(?:is|was|has|as|this|its|his|hers|across|always|years?|months?|weeks?|days?|hours?|minutes?|times)$/i.test(w),
  );
}
