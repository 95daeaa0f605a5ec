import type { Detection } from '../model/detection';
import { toneOf } from './polarity';
import { sentencePattern } from './literals/sentence-pattern';
import { pattern } from './pattern';

/** Inspectors' own doings, dates and procedure: about the inspection, not about the service. */
const ACTION = sentencePattern(
  'i',
  String.raw`\b(?:inspectors?|ofsted|they|HMI)\b[^.]{0,30}\b(?:carried out|visited|looked at|talked to`,
  String.raw`|spoke (?:to|with)|met with|evaluated|considered (?:a|the)|will (?:return|visit|carry)|reviewed|sampled`,
  String.raw`|conducted|published|undertook|observed a)\b`,
);
const METHOD = sentencePattern(
  'i',
  String.raw`^(?:This (?:letter|report|visit|inspection|statutory guidance)\b.{0,40}\b(?:summarises|evaluates?|looked`,
  String.raw`|focused|considers?|sets? out|was carried)`,
  String.raw`|The (?:focus|scope|purpose) of (?:this|the)|The (?:inspectors|inspection team) (?:was|were)`,
  String.raw`|(?:A full|Full) descriptions? of|The findings in (?:the|this) report|It is Ofsted[’']s expectation`,
  String.raw`|Even where the report|The inspectorates|We (?:anticipate|expect)|A multi-agency inspection`,
  String.raw`|The areas for improvement have been|The next (?:full )?`,
  String.raw`|The (?:last|previous) (?:full )?inspection\b.{0,80}\b(?:was|took place)|Ofsted will|Inspectors will`,
  String.raw`|The report was published|Report published|Inspection dates?|Lead inspector|You can find`,
  String.raw`|For more information|If you (?:are|have|would|disagree)|Please|Contact (?:us|details|number|:)`,
  String.raw`|The Office for Standards|You (?:may|can)\b|To view this|This publication|It regulates`,
  String.raw`|If you (?:would|think)|Interested in our|© |Any (?:enquiries|queries)|Crown copyright`,
  String.raw`|We (?:use|want|have recently))`,
);
const BACKGROUND = sentencePattern(
  'i',
  String.raw`^(?:There (?:have|has) been (?:a |recent |some )*changes? (?:to|in|of)\b`,
  String.raw`|.{2,90} (?:(?:was|is|are) the responsibility of|(?:was|is|are) commissioned by|commissions?`,
  String.raw`|is (?:jointly )?responsible|are (?:jointly )?responsible|maintains? a list)\b`,
  String.raw`|Overseen by\b|This is to provide\b|.{0,60}\bis the \d`,
  String.raw`|The (?:director|chief executive|chair|interim)\b.{0,60}\b(?:has been in post|was appointed)`,
  String.raw`|The local authority (?:operates|uses the)|It has \d|The school is (?:an?|smaller|larger|part)\b`,
  String.raw`|The (?:home|service|setting|nursery) (?:is (?:registered|owned|operated|run)|provides care for|opened`,
  String.raw`|registered|opens)\b)`,
);
/** A definition or a descriptor of the scale, not of this provider; a footnote; a formal resolution. */
const DEFINITION = sentencePattern(
  'i',
  String.raw`^(?:(?:In )?an? (?:outstanding |good |inadequate )?(?:local authority|LSCB|board|provider|school|home`,
  String.raw`|college) (?:(?:that|which) )?(?:is|requires?|leads?|meets?)\b`,
  String.raw`|\d{1,2} (?=[A-Z])|RESOLVED\b|\d{1,2} [A-Z])`,
);
const ASIDE =
  /^(?:\(.*\)|Picture:.*|Photo(?:graph)?:.*|Image:.*|[^a-z]*|https?:\S+|Source:.*|By [A-Z].*|Read (?:more|the full).*)$/;

/** A sentence that opens a paragraph about the inspection itself: the rest of the paragraph is about it too. */
export function isMethod(text: string): boolean {
  return METHOD.test(text);
}

/** "Region: the South Marches." A name and its value, not a statement. */
const LABELLED = /^\p{Lu}[\p{L}’' -]{1,30}: (?!.*\b(?:is|are|was|were|has|have|had|do|does|did)\b).{1,60}$/u;

/** "Local authority children's services." A few words without a verb or a judgement. */
export function isBareName(text: string): boolean {
  return text.split(/\s+/).length < 6 && !SAYS.test(text) && toneOf(text).why.length === 0;
}
const SAYS = sentencePattern(
  'i',
  String.raw`\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|cannot|will|not|no|too|[a-z]+(?:ed|ing))\b`,
);

export function isAside(text: string): boolean {
  if (LABELLED.test(text)) return true;
  return text.length < 12 || /^RESOLVED\b/.test(text) || ASIDE.test(text) || text.endsWith(':') || text.endsWith('?');
}

/** The inspectorate on its own ways: its grades, its framework, how it inspects. */
const PROCEDURE = sentencePattern(
  'i',
  String.raw`\b(?:old|new|previous|revised) (?:judge?ments?|grades?|gradings?|framework|system|report cards?)\b|\bcorporate strategy\b|\bhow (?:we|it|inspectors) (?:will )?(?:inspect|report|carry)`,
);

export function isProcedure(text: string): boolean {
  return PROCEDURE.test(text);
}

export function isAction(text: string): boolean {
  return ACTION.test(text) && !/\b(?:found|concerns?|warn|prais|criticis)/i.test(text);
}

/** Method, background, demand and demographic figures: what a report tells without judging. */
export function isContext(text: string, marks: readonly Detection[]): boolean {
  if (METHOD.test(text) || DEFINITION.test(text) || BACKGROUND.test(text) || isAction(text)) return true;
  if (
    toneOf(text).polarity === 'neutral' &&
    /\b(?:this inspection|(?:ofsted|was|were) inspected|inspection was|section \d|regulations?|Act \d{4})\b/i.test(text)
  )
    return true;
  const counts = marks.filter((mark) => mark.kind === 'statistic').length;
  return (
    counts > 0 &&
    toneOf(text).why.length < 2 &&
    !/\b(?:increased|decreased|reduced|rose|fell|improved|inspectors)\b/i.test(text)
  );
}

/** A sentence whose only content is its grade says nothing more than the rating does. */
export function isOnlyGrade(text: string, marks: readonly Detection[]): boolean {
  const ratings = marks.filter((mark) => mark.kind === 'rating');
  if (!ratings.length || ratings.some((mark) => mark.rule.id === 'rating.outcome')) return false;
  let rest = text;
  for (const mark of ratings) for (const word of mark.why) rest = rest.replace(word, ' ');
  rest = rest.replace(
    pattern(
      'gi',
      String.raw`\b(?:outstanding|good|inadequate|adequate|satisfactory|requires? improvement(?: to be good)?`,
      String.raw`|effectiveness|leadership|improvement|progress|protection|help|safeguarding|judgement|quality`,
      String.raw`|support(?:ed)?)\b`,
    ),
    ' ',
  );
  return toneOf(rest).polarity === 'neutral';
}
