import type { Detection } from '../model/detection';
import type { Source } from '../model/kinds';
import type { BlockType } from '../model/reading-text';
import { toneOf } from './polarity';
import { quantified } from './quantity-words';
import { RULES, ruleRef, type Rule } from './rules';
import { isAction, isAside, isBareName, isContext, isProcedure, isOnlyGrade } from './finding-guards';
import type { Carry, DocumentContext, Sentence } from './types';
import { sentencePattern } from './literals/sentence-pattern';

/** Who speaks a sentence, after its paragraph was heard whole. */
export interface SentenceVoice {
  readonly source: Source | null;
  /** The sentence begins inside, or with, a quotation. */
  readonly quoted: boolean;
  readonly why: string;
  readonly subject: Source | null;
}

export interface Statement {
  readonly sentence: Sentence;
  readonly block: BlockType;
  readonly voice: SentenceVoice;
  /** Earlier in its paragraph inspectors were said to have found something. */
  readonly follows: boolean;
  /** Its paragraph opens by telling how the inspection was done. */
  readonly methodical: boolean;
  /** Ratings and statistics in this sentence. */
  readonly marks: readonly Detection[];
  readonly isTitle: boolean;
}

interface Found {
  readonly rule: Rule;
  readonly source: Source;
  readonly why: string[];
}

/** Whether a sentence states what somebody says is the case about quality, practice, compliance or progress. */
export function findFinding(s: Statement, at: number, context: DocumentContext, carry: Carry): Detection | null {
  const { text } = s.sentence;
  if (carry.section === 'contents' || carry.section === 'furniture' || carry.section === 'method') return null;
  if (isAside(text) || s.methodical) return null;
  const found = context.page === 'report' ? inReport(s, carry) : inNews(s, context, carry);
  if (!found || isOnlyGrade(text, s.marks)) return null;
  const tone = toneOf(text);
  return {
    kind: 'finding',
    start: at,
    end: at + text.length,
    polarity: found.rule === RULES.findingStrengths ? 'strength' : tone.polarity,
    attributes: { source: found.source, ...quantified(text) },
    themes: [],
    rule: ruleRef(found.rule),
    why: [...new Set([...found.why, ...tone.why].filter(Boolean))].slice(0, 6),
  };
}

