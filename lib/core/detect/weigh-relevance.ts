import type { Relevance } from './types';
import { looksRelevant } from './relevance';
import { pattern } from './pattern';

const INSPECTORATE = pattern(
  'g',
  String.raw`\b(?:Ofsted|OFSTED|Office for Standards in Education|(?:His|Her) Majesty[’']s (?:Chief )?Inspectors?`,
  String.raw`|ILACS|SCCIF|JTAIs?|Joint targeted area inspection|[Aa]rea SEND)\b`,
);
/** Words of the services that only Ofsted inspects. */
const FIELD = pattern(
  'gi',
  String.raw`\b(?:children[’']s (?:services|social (?:care|work)|homes?)|child protection|care leavers|adopters`,
  String.raw`|children in care|looked[ -]after children|children looked after|safeguarding|social workers?|early help`,
  String.raw`|multi-agency|foster(?:ing| carers?)|special educational needs|SEND|early years|domestic abuse`,
  String.raw`|childminders?|learners|apprentices|apprenticeships?|further education|(?:learning|training) provider|adoption agency|strategy discussions|personal advisers|help and protection`,
  String.raw`|risk of (?:significant )?harm)\b`,
);
/** Words of the field that many other pages use as well. */
const WIDE = pattern(
  'gi',
  String.raw`\b(?:pupils|schools?|academy|college|nursery|teachers?|teaching|curriculum|governors|headteacher`,
  String.raw`|local authority|children|young people)\b`,
);
/** Words about inspecting, and what only a report of our field calls its parts. */
const INSPECTING = pattern(
  'gi',
  String.raw`\b(?:inspections?|inspectors?|inspected|inspectorates?|focused visit|monitoring visit|overall effectiveness`,
  String.raw`|what needs to improve|headline findings|main findings|judge?ments?|local area partnership|joint area review`,
  String.raw`|overall experiences and progress|quality of education|behaviour and attitudes|report cards?|strong standard`,
  String.raw`|summary of key findings|special measures|ofsted (?:(?:report|rating|inspectors?|judge?ment)|(?:has |have |had |also )?(?:found`,
  String.raw`|said|says|judged|rated|warned|praised|criticised|noted|told|published|visited|reported))`,
  String.raw`|(?:rated|judged|graded) [^.\n]{1,40} by ofsted)\b`,
);
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
const LOOKALIKE = pattern(
  'g',
  String.raw`\b(?:CQC|Care Quality Commission|HMICFRS|HMIP|HM Inspectorate of (?:Prisons|Probation)|Estyn`,
  String.raw`|Care Inspectorate|Education Scotland|Independent Schools Inspectorate|[Ff]ood hygiene|[Hh]ygiene rating`,
  String.raw`|Education and Training Inspectorate|[Cc]onstabulary)\b`,
);
/** What Ofsted inspects together with others, whose names are then no sign of another field. */
const JOINT =
  /\b(?:local authority children[’']s services|local area partnership|area SEND|JTAIs?|joint targeted area)\b/i;

/** Adverts of posts and houses name a rating to sell. A provider's own page has other words. */
const ADVERT = pattern(
  'gi',
  String.raw`\b(?:salary|per annum|closing date|vacancy|job description|person specification|pension scheme|enhanced DBS`,
  String.raw`|your CV|guide price|freehold|leasehold|en suite|square feet|viewings|EPC rating|council tax band|garage)\b`,
);
const ADVERTISING = 3;

/** Words of text for which one word about inspecting is enough. */
const THIN_NAMED = 1_500;
const THIN_NAMELESS = 400;

function count(words: RegExp, text: string, enough: number): number {
  words.lastIndex = 0;
  let n = 0;
  while (n < enough && words.exec(text)) n++;
  return n;
}

function distinct(words: RegExp, text: string): { kinds: number; times: number } {
  const seen = new Set<string>();
  let times = 0;
  words.lastIndex = 0;
  for (let hit = words.exec(text); hit && times < 60; hit = words.exec(text)) {
    seen.add(hit[0].toLowerCase().replace(/s$/, ''));
    times++;
  }
  return { kinds: seen.size, times };
}

/** Whether a text is about inspections of our field, names them in passing, or is about something else. */
export function weighRelevance(text: string, title: string, sampled: number): Relevance {
  if (!looksRelevant(text) && !looksRelevant(title)) return 'none';
  const sample = `${title}\n${text.slice(0, sampled)}`;
  const length = sample.length / 6;
  const named = count(INSPECTORATE, sample, 40);
  const others = count(LOOKALIKE, sample, 40);
  const joint = others > 0 && JOINT.test(sample);
  if (named === 0 && others > 0 && !joint) return 'none';
  const field = distinct(FIELD, sample).kinds;
  const wide = distinct(WIDE, sample).kinds;
  if (others > 3 * named + field) return 'none';
  if (others > named && !joint) return 'passing';
  const inspecting = distinct(INSPECTING, sample);
  if (distinct(ADVERT, sample).kinds >= ADVERTISING && inspecting.times <= 2 * ADVERTISING) return 'none';
  if (named === 0) return isOurs(sample, field, wide, inspecting, length) ? 'about' : 'none';
  const dense = named + inspecting.times >= length / THIN_NAMED;
  if (dense && named >= 2 && inspecting.kinds >= 1 && field + wide >= 1) return 'about';
  if (dense && inspecting.kinds >= 1 && (field >= 1 || inspecting.kinds >= 2) && field + wide >= 1) return 'about';
  return OURS.test(sample) ? 'about' : 'passing';
}

/** A page that does not name the inspectorate: an extract, or a report of which only a part is shown. */
function isOurs(
  sample: string,
  field: number,
  wide: number,
  inspecting: { kinds: number; times: number },
  length: number,
): boolean {
  if (OURS.test(sample)) return true;
  if (TITLED.test(sample) && wide >= 2) return true;
  if (inspecting.times < length / THIN_NAMELESS) return false;
  const enough = field >= 2 || (field === 1 && wide >= 2);
  if (field === 0) return inspecting.kinds >= 2 && inspecting.kinds + wide >= 7;
  if (inspecting.kinds >= 3) return true;
  return inspecting.kinds === 2 ? field + wide >= 2 : inspecting.kinds === 1 && enough;
}
