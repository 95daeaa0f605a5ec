import type { Source } from '../../model/kinds';
import { sourceOf, speakerTokens, type Token } from './speakers';
import { sentencePattern } from '../literals/sentence-pattern';
import type { Carry } from '../types';

export interface Attribution {
  readonly source: Source;
  readonly why: string;
}

export interface Voice {
  /** Who is said to say this sentence. */
  readonly attribution: Attribution | null;
  /** Whoever the sentence is about or from: what "they" and "it" mean in the next one. */
  readonly subject: Source | null;
}

/** Verbs of praise and welcome by which a provider judges nothing. */
const CEREMONIAL = /^(?:prais|hail|welcom|commend|applaud|heaped|singled)/;
const BY = /^\s+(?:[a-z]+\s+)?(?:by|in)\s+(?:(?:the|an?|its|this|that|school|government)\s+){0,2}$/;
const NOT_SUBJECT =
  /\b(?:to|of|at|for|with|from|about|against|by|between|in|on)\s+(?:(?:the|an?|its|their|this|that)\s+)?$/i;
const NOT_SUBJECT_WIDE = /\b(?:to|of|at|for|with|from|about|against|by|between)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}$/i;
const REACH = 90;
/** What children, parents and staff tell inspectors is part of what inspectors found. */
const TOLD_INSPECTORS = sentencePattern(
  'i',
  String.raw`\b(?:told|spoken to by|visited by|seen by|reported to) (?:the )?(?:inspectors?|ofsted)\b(?! that they (?:were|are) (?:reviewing|planning))`,
);

/** Who says a sentence, by its own words and by what the text said before. */
export function voiceOf(text: string, quoteOpen: boolean, carry: Carry): Voice {
  const tokens = speakerTokens(text, quoteOpen, carry.people);
  const told = TOLD_INSPECTORS.exec(text);
  if (told && !quoteOpen) return { attribution: { source: 'inspector', why: told[0] }, subject: 'inspector' };
  const attribution = firstAttribution(text, tokens, carry);
  const subject = tokens.find(
    (token) => !token.quoted && token.start < 60 && isSpeaker(token) && token.kind !== 'pronoun',
  );
  return { attribution, subject: attribution?.source ?? (subject ? sourceOf(subject, carry) : null) };
}

function firstAttribution(text: string, tokens: readonly Token[], carry: Carry): Attribution | null {
  for (const [i, token] of tokens.entries()) {
    if (token.quoted) continue;
    if (token.kind === 'passive') {
      const said = passively(text, tokens, i, carry);
      if (said) return said;
    }
    if (IS_SAID.test(text.slice(0, token.start)) && !BY_SOMEBODY.test(text.slice(token.end, token.end + 40))) continue;
    if (token.kind !== 'speak' && token.kind !== 'judge' && token.kind !== 'credit') continue;
    const speaker =
      speakerBy(text, tokens, i) ??
      (token.kind === 'credit' ? null : speakerBefore(text, tokens, i)) ??
      speakerAfter(text, tokens, i);
    const source = speaker && sourceOf(speaker, carry);
    if (!speaker || !source || !mayMean(token, speaker, source)) continue;
    const from = Math.min(speaker.start, token.start);
    return { source, why: text.slice(from, Math.max(speaker.end, token.end)) };
  }
  return null;
}

/** "The council was advised": it does not speak. */
const IS_SAID = /\b(?:was|were|been|being) (?:also |now )?$/;
const BY_SOMEBODY = /^[^.;]{0,30}\bby\b/;
const NOBODY = /(?:\b[Ii]t|\b(?:he|she|I|we))\s+(?:had |has |have )?$/;

/** "Staff were found to be kind": by inspectors, unless it says by whom. */
function passively(text: string, tokens: readonly Token[], at: number, carry: Carry): Attribution | null {
  const verb = tokens[at];
  if (!verb || NOBODY.test(text.slice(0, verb.start))) return null;
  const by = /\bby\s+(?:(?:the|an?|its|this|that)\s+){0,2}/.exec(text.slice(verb.start, verb.end + 60));
  if (!by) return { source: 'inspector', why: verb.text };
  const from = verb.start + by.index + by[0].length;
  const who = tokens.find((token) => isSpeaker(token) && token.start >= from && token.start <= from + 12);
  const source = who ? sourceOf(who, carry) : null;
  return source === 'inspector' && who ? { source, why: text.slice(verb.start, who.end) } : null;
}

/** Providers speak; they do not "find" or "highlight", and their praise is no judgement. */
function mayMean(verb: Token, speaker: Token, source: Source): boolean {
  if (source === 'inspector') return true;
  if (CEREMONIAL.test(verb.text)) return false;
  return verb.kind !== 'judge' || (source === 'other' && speaker.kind !== 'pronoun');
}

const isSpeaker = (token: Token): boolean =>
  token.kind === 'inspector' ||
  token.kind === 'provider' ||
  token.kind === 'other' ||
  token.kind === 'name' ||
  token.kind === 'stranger' ||
  token.kind === 'pronoun';

/** "praised by inspectors", "according to the report" */
function speakerBy(text: string, tokens: readonly Token[], at: number): Token | null {
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || !next || !isSpeaker(next) || next.kind === 'pronoun' || next.quoted) return null;
  const between = text.slice(verb.end, next.start);
  if (verb.kind === 'credit') return between.length < 40 ? next : null;
  return BY.test(between) && /\bby\b/.test(between) ? next : null;
}

function speakerBefore(text: string, tokens: readonly Token[], at: number): Token | null {
  const verb = tokens[at];
  if (!verb) return null;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || verb.start - token.end > REACH) return null;
    if (token.quoted || !isSpeaker(token)) continue;
    const between = text.slice(token.end, verb.start);
    if (/[.;:]\s|\b(?:who|which|that) .*\b(?:and|but)\b/.test(between)) return null;
    const before = text.slice(Math.max(0, token.start - 50), token.start);
    if (token.kind === 'inspector' ? NOT_SUBJECT.test(before) && !/^\s/.test(between) : NOT_SUBJECT_WIDE.test(before))
      continue;
    if (token.kind === 'inspector' && /\b(?:from|by|of)\s+(?:the\s+)?$/i.test(before)) continue;
    if (token.kind === 'pronoun' && between.trim().split(/\s+/).length > 5) continue;
    return token;
  }
  return null;
}

/** "said the report" */
function speakerAfter(text: string, tokens: readonly Token[], at: number): Token | null {
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || !next || !isSpeaker(next) || next.quoted || next.kind === 'pronoun') return null;
  const between = text.slice(verb.end, next.start);
  const begun = /[”"’,]\s*$/.test(text.slice(Math.max(0, verb.start - 3), verb.start));
  return begun && between.length < 45 && !/[.;:,]/.test(between) ? next : null;
}
