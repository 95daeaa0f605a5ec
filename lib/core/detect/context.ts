import type { PageFacts } from '../model/document';
import type { ReadingText } from '../model/reading-text';
import { looksRelevant } from './relevance';
import type { DocumentContext, PageType, Relevance } from './types';
import { pattern } from './pattern';

/** Reading more than this tells nothing new about what a document is. */
const SAMPLE = 60_000;

const INSPECTORATE = pattern(
  'g',
  String.raw`\b(?:Ofsted|OFSTED|Office for Standards in Education|(?:His|Her) Majesty[’']s (?:Chief )?Inspectors?`,
  String.raw`|ILACS|SCCIF|JTAIs?|Joint targeted area inspection|[Aa]rea SEND)\b`,
);
const FIELD = pattern(
  'gi',
  String.raw`\b(?:children[’']s (?:services|social (?:care|work)|homes?)|child protection|care leavers`,
  String.raw`|children in care|looked[ -]after children|children looked after|safeguarding|social workers?|early help`,
  String.raw`|multi-agency|foster(?:ing| carers?)|special educational needs|SEND|pupils|early years|local authority`,
  String.raw`|domestic abuse|governors|headteacher|schools?|teachers?|teaching|curriculum|nursery|childminder`,
  String.raw`|learners|apprentices|children)\b`,
);
const INSPECTING = pattern(
  'gi',
  String.raw`\b(?:inspect(?:ion|ions|ors?|ed)|inspectorates?|focused visit|monitoring visit|what needs to improve`,
  String.raw`|headline findings|main findings|overall effectiveness|judgements?|local area partnership)\b`,
);
const LOOKALIKE = pattern(
  'g',
  String.raw`\b(?:CQC|Care Quality Commission|HMICFRS|HMIP|HM Inspectorate of (?:Prisons|Probation)|Estyn`,
  String.raw`|Care Inspectorate|Education Scotland|Independent Schools Inspectorate|food hygiene|hygiene rating`,
  String.raw`|Education and Training Inspectorate|constabulary|adult social care)\b`,
);

/** What only Ofsted inspects, alone or jointly. */
const REMIT = /\b(?:local authority children[’']s services|local area partnership|JTAIs?|joint targeted area)\b/i;

const REPORT = pattern(
  'g',
  String.raw`\b(?:Lead inspector|Judgement Grade|Judgement grade|(?:His|Her) Majesty[’']s Inspector|Headline findings`,
  String.raw`|Inspection outcome|Main findings|Information about this (?:inspection|local)|What needs to improve`,
  String.raw`|This letter summarises|Summary of findings|URN|Unique reference number|Inspection dates?`,
  String.raw`|Overall (?:effectiveness|experiences and progress)|Previous inspection|Summary of key findings`,
  String.raw`|How well children|Inspection judgements|What is it like to (?:attend|be a (?:child|learner|pupil))`,
  String.raw`|What does the \w+ (?:do well|need to))`,
);
const MINUTES =
  /\b(?:Minutes of|Minutes:|RESOLVED|Apologies for absence|Declarations of interest|Members? (?:noted|asked)|Agenda item)/gi;
const PRESS = /\b(?:Notes to editors|For immediate release|Press (?:release|office)|Media enquiries)/gi;
const NEWS = pattern(
  'g',
  String.raw`(?:[”"],? (?:said|says|added)|\b(?:said|told|says|added) (?:the|that|a|[A-Z])|spokes(?:man|woman|person)`,
  String.raw`|\b(?:By [A-Z][a-z]+ [A-Z]|Related articles|reporter)\b)`,
);

function count(pattern: RegExp, text: string, enough: number): number {
  pattern.lastIndex = 0;
  let n = 0;
  while (n < enough && pattern.exec(text)) n++;
  return n;
}

function distinct(pattern: RegExp, text: string): number {
  const seen = new Set<string>();
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit && seen.size < 12; hit = pattern.exec(text)) seen.add(hit[0].toLowerCase());
  return seen.size;
}

function judgeRelevance(text: string, title: string): Relevance {
  const sample = `${title}\n${text.slice(0, SAMPLE)}`;
  if (!looksRelevant(text) && !looksRelevant(title)) return 'none';
  const named = count(INSPECTORATE, sample, 40);
  const field = distinct(FIELD, sample);
  const inspecting = distinct(INSPECTING, sample);
  const others = count(LOOKALIKE, sample, 40);
  if (named === 0 && others > 0 && !REMIT.test(sample)) return 'none';
  if (others > 3 * named + field) return 'none';
  if (others > named && !REMIT.test(sample)) return 'passing';
  if (named >= 2 && field + inspecting >= 2) return 'about';
  if (field >= 3 && inspecting >= 2) return 'about';
  return named >= 1 && field + inspecting >= 1 ? 'passing' : 'none';
}

function judgePage(text: string, facts: PageFacts): PageType {
  const sample = text.slice(0, SAMPLE);
  const report = distinct(REPORT, sample);
  const news = count(NEWS, sample, 12);
  if (/reports\.ofsted\.gov\.uk\/provider/.test(facts.address)) return 'provider-page';
  if (count(MINUTES, sample, 4) >= 2) return 'minutes';
  if (count(PRESS, sample, 2) >= 1) return 'press-release';
  // news about a report borrows its headings, but it quotes people
  if ((report >= 2 && news < 2 * report) || (report === 1 && news < 3)) return 'report';
  return news >= 2 ? 'news' : 'other';
}

const YEAR = /\b(?:19|20)\d\d\b/g;

/** The year of the inspection where a report states it, else the year of publication, else the latest year named. */
function judgeYear(text: string, facts: PageFacts): number | null {
  const dated = /[Ii]nspection (?:dates?|carried out)[^\n]{0,60}?\b((?:19|20)\d\d)\b/.exec(text.slice(0, SAMPLE));
  if (dated?.[1]) return Number(dated[1]);
  if (facts.published) return Number(facts.published.slice(0, 4));
  const years = text.slice(0, 8_000).match(YEAR)?.map(Number) ?? [];
  return years.length ? Math.max(...years) : null;
}

/** By remit first, then by date: grades.json says from when to when each scale was used. */
function judgeScale(text: string, year: number | null): string | null {
  const sample = text.slice(0, SAMPLE);
  if (/area SEND|local area partnership/i.test(sample)) return 'area-send';
  const y = year ?? 2020;
  if (/local authority children|children[’']s services|children[’']s social (?:care|work)/i.test(sample)) {
    if (y >= 2018) return 'ilacs';
    return y >= 2013 ? 'sif' : 'slac-2009';
  }
  if (/children[’']s home|fostering (?:agency|service)|adoption agency/i.test(sample)) return 'sccif';
  if (!/school|academy|pupils|nursery|college|childminder/i.test(sample)) return null;
  if (/\b(?:report card|strong standard|expected standard|needs attention)\b/i.test(sample)) return 'report-card';
  if (/\b(?:college|apprentices|learners)\b/i.test(sample)) return 'fe-4';
  if (/\b(?:nursery|childminder|pre-school)\b/i.test(sample)) return 'early-years-4';
  return y >= 2012 ? 'schools-eif-4' : 'schools-4-satisfactory';
}

/** One pass over the document: whether it is about inspections at all, and what kind of page it is. */
export function readContext(reading: ReadingText, facts: PageFacts): DocumentContext {
  const { text } = reading;
  const relevance = judgeRelevance(text, facts.title);
  if (relevance === 'none') return { relevance, page: 'other', year: null, scale: null };
  const year = judgeYear(text, facts);
  return { relevance, page: judgePage(text, facts), year, scale: judgeScale(text, year) };
}
