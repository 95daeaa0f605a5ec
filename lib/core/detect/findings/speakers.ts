import type { Source } from '../../model/kinds';
import type { Carry } from '../types';
import { pattern } from '../pattern';

export type TokenKind =
  | 'inspector'
  | 'provider'
  | 'other'
  | 'name'
  | 'pronoun'
  | 'speak'
  | 'judge'
  | 'passive'
  | 'stranger'
  | 'quote'
  | 'credit';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Stands inside a quotation. */
  readonly quoted: boolean;
}

const REPORT = '(?:report|letter|review|inspection|visit|judgement|findings|analysis)';
const INSPECTOR =
  '(?:[Hh]eads? of Ofsted\\b|(?:Sir |Dame )?(?:Michael |Amanda |Martyn |Christine )?(?:Wilshaw|Spielman)\\b' +
  '|Sir (?:Martyn|Michael)\\b|Martyn Oliver\\b|Christine Gilbert\\b|(?:[Ll]ead |[Cc]hief |Ofsted |[Ss]chool |[Gg]overnment )*[Ii]nspector(?:s|ate|ates)?\\b' +
  `|Ofsted[’']s [a-z ]{0,40}\\b(?:director|chief)\\b|Ofsted(?: ${REPORT})?\\b|OFSTED\\b` +
  '|[Ww]atchdogs?\\b|HMCI?\\b|JAR\\b|[Jj]oint area review\\b|[Rr]egulator\\b|(?:[Tt]he|[Aa]n?|[Ii]ts' +
  `|[Tt]heir|[Hh]er|[Hh]is|[Tt]hat|[Tt]his|[Tt]oday[’']s|[Nn]ew|[Ll]atest)(?: [a-z-]+)? ${REPORT}\\b)`;
const PROVIDER =
  '(?:(?:[Cc]ity |[Cc]ounty |[Bb]orough )?[Cc]ouncil\\b|(?:[Ll]ocal )?[Aa]uthority\\b' +
  '|[Cc]ouncillors?\\b|Cllr\\b|[Ss]pokes(?:man|woman|person)\\b|[Cc]abinet [Mm]ember\\b' +
  '|[Ll]ead [Mm]ember\\b|[Dd]irector\\b|[Cc]hief [Ee]xecutive\\b|[Ll]eader\\b|[Hh]ead ?teacher\\b' +
  '|[Hh]ead of\\b|[Pp]rincipal\\b|[Cc]hair of governors\\b|[Ee]xecutive [Mm]ember\\b' +
  '|[Pp]ortfolio [Hh]older\\b|[Tt]he (?:school|trust|college|academy|provider|home)\\b|[Gg]overnors\\b' +
  '|[Oo]fficers?\\b|DCS\\b|SENCO\\b)';
/** Who leads those who are neither the provider nor its inspectors. */
const OTHERS_LEADER =
  "(?:(?:[Uu]nion|[Cc]harity|[Cc]ampaign|[Oo]pposition|[Ff]orum|[Bb]ranch|[Aa]ssociation|[Ff]ederation|[Hh]eads[’']|[Hh]eadteachers[’']" +
  "|[Tt]eachers[’']|NASUWT|NAHT|NEU|ASCL|Unison|UNISON|Labour|Labour[’']s|Conservative|Tory|Lib(?:eral)? Dem(?:ocrat)?|Green)" +
  "(?: group| education| schools?| party| children[’']s)? (?:leader|director|chief(?: executive)?|boss|(?:general |branch )?secretary|official|officer" +
  '|rep|spokes(?:man|woman|person)|chair|chairman|founder|councillor)\\b)';
const OTHER =
  '(?:[Uu]nions?\\b|Unison\\b|UNISON\\b|NASUWT\\b|NAHT\\b|ASCL\\b|NEU\\b|[Cc]harit(?:y|ies)\\b|[Cc]ampaigners?\\b' +
  '|[Pp]arents?\\b|MPs?\\b|[Mm]inister\\b|[Ss]ecretary of [Ss]tate\\b|DfE\\b' +
  '|Department for Education\\b|[Oo]pposition\\b|[Rr]esidents?\\b|[Oo]mbudsman\\b|[Cc]ommissioner\\b' +
  '|[Tt]he [Cc]ommittee\\b|[Tt]eachers\\b|[Ee]xperts?\\b|[Ww]histleblowers?\\b|[Cc]ritics\\b|[Ff]amilies\\b' +
  '|[Mm]others?\\b|[Ff]athers?\\b|[Cc]oroner\\b|[Mm]inisters\\b' +
  '|ADCS\\b|Association of Directors\\b|LGA\\b|BASW\\b|[Jj]udge\\b|[Pp]rofessor\\b|[Rr]esearchers\\b' +
  '|[Mm]embers\\b|[Pp]resident\\b|[Mm]um\\b|[Dd]ad\\b)';
