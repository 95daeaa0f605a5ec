import type { Detection } from '../../model/detection';
import type { Source } from '../../model/kinds';
import { CUES } from './finding-cues';
import { toneOf } from '../tone/polarity';
import {
  ANOTHERS,
  GENERAL,
  IMPERATIVE,
  ITEM_THAT,
  LEAD_IN,
  MUST,
  MUST_ADDRESS,
  NEEDED,
  NEEDED_TO,
  NO_DUTY,
  RECOMMENDED,
  RESOLUTION,
  TOLD_TO,
} from './recommendation-cues';
import {
  ANYBODY_MUST,
  AREAS,
  ASKED_THAT,
  ASKS_TO,
  DEMANDS,
  IS_TOLD,
  LACKS,
  NOT_A_PARTY,
  OWN_ASKING,
  SAYS_NOTHING,
} from './recommendation-frames';
import { sentencePattern } from '../literals/sentence-pattern';
import { RULES, ruleRef, type Rule } from '../rules';
import type { Statement } from './statements';
import type { DocumentContext } from '../types';

interface Match {
  readonly rule: Rule;
  readonly why: string[];
}

/** Whether a sentence or bullet says what should be done; `advised`: the sentences after it in its paragraph do. */
export function findRecommendation(
  s: Statement,
  at: number,
  context: DocumentContext,
  advised: boolean,
): Detection | null {
  const { sentence, voice } = s;
  const match = matchOf(s, context, advised);
  if (!match) return null;
  const source: Source = voice.source === 'other' ? 'other' : 'inspector';
  return {
    kind: 'recommendation',
    start: at,
    end: at + sentence.text.length,
    polarity: null,
    attributes: { source },
    themes: [],
    rule: ruleRef(match.rule),
    why: match.why,
  };
}

/** Under "What needs to improve?" a whole statement of what is weak is both a finding and a recommendation. */
export function isAlsoFinding({ sentence: { text }, carry, block }: Statement): boolean {
  if (MUST_ADDRESS.test(text) || AFTER_FINDING.test(text)) return true;
  const duty = dutyIn(text);
  if (duty && saysWeakness(text.slice(0, duty.clause))) return true;
  const listed = carry.section === 'recommendations' || carry.lead === 'recommendations';
  if (!listed || block === 'heading' || advice(text) || IMPERATIVE.test(text)) return false;
  return saysWeakness(text);
}

const saysWeakness = (text: string): boolean => STATES.test(text) && toneOf(text).polarity === 'weakness';

/** "The home was told to act after inspectors found …" tells both. */
const AFTER_FINDING = sentencePattern(
  'i',
  String.raw`\b(?:after|because|when|as) (?:the )?(?:inspectors?|ofsted|watchdogs?|inspection|visit|report|review)\b[^.;]{0,40}\b(?:found|said|warned|revealed|uncovered|saw|discovered|raised)\b`,
);

/** The finite verb that a noun phrase lacks. */
const STATES =
  /\b(?:do|does|is|are|has|have|was|were|can|cannot) not\b|^[^,;]{3,60}? (?:is|are|has|have|lacks?|remains?)\b(?! (?:to|being)\b)/i;

const VERB =
  /\b(?:is|are|was|were|has|have|had|will|may|do|does|did|don[’']t|doesn[’']t|i|we|[a-z]+[’'](?:s|re|ve|ll) [a-z]+(?:ing|ed)|[a-z]+n[’']t|[a-z]+ed)\b/i;

function matchOf(s: Statement, context: DocumentContext, advised: boolean): Match | null {
  const { text } = s.sentence;
  const { section } = s.carry;
  if (s.block === 'heading' || section === 'contents' || section === 'furniture' || section === 'method') return null;
  if (LEAD_IN.test(text) || CUES.method.test(text) || CUES.definition.test(text) || text.endsWith('?')) return null;
  // a quotation that nobody near it claims is not surely the provider's
  const byProvider = s.voice.source === 'provider' && !(s.voice.quoted && s.voice.why === '');
  return (
    (context.page === 'minutes' ? byResolution(text) : null) ??
    (byProvider ? null : bySection(s, context, advised)) ??
    byList(s) ??
    byImperative(s, context) ??
    (byProvider ? null : byWording(s, context)) ??
    (byProvider || context.page === 'report' ? null : byFrame(s, context))
  );
}

const NONE = /^(?:there (?:are|were) no\b|none\b|no (?:areas|recommendations))/i;
/** How a regulation is introduced, above what it asks for. */
const NOTED = /^(?:(?:R?\d+(?:\.\d+)*|\(?[a-z]\)?)[.)]? )?(?:to )?(?:note|receive) /i;
const REGULATION = /\bstandard is that\b|^\(.*\)$|^\d{1,2} [a-z]+ \d{4}$/i;

function bySection(s: Statement, { page }: DocumentContext, advised: boolean): Match | null {
  const { text } = s.sentence;
  if (s.carry.section !== 'recommendations') return null;
  // a table below the list is not part of it, unless its cells are sentences
  if (s.block === 'table-cell' && text.length < 40) return null;
  if (text.length < 15 || NONE.test(text) || (page !== 'report' && NOTED.test(text)) || REGULATION.test(text))
    return null;
  // "Pupils forget what they learn. Leaders should …": the first tells why, and is a finding
  if (page === 'report' && advised && !advice(text) && isAlsoFinding(s)) return null;
  if (page !== 'report' && !belongs(s)) return null;
  return { rule: RULES.recommendationSection, why: [s.carry.heading] };
}

