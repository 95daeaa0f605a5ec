import type { PageFacts } from '../../model/document';
import type { ReadingText } from '../../model/reading-text';
import { tallyWords } from './page-words';
import { givesGrade } from '../ratings/regraded';
import { looksRelevant } from './relevance';
import { scaleOfDocument, spokenCards } from './remit';
import type { DocumentContext, PageType } from '../types';
import { weighRelevance } from './weigh-relevance';
import { pattern } from '../pattern';
import { makeReady } from '../ready';
import { finish, type Steps } from '../steps';

/** Reading more than this tells nothing new about what a document is. */
const SAMPLE = 60_000;

const REPORT = pattern(
  'g',
  String.raw`\b(?:Lead inspector|Judgement Grade|Judgement grade|(?:His|Her) Majesty[’']s Inspector|Headline findings`,
  String.raw`|Inspection outcome|Main findings|Information about this (?:inspection|local)|What needs to improve`,
  String.raw`|This letter summarises|Summary of findings|URN|Unique reference number|Inspection dates?`,
  String.raw`|Overall (?:effectiveness|experiences and progress)|Previous inspection|Summary of key findings`,
  String.raw`|How well children|Inspection judgements|What is it like to (?:attend|be a (?:child|learner|pupil))`,
  String.raw`|What does the \w+ (?:do well|need to))`,
);
/** The areas of a report card: where all are named, the page is one, or tells one area by area. */
const CARD =
  /^(?:Safeguarding standards|Inclusion|Achievement|Attendance and behaviour|Curriculum and teaching|Leadership and governance|Personal development and well-?being|Next steps|What it[’']s like to be a (?:child|pupil|learner) at\b.*)$/gm;
/** Figures about many providers are told under headings that reports of one provider have, too. */
const RELEASE = /\b(?:[Oo]fficial statistics|[Ss]tatistical (?:release|bulletin|first release)|Official Statistics)\b/;
const MINUTES =
  /\b(?:Minutes of|Minutes:|RESOLVED|Apologies for absence|Declarations of interest|Members? (?:noted|asked|queried|thanked)|Agenda item|Draft minutes|Minute \d+|(?:Panel|Committee|Commission|Board|Cabinet) (?:agreed|resolved)|^Resolved:|(?:Financial|Legal|Equality|Resource) implications|Report to:|Wards? affected)/gim;
const PRESS = /\b(?:Notes to editors|For immediate release|Press (?:release|office)|Media enquiries)/gi;
const NEWS = pattern(
  'g',
  String.raw`(?:[”"’'],? (?:[Tt]he |[Aa] |[Oo]ne )?(?:[\w’'-]+ ){0,4}?(?:said|says|added|adds|told|wrote)\b`,
  String.raw`|\b(?:said|says|added|adds|told \w+|wrote|writes|goes on|continues|explained):? ?["“‘]|\b(?:says|finds|warns) Ofsted`,
  String.raw`|\bOfsted (?:said|says|found|has said|concluded|praised|warned)|[Ii]nspectors (?:said|say|noted|praised|reported|warned|judged|felt) `,
  String.raw`|\b(?:said|told|says|added) (?:the|that|a|[A-Z])|spokes(?:man|woman|person)`,
  String.raw`|\b(?:By [A-Z][a-z]+ [A-Z]|Related articles|[Rr]eporter|[Cc]orrespondent)\b)`,
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

function judgePage(text: string, facts: PageFacts): PageType {
  const sample = text.slice(0, SAMPLE);
  const report = distinct(REPORT, sample);
  const news = count(NEWS, sample, 12);
  if (/reports\.ofsted\.gov\.uk\/provider/.test(facts.address)) return 'provider-page';
  if (count(MINUTES, sample, 4) >= 2) return 'minutes';
  if (count(PRESS, sample, 2) >= 1) return 'press-release';
  if (RELEASE.test(sample.slice(0, 2_000))) return 'other';
  if (news === 0 && distinct(CARD, sample) >= 4) return 'report';
  // news about a report borrows its headings, but it quotes people
  if ((report >= 2 && news < 2 * report) || (report === 1 && news === 0)) return 'report';
  return news >= 2 ? 'news' : 'other';
}

/** Of the report cards; they were first tried and spoken of in that year. */
const FIRST_CARDS = 2025;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** The year of the inspection where a report states it, else the year of publication, else the latest year named. */
function judgeYear(text: string, facts: PageFacts): number | null {
  const dated = /[Ii]nspection (?:dates?|carried out)[^\n]{0,60}?\b((?:19|20)\d\d)\b/.exec(text.slice(0, SAMPLE));
  if (dated?.[1]) return Number(dated[1]);
  if (facts.published) return Number(facts.published.slice(0, 4));
  const years = text.slice(0, 8_000).match(YEAR)?.map(Number) ?? [];
  // who speaks of report cards writes after they came, whatever years are told
  if (years.length && spokenCards(text.slice(0, SAMPLE)) >= 2) years.push(FIRST_CARDS);
  return years.length ? Math.max(...years) : null;
}

const UNRELATED: DocumentContext = { relevance: 'none', page: 'other', year: null, scale: null };

/** One pass over the document: whether it is about inspections at all, and what kind of page it is. */
export function* contextInSteps(reading: ReadingText, facts: PageFacts): Steps<DocumentContext> {
  const { text } = reading;
  if (!looksRelevant(text) && !looksRelevant(facts.title)) return UNRELATED;
  yield;
  const sample = text.slice(0, SAMPLE);
  const titled = `${facts.title}\n${sample}`;
  const tally = tallyWords(titled);
  yield;
  const relevance = weighRelevance(titled, tally);
  if (relevance === 'none') return UNRELATED;
  yield* makeReady(text);
  const year = judgeYear(text, facts);
  yield;
  const page = judgePage(text, facts);
  yield;
  const scale = scaleOfDocument(sample, tally, year);
  yield;
  return { relevance, page, year, scale, regraded: givesGrade(text, year) };
}

export const readContext = (reading: ReadingText, facts: PageFacts): DocumentContext =>
  finish(contextInSteps(reading, facts));