const SPEAK =
  '(?:said|says|saying|stat(?:es?|ed|ing)|add(?:s|ed|ing)|told(?! (?:to|it|they|that it|that they)\\b)' +
  '|tells|explain(?:s|ed)|comment(?:s|ed)|wrote|writes|claim(?:s|ed)|insist(?:s|ed)|argu(?:es|ed)' +
  '|believ(?:es|ed)|admit(?:s|ted)|stress(?:es|ed)|continued|report(?:s|ed)?|confirm(?:s|ed)' +
  '|acknowledg(?:es|ed)|advised|reads)\\b';
const JUDGE =
  '(?:found|finds?|finding|not(?:e|es|ed|ing)|warn(?:s|ed|ing)?|conclud(?:e|es|ed)|prais(?:e|es|ed|ing)' +
  '|heaped praise|singled out|criticis(?:e|es|ed|ing)|highlight(?:s|ed|ing)?|identif(?:y|ies|ied)' +
  '|recognis(?:e|es|ed)|observ(?:e|es|ed)|saw|seen|raise[ds]?|judg(?:e|es|ed)|list(?:s|ed)|commend(?:s' +
  '|ed)|welcom(?:e|es|ed)|applaud(?:s|ed)|describ(?:e|es|ed)|felt|discover(?:s|ed)|reveal(?:s|ed|ing)?' +
  '|show(?:s|ed)|point(?:s|ed)? (?:to|out)|express(?:es|ed)|cit(?:es|ed)|uncover(?:s|ed)|hail(?:s|ed)' +
  '|concerned|condemn(?:s|ed)?|outlin(?:e|es|ed|ing)|suggest(?:s|ed)?|slam(?:s|med)|impressed|sampled' +
  '|examined|laud(?:s|ed)|flag(?:s|ged)|detail(?:s|ed)|expos(?:es|ed)|blam(?:es|ed)|acknowledg(?:es|ed))\\b';
/** "was found to", "were praised for": said of somebody, by inspectors where nobody else is named. */
const PASSIVE =
  '(?:(?:was|were|is|are|been|being) (?:also |both |widely |strongly |heavily )?(?:(?:found|said|reported|described' +
  '|considered|seen|deemed|observed|felt|noted) (?:to|as|wanting|ineffective|that)' +
  '|(?:praised|criticised|credited|commended|recognised|hailed|lauded|condemned|applauded|singled out' +
  '|highlighted|flagged|identified|warned)(?= (?:for|as|with|in|over|that|about)\\b|[,.;]))|(?:received?|won|earned|drew|attracted|came in for|was given) (?:\\w+ )?(?:praise|criticism)\\b)';

const TOKEN = pattern(
  'g',
  `\\b(?<inspector>${INSPECTOR})|\\b(?<leader>${OTHERS_LEADER})|\\b(?<provider>${PROVIDER})|\\b(?<other>${OTHER})` +
    `|\\b(?<passive>${PASSIVE})|\\b(?<judge>${JUDGE})|\\b(?<speak>${SPEAK})|(?<credit>\\b[Aa]ccording to\\b)|(?<quote>["“”])` +
    '|\\b(?<pronoun>(?:[Tt]hey|[Ii]t(?! (?:is|was|were|had|has|will|would|should|can|may|must)\\b)|[Hh]e' +
    '|[Ss]he)\\b)|\\b(?<name>[A-Z][a-z]+(?:-[A-Z][a-z]+)?\\b)',
);

/** The words of a sentence that tell who speaks: speakers, verbs of speaking and judging, quotation marks. */
export function speakerTokens(text: string, quoteOpen: boolean, people: Carry['people']): Token[] {
  const found: Token[] = [];
  let quoted = quoteOpen;
  TOKEN.lastIndex = 0;
  for (let hit = TOKEN.exec(text); hit; hit = TOKEN.exec(text)) {
    const kind = kindOf(hit.groups ?? {});
    const end = hit.index + hit[0].length;
    if (kind === 'quote') quoted = hit[0] === '"' ? !quoted : hit[0] === '“';
    else if (kind !== 'name' || spokenFor(hit[0], people))
      found.push({ kind, text: hit[0], start: hit.index, end, quoted });
    else if (!isNamed(text, found.at(-1), hit.index) && speaksBeside(text, hit.index, end))
      found.push({ kind: 'stranger', text: hit[0], start: hit.index, end, quoted });
  }
  return found;
}

