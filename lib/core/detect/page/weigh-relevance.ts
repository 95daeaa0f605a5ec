import type { PageTally } from './page-words';
import { pattern } from '../pattern';
import type { Relevance } from '../types';

/** What cannot stand on a page of any other field. */
const OURS = pattern(
  'i',
  String.raw`\b(?:what is it like to (?:attend|be a (?:child|learner|pupil))|the experiences and progress of (?:children`,
  String.raw`|care leavers)|inspection of [^.\n]{2,60} (?:local authority children[’']s services|children[’']s services)`,
  String.raw`|summary of key findings for parents|overall experiences and progress of children|joint targeted area`,
  String.raw`|safeguarding standards?: (?:not )?met|quality of education|behaviour and attitudes|curriculum and teaching`,
  String.raw`|impact of leaders on social work|local area partnership[’']s arrangements`,
  String.raw`|focused visit to [^.\n]{2,60} children[’']s services|joint area review|children[’']s services authority area)\b`,
);
/** A title as reports of schools and colleges have it. */
const TITLED =
  /\bInspection of [A-Z][^.\n]{2,60} (?:School|Academy|Nursery|College|Pre-School|Playgroup|Home|Provision)\b/;
/** Parents on a school's report: the inspectorate goes without saying. */
const GOT =
  /\b(?:got|get|getting|is|was|it[’']s|be|been|gone|went|in|an?|to|rated)\s+["'“‘]?(?:RI|[Rr]equires [Ii]mprovement|[Ss]pecial [Mm]easures)\b(?!\s+(?:to|of|in the)\b)/;
const REPORTED =
  /\b(?:(?:school|nursery)[’']s report|the report (?:says?|said)|report (?:came|is) out|latest report)\b/i;
/** What Ofsted inspects together with others, whose names are then no sign of another field. */
const JOINT =
  /\b(?:local authority children[’']s services|local area partnership|area SEND|JTAIs?|joint targeted area)\b/i;

/** Adverts of posts and houses name a rating to sell. A provider’s own page has other words. */
const ADVERTISING = 3;

/** An advert that lets inspectors speak at length is read like any page. */
const QUOTING = /\b(?:inspectors?|[Oo]fsted|report)\b[^.\n]{0,60}:\s{0,4}["“‘][A-Z][^"”\n]{30,300}[.!]["”’]/;

/** Words of text for which one word about inspecting is enough. */
const THIN_NAMED = 1_500;
const THIN_NAMELESS = 400;

/** Whether a text is about inspections of our field, names them in passing, or is about something else. */
export function weighRelevance(sample: string, tally: PageTally): Relevance {
  const { field, wide, inspecting } = tally;
  const named = tally.named.times;
  const others = tally.others.times;
  const joint = others > 0 && JOINT.test(sample);
  if (named === 0 && others > 0 && !joint) return 'none';
  if (others > 3 * named + field.kinds) return 'none';
  if (others > named && !joint) return 'passing';
  if (tally.advert.kinds >= ADVERTISING && !QUOTING.test(sample) && inspecting.times <= 2 * ADVERTISING) return 'none';
  if (named === 0) return isOurs(sample, tally) ? 'about' : 'none';
  const dense = named + inspecting.times >= wordsOf(sample) / THIN_NAMED;
  const ours = field.kinds + wide.kinds >= 1;
  if (dense && ours && inspecting.kinds >= 1 && (named >= 2 || field.kinds >= 1 || inspecting.kinds >= 2))
    return 'about';
  return OURS.test(sample) ? 'about' : 'passing';
}

/** About how many words: the mean length of a word with its space. */
const wordsOf = (sample: string): number => sample.length / 6;

/** A page that does not name the inspectorate: an extract, or a report of which only a part is shown. */
function isOurs(sample: string, { field, wide, inspecting }: PageTally): boolean {
  if (OURS.test(sample)) return true;
  if (wide.kinds >= 2 && TITLED.test(sample)) return true;
  if (wide.kinds >= 4 && GOT.test(sample) && REPORTED.test(sample)) return true;
  if (inspecting.times < wordsOf(sample) / THIN_NAMELESS) return false;
  if (field.kinds === 0) return inspecting.kinds >= 2 && inspecting.kinds + wide.kinds >= 7;
  if (inspecting.kinds >= 3) return true;
  if (inspecting.kinds === 2) return field.kinds + wide.kinds >= 2;
  return inspecting.kinds === 1 && (field.kinds >= 2 || wide.kinds >= 2);
}
