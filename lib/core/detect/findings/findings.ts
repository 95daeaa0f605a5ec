import type { Detection } from '../../model/detection';
import type { Source } from '../../model/kinds';
import { featuresOf, isListed, type Near } from './finding-features';
import { isAside, isBareName, isElsewhere, isPhrase } from './finding-guards';
import { mannerOf, reasonsOf, scoreOf } from './finding-score';
import { judgeTone } from '../tone/judged-tone';
import { qualified } from '../ratings/qualifiers';
import { quantified } from './quantity-words';
import { RULES, ruleRef, type Rule } from '../rules';
import type { Statement } from './statements';
import type { DocumentContext, Section } from '../types';

interface Found {
  readonly rule: Rule;
  readonly source: Source;
  readonly why: readonly string[];
}

/** Whether a sentence states what somebody says is the case about quality, practice, compliance or progress. */
export function findFinding(s: Statement, at: number, context: DocumentContext, near: Near): Detection | null {
  const { text } = s.sentence;
  const found = isListedStrength(s, context) ? strength(s) : weighed(s, context, near);
  if (!found) return null;
  const tone = judgeTone(text);
  return {
    kind: 'finding',
    start: at,
    end: at + text.length,
    polarity: found.rule === RULES.findingStrengths ? 'strength' : tone.polarity,
    attributes: { source: found.source, ...quantified(text), ...qualified(text) },
    themes: [],
    rule: ruleRef(found.rule),
    why: distinct([...found.why, ...tone.why]).slice(0, 6),
  };
}

/** Without words that stand within others of the list: "too" beside "too late". */
function distinct(words: readonly string[]): string[] {
  const known = [...new Set(words.filter(Boolean))];
  return known.filter((word) => !known.some((other) => other !== word && other.includes(word)));
}

const CLOSED: ReadonlySet<Section> = new Set(['contents', 'furniture', 'method', 'previous']);

/** Whether its place and its shape leave it open that a sentence is a finding; its score then decides. */
export function isOpen(s: Statement, context: DocumentContext): boolean {
  const { text } = s.sentence;
  if (CLOSED.has(s.carry.section) || isListedStrength(s, context)) return false;
  if (isAside(text) || s.methodical || s.block === 'table-cell' || s.block === 'table-row') return false;
  if (context.page !== 'report')
    return s.block !== 'heading' || !(ASKS.test(text) || (s.carry.prose > 0 && isPhrase(text)));
  if (s.carry.section === 'about' || isElsewhere(s)) return false;
  return s.block !== 'heading' && /[.!?”’"']$/.test(text) && !(s.block === 'paragraph' && isBareName(text));
}

/** A heading that names what stands below it, and does not say it. */
const ASKS = /^(?:what|how|why|who|where|when)\b/i;

/** In a report, what stands under "Strengths" is one, though it be but a noun phrase. */
function isListedStrength({ carry, sentence, block }: Statement, { page }: DocumentContext): boolean {
  return page === 'report' && carry.section === 'strengths' && block !== 'heading' && !isAside(sentence.text);
}

function strength({ carry }: Statement): Found {
  return { rule: RULES.findingStrengths, source: 'inspector', why: [carry.heading] };
}

function weighed(s: Statement, context: DocumentContext, near: Near): Found | null {
  if (!isOpen(s, context)) return null;
  const features = featuresOf(s, context, near);
  const manner = mannerOf(context.page);
  if (scoreOf(features, manner) <= 0) return null;
  return { ...sayingOf(s, context), why: [s.voice.why, ...reasonsOf(features, manner)] };
}

/** By what rule it is a finding, and whose. */
function sayingOf(s: Statement, { page }: DocumentContext): { rule: Rule; source: Source } {
  const { source } = s.voice;
  if (page === 'report') return { rule: RULES.findingReport, source: 'inspector' };
  if (s.isTitle || s.block === 'heading') return { rule: RULES.findingTitle, source: source ?? 'inspector' };
  if (source === 'inspector') return { rule: RULES.findingInspector, source };
  if (source === 'provider') return { rule: RULES.findingProvider, source };
  if (source === 'other') return { rule: RULES.findingOther, source };
  if (isListed(s.carry)) return { rule: RULES.findingListed, source: 'inspector' };
  return unattributed(s, page);
}

/** Nobody is named: in minutes officers go on speaking, in a third party's statement it does; else it is the report's. */
function unattributed({ carry, follows }: Statement, page: DocumentContext['page']): { rule: Rule; source: Source } {
  if (!follows && page === 'minutes' && carry.speaker === 'provider')
    return { rule: RULES.findingProvider, source: 'provider' };
  if (!follows && carry.said === 'other') return { rule: RULES.findingOther, source: 'other' };
  return { rule: RULES.findingContinued, source: 'inspector' };
}