/** An article goes on below its list: what is no item must itself advise, or be a phrase without a verb, in nobody else's words. */
function belongs({ sentence: { text }, block, voice, marks }: Statement): boolean {
  if (ITEM_THAT.test(text)) return true;
  if (/^(?:R?\d+(?:\.\d+)*[.)]? )?that\b/i.test(text)) return false;
  if (block === 'list-item' || advice(text) || /^how\b/i.test(text)) return true;
  return voice.source === null && marks.length === 0 && !VERB.test(text);
}

/** An item of a list that was announced: "Leaders should:" */
function byList({ sentence: { text }, carry }: Statement): Match | null {
  if (carry.lead !== 'recommendations' || text.length < 12 || NOTED.test(text)) return null;
  return { rule: RULES.recommendationListed, why: [] };
}

/** A sentence that opens with a bare verb tells somebody what to do. */
function byImperative({ sentence: { text }, block }: Statement, { page }: DocumentContext): Match | null {
  if (text.length < 25 || !(/^[A-Z]/.test(text) || (block === 'list-item' && page === 'report'))) return null;
  const hit = IMPERATIVE.exec(text);
  return hit ? { rule: RULES.recommendationImperative, why: [hit[0]] } : null;
}

function byResolution(text: string): Match | null {
  const hit = RESOLUTION.exec(text) ?? RECOMMENDED.exec(text);
  return hit ? { rule: RULES.recommendationWording, why: [shortened(hit[0])] } : null;
}

export const advises = ({ sentence }: Statement): boolean => advice(sentence.text) !== null;

/** The words that say what is to be done; null where they say something else. */
const advice = (text: string): string | null => dutyIn(text)?.words ?? null;

/** What says it, and where its clause begins. */
function dutyIn(text: string): { words: string; clause: number } | null {
  for (const cue of [NEEDED, TOLD_TO, MUST]) {
    const hit = cue.exec(text);
    // in mid-sentence after a contrast it only qualifies a finding
    if (!hit || (cue === MUST && ANOTHERS.test(hit[0].replace(/^\W+/, '')))) continue;
    const end = hit.index + hit[0].length;
    const clause = clauseOf(text, end);
    if (!NO_DUTY.test(text.slice(clause, end))) return { words: hit[0], clause };
  }
  return null;
}

/** Where the clause begins that tells somebody what to do: "Pupils do not know …, and leaders should …". */
function clauseOf(text: string, at: number): number {
  const joint = Math.max(text.lastIndexOf(', and ', at), text.lastIndexOf(', so ', at), text.lastIndexOf('; ', at));
  return joint < 0 ? 0 : text.indexOf(' ', joint) + 1;
}

function byWording(s: Statement, { page }: DocumentContext): Match | null {
  const { text } = s.sentence;
  if (text.length < 25) return null;
  const attributed = s.voice.source !== null || s.follows;
  const needed = attributed ? NEEDED_TO.exec(text)?.[0] : undefined;
  const words = advice(text) ?? MUST_ADDRESS.exec(text)?.[0] ?? needed ?? null;
  if (!words || (page !== 'report' && !attributed && GENERAL.test(text))) return null;
  if (page !== 'report' && SAYS_NOTHING.test(text)) return null;
  return { rule: RULES.recommendationWording, why: [shortened(words)] };
}

/** What somebody else than the provider asks for, in the words of news. */
function byFrame(s: Statement, { page }: DocumentContext): Match | null {
  const { text } = s.sentence;
  if (text.length < 25) return null;
  if (SAYS_NOTHING.test(text)) return null;
  const words = asked(s) ?? bidden(s, page);
  return words === null ? null : { rule: RULES.recommendationWording, why: [shortened(words)] };
}

function asked({ sentence: { text }, voice, follows, carry }: Statement): string | null {
  const area = AREAS.exec(text) ?? ASKED_THAT.exec(text);
  if (area) return area[0];
  if (OWN_ASKING.test(text)) return null;
  const told = IS_TOLD.exec(text);
  // whoever is quoted goes on to say what it asks of others
  const own = voice.source === null && !follows && carry.said === 'provider';
  return (told ?? (own ? null : (ASKS_TO.exec(text) ?? DEMANDS.exec(text))))?.[0] ?? null;
}

/** A duty of anybody's, where it is said by somebody who is known. */
function bidden(
  { sentence: { text }, voice, follows, carry }: Statement,
  page: DocumentContext['page'],
): string | null {
  const by = voice.source ?? (follows ? 'inspector' : carry.said);
  if (by === 'provider' || (by === null && page !== 'other')) return null;
  // inspectors may well ask something of every school; in others' mouths it is a creed
  if ((voice.source !== 'inspector' || voice.quoted) && GENERAL.test(text)) return null;
  const hit = ANYBODY_MUST.exec(text);
  if (
    hit &&
    !NOT_A_PARTY.test(text.slice(0, hit.index + hit[0].length)) &&
    !NO_DUTY.test(lastClause(text.slice(0, hit.index)))
  )
    return hit[0];
  return voice.source === 'other' || carry.said === 'inspector' ? (LACKS.exec(text)?.[0] ?? null) : null;
}

/** What stands before a duty once asides, openings and who says it are put away. */
const lastClause = (before: string): string =>
  before
    .replace(/^["“‘']?(?:But|And|So|Yet) /, '')
    .replace(/^.*(?:, |\b(?:said|says|clear|felt|argued|believes?) (?:that )?)/, '');

const LONGEST = 80;

/** The end of the words, where the duty stands, cut to what a reader takes in at a glance. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words.trim();
  return words.slice(words.indexOf(' ', words.length - LONGEST) + 1).trim();
}