const SAYS_BEFORE =
  /(?:[”"’'],? (?:said|says|added|adds|explained|recalls|recalled)|\b(?:Mr|Mrs|Ms|Miss|Dr)) (?:[A-Z][a-z]+ )?$/;
const SAYS_AFTER =
  /^(?:[ -][A-Z][\w’'-]+)*(?:, [^,.;:“”"]{1,60}){0,2},? (?:said|says|told|added|adds|explained|recalls|recalled|wrote|insisted|insists|warned|argued|agreed|disagreed|claimed)\b/;

/** A name that nobody has introduced, but that stands beside a verb of speaking. */
function speaksBeside(text: string, start: number, end: number): boolean {
  return SAYS_BEFORE.test(text.slice(Math.max(0, start - 30), start)) || SAYS_AFTER.test(text.slice(end, end + 160));
}

/** "Principal Ann Lee": the name of the one whose office was just read. */
function isNamed(text: string, last: Token | undefined, start: number): boolean {
  return (
    last !== undefined &&
    start - last.end < 40 &&
    /^(?:[ ,]|of|for|the|and|[A-Z][\w’'-]*|children[’']s|services)*$/.test(text.slice(last.end, start))
  );
}

const KINDS: readonly TokenKind[] = [
  'inspector',
  'provider',
  'other',
  'passive',
  'judge',
  'speak',
  'credit',
  'quote',
  'pronoun',
  'name',
];

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  if (groups.leader !== undefined) return 'other';
  return KINDS.find((kind) => groups[kind] !== undefined) ?? 'name';
}

/** For whom a speaker token speaks; null for a pronoun that stands for nobody known. */
export function sourceOf(token: Token, carry: Carry): Source | null {
  if (token.kind === 'inspector' || token.kind === 'provider' || token.kind === 'other') return token.kind;
  if (token.kind === 'stranger') return 'other';
  if (token.kind === 'name') return spokenFor(token.text, carry.people);
  return token.kind === 'pronoun' ? carry.speaker : null;
}

const OFFICE = pattern(
  'g',
  String.raw`\b(inspector|[Dd]irector|[Ll]eader|[Cc]ouncillor|Cllr|[Mm]ember|[Cc]hief [Ee]xecutive|[Hh]ead ?teacher`,
  String.raw`|[Pp]rincipal|[Cc]hair|[Hh]older|[Pp]resident|[Cc]ommissioner|[Mm]inister|MP|[Ss]ecretary|[Hh]ead`,
  String.raw`|[Cc]hief)\b`,
);
const AFTER_OFFICE = /^(?:[^.;:“”"]{0,60}?[, ])?([A-Z][a-z]+) ([A-Z][a-z]+(?:-[A-Z][a-z]+)?)\b/;
const BEFORE_OFFICE = /\b([A-Z][a-z]+) ([A-Z][a-z]+(?:-[A-Z][a-z]+)?), [^.;:“”"]{0,50}$/;

/** Remembers whom a sentence introduces with an office: "children's director Ann Lee", "Ann Lee, lead inspector". */
export function learnPeople(text: string, people: Carry['people']): Carry['people'] {
  let known = people;
  for (const office of text.matchAll(OFFICE)) known = learnOne(text, office, known);
  return known;
}

function learnOne(text: string, office: RegExpExecArray, people: Carry['people']): Carry['people'] {
  const around = text.slice(Math.max(0, office.index - 40), office.index + 60);
  const source: Source = /\b(?:[Ii]nspector|Ofsted[’']s)\b/.test(around)
    ? 'inspector'
    : /\b(?:[Pp]resident|[Cc]ommissioner|[Mm]inister|MP|[Ss]ecretary|[Uu]nion|[Cc]harity)\b/.test(around)
      ? 'other'
      : 'provider';
  const after = AFTER_OFFICE.exec(text.slice(office.index + office[0].length, office.index + 120));
  const before = BEFORE_OFFICE.exec(text.slice(Math.max(0, office.index - 110), office.index));
  const surname = before?.[2] ?? after?.[2];
  return surname && !/^(?:Council|Services|Families|School|Primary|Ofsted|Committee|County|City)$/.test(surname)
    ? met(surname, source, people)
    : people;
}

/** More than any document introduces; each new one copies all that are known. */
const MOST_PEOPLE = 100;

function met(surname: string, source: Source, people: Carry['people']): Carry['people'] {
  if (spokenFor(surname, people) === source) return people;
  const others = people.filter(([name]) => name !== surname);
  // who was met first has not been spoken of for long
  return [...others, [surname, source] as const].slice(-MOST_PEOPLE);
}

/** For whom somebody of this name speaks, who was introduced before. */
const spokenFor = (surname: string, people: Carry['people']): Source | null =>
  people.find(([name]) => name === surname)?.[1] ?? null;
