import { tokensOf, wordSet, type Token } from './statistic-tokens';

/** A sentence with its words told apart; what concerns it as a whole is asked once, however many figures it holds. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Words of a site around the text: adverts, archives, page counts. */
  readonly isFurniture: () => boolean;
  readonly isShop: () => boolean;
  /** Speaks of a number's level or change. */
  readonly tellsLevel: () => boolean;
  readonly tellsGrade: () => boolean;
  readonly tellsWait: () => boolean;
  /** Speaks of when inspections, plans and contracts fall. */
  readonly tellsTimetable: () => boolean;
  /** Speaks of children and what is done for them. */
  readonly tellsPractice: () => boolean;
}

const FURNITURE =
  /\bsubscri|\bnewsletter\b|\barchive of\b|\bmins? read\b|\bminutes? read\b|\bmost read\b|\badvert|\bcookies?\b|©|\bcopyright\b|\bregistered (?:number|charity)\b|\bdiscount|\d% off\b|\bsave \d|\bresults \d|\bcancel at any\b|^read (?:next|more|also)\b|\bregister (?:for free |free |now )?to (?:get|read|continue)\b/i;
const SHOP =
  /\/ ?month\b|\bmembership\b|\bsalary\b|\bper annum\b|\bticket|\bfree trial\b|\bunlimited access\b|\b(?:places|entry|tickets|admission) (?:is|are|costs?) £|\bplus vat\b/i;
/** Words of a number's level or change. */
export const LEVEL = wordSet(
  'increase increased increases increasing decrease decreased decreases rise rises rose risen rising fall falls fell fallen',
  'falling drop dropped drops reduce reduced reduces reduction reducing grew grown growth number numbers total totals',
  'compared compares average averaging figure figures doubled halved stood stands caseload caseloads shrank shrunk cut backlog rate',
  'vacancies target targets climbed risen reached versus down up',
);
const GRADES = wordSet('grade grades graded rating ratings rated score scored judgement');
const WAITS =
  /\b(?:wait|delay|takes?\b|took\b|taken\b|taking\b|average|within|every|timescale|longer|working days|complet|assess|respon|finish|visit)/i;
const TIMETABLE =
  /\b(?:inspections?|re-?inspect\w*|inspected|monitoring|inspectors?|improvement plan|strategy|programme|lasted|contract|notice)\b/i;
const PRACTICE =
  /\b(?:wait|delay|child|assess|contact|referral|pupil|decision|famil|placement|case|adopt|court|health)/i;

export function lineOf(text: string): Line {
  const tokens = tokensOf(text);
  const matches = (pattern: RegExp) => once(() => pattern.test(text));
  const holds = (words: ReadonlySet<string>) => once(() => tokens.some((token) => words.has(token.text)));
  return {
    text,
    tokens,
    isFurniture: matches(FURNITURE),
    isShop: matches(SHOP),
    tellsLevel: holds(LEVEL),
    tellsGrade: holds(GRADES),
    tellsWait: matches(WAITS),
    tellsTimetable: matches(TIMETABLE),
    tellsPractice: matches(PRACTICE),
  };
}

function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => (answer ??= ask());
}