function inReport(s: Statement, carry: Carry): Found | null {
  const { text } = s.sentence;
  if (s.block === 'heading' || s.block === 'table-cell' || s.block === 'table-row') return null;
  if (carry.section === 'strengths') return { rule: RULES.findingStrengths, source: 'inspector', why: [carry.heading] };
  if (carry.section === 'about' || carry.section === 'previous' || carry.section === 'recommendations') return null;
  if (s.block === 'paragraph' && isBareName(text)) return null;
  if (isContext(text, s.marks) || !/[.!?”’"]$/.test(text)) return null;
  return { rule: RULES.findingReport, source: 'inspector', why: [] };
}

const VERB = sentencePattern(
  '',
  String.raw`\b(?:is|are|was|were|has|have|had|be|been|do|does|did|can|will|[a-z]+(?:ed|es|s))\b`,
);

function inNews(s: Statement, context: DocumentContext, carry: Carry): Found | null {
  const { text } = s.sentence;
  if (carry.section === 'recommendations' || carry.section === 'about') return null;
  if (s.isTitle || s.block === 'heading') return inTitle(s, carry);
  if (carry.section === 'inspectors-found' || carry.section === 'strengths' || carry.lead === 'findings') {
    if (!isContext(text, s.marks)) return { rule: RULES.findingListed, source: 'inspector', why: [] };
  }
  const { voice } = s;
  if (isAction(text) || isProcedure(text)) return null;
  const tone = toneOf(text);
  const why = voice.why ? [voice.why] : [];
  if (voice.source === 'inspector') {
    return tone.polarity !== 'neutral' || voice.why || voice.quoted
      ? { rule: RULES.findingInspector, source: 'inspector', why }
      : null;
  }
  if (tone.polarity === 'neutral') return null;
  if (voice.source === null && context.page === 'minutes' && carry.speaker === 'provider' && isClaim(text))
    return { rule: RULES.findingProvider, source: 'provider', why };
  if (voice.source === null)
    return goesOn(s, carry) ? { rule: RULES.findingContinued, source: 'inspector', why } : null;
  if (!isClaim(text)) return null;
  return { rule: voice.source === 'provider' ? RULES.findingProvider : RULES.findingOther, source: voice.source, why };
}

const QUOTED_WORDS = sentencePattern('', String.raw`[“"][^”"]{3,}[”"]|‘[^’]*\s[^’]*\s[^’]*’`);
/** Goes on from the sentence before, or names the inspection it comes from. */
const CONNECTED = sentencePattern(
  'i',
  String.raw`^(?:however|but|this|these|as a result|consequently|also|in addition|additionally|furthermore|similarly`,
  String.raw`|elsewhere)\b|\b(?:visited|seen|sampled|spoken to) by inspectors\b`,
);
const PAST_EVENT = sentencePattern(
  'i',
  String.raw`\b(?:was|were) (?:appointed|published|founded|launched|elected|formed)\b|\bwill\b`,
);

/** Unattributed, but the paragraph reports inspectors, or the sentence quotes whoever spoke last. */
function goesOn(s: Statement, carry: Carry): boolean {
  const { text } = s.sentence;
  if (PAST_EVENT.test(text) || isContext(text, s.marks)) return false;
  return s.follows || (carry.speaker === 'inspector' && (QUOTED_WORDS.test(text) || CONNECTED.test(text)));
}

const TITLE_VERB = sentencePattern(
  '',
  String.raw`^["'“‘]?(?:Ofsted|[Ii]nspectors?|[Ww]atchdog|[Ii]nspectorate)\b.{0,40}?\b(?:warns?|finds?|found|prais\w+`,
  String.raw`|criticis\w+|rais\w+ concerns?|hails?|says?|said|highlights?|slams?|condemns?|commends?|identif\w+`,
  String.raw`|reveals?|uncovers?|notes?|sees|saw)\b`,
);

function inTitle(s: Statement, carry: Carry): Found | null {
  const hit = TITLE_VERB.exec(s.sentence.text);
  if (!hit || (carry.prose > 3 && s.block !== 'heading')) return null;
  return VERB.test(s.sentence.text) ? { rule: RULES.findingTitle, source: 'inspector', why: [hit[0]] } : null;
}

const FEELING = sentencePattern(
  'i',
  String.raw`\b(?:thank\w*|delighted|pleased|proud|welcom\w+|grateful|sorry|saddened|apologis\w+|congratulat\w+`,
  String.raw`|disappoint\w+|(?:top |our |a )priority|look forward|looking forward|would like|hope|want(?:s|ed)?|will`,
  String.raw`|would|plans? to|planning to|committed to|determined to|aim|intend|fully accept|accept the`,
  String.raw`|take .{0,20}seriously|going to|must|should|let[’']s|we know)\b`,
);
const STATE = sentencePattern(
  'i',
  String.raw`\b(?:is|are|was|were|has|have|had|fell|rose|improved|reduced|increased|took|remains?|[’'](?:ve|re|s|m)`,
  String.raw`|continue[sd]?|benefit|see|seen|show(?:s|ed)?)\b`,
);

const DOING = sentencePattern(
  'i',
  String.raw`\b(?:taken? (?:\S+ )?(?:steps|action)|steps were taken`,
  String.raw`|(?:have|has|had) (?:already |also |now )?(?:established|set up|put in|appointed|introduced|launched`,
  String.raw`|invested|recruited|brought in|created|started|begun|made (?:\S+ )?changes))\b`,
);
const EFFECT = sentencePattern(
  'i',
  String.raw`\b(?:resulting|led to|leading to|which means|so that|as a result|helping|meaning|improv|reduc|fell|fallen)\b`,
);

/** A claim about how a service is or has become; not thanks, welcome, plans or promises. */
function isClaim(text: string): boolean {
  return STATE.test(text) && !FEELING.test(text) && (!DOING.test(text) || EFFECT.test(text));
}
