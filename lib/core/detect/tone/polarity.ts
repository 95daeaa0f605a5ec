import type { Polarity } from '../../model/kinds';
import { NEGATIVE, NEGATOR, POSITIVE, REMEDY, TOPIC, TREND_BAD, TREND_GOOD, TROUBLE, UNEVEN } from './tone-words';
import { type SentencePattern, sentencePattern } from '../literals/sentence-pattern';
import { pattern } from '../pattern';
import { remember } from '../remember';

export interface Tone {
  readonly polarity: Polarity;
  /** The words that decided, as printed. */
  readonly why: string[];
}

interface Leaning {
  readonly good: string[];
  readonly bad: string[];
}

const CONTRAST = pattern(
  'gi',
  String.raw`(?:[,;]|\s[–—-])\s*(?:but|although|though|while|whilst|whereas|however|yet(?! to)|nevertheless`,
  String.raw`|even though|despite|albeit|others)\b|\bbut\b|\balthough\b|\bthough\b|;`,
);
const OPENS_CONTRAST = /^["'“‘]?(?:although|though|while|whilst|despite|even though|even where)\b/i;
/** A scene that the main clause then judges: "When there are concerns, …" */
const SCENE = sentencePattern(
  'i',
  String.raw`^["'“‘]?(?:when|where|if|once|as soon as|for (?:children|those|the)|in cases where)\b[^,]{3,160},\s+`,
);
const BEFORE_NOW = sentencePattern(
  'i',
  String.raw`\b(?:when (?:it|they|services|the \w+) (?:was|were) (?:last )?(?:judged|inspected|rated)[^,.;]*`,
  String.raw`|since the (?:last|previous)? ?inspection)`,
);
/** That inspectors identified something is no merit of the service; to know what works and what does not is one. */
const REPORTED = sentencePattern(
  'i',
  String.raw`\b(?:inspectors?|ofsted|the (?:report|inspection|letter|review|visit))\b[^.,;]{0,20}\b(?:identif\w+|recognis\w+)|\bwhat (?:works|is working)(?: well)? and what (?:does|is) not\b`,
);
const blank = (hit: string): string => ' '.repeat(hit.length);

/** Whether a statement speaks for or against the service, by its evaluative words, their negations and its contrasts. */
export const toneOf = remember(4, listen);

function listen(sentence: string): Tone {
  let plain = sentence;
  for (const aside of [REPORTED, TOPIC, BEFORE_NOW]) plain = aside.replaceAll(plain, blank, sentence);
  const main = SCENE.replaceAll(plain, blank, sentence);
  const tone = weigh(main.trim() ? main : plain, sentence);
  return tone.polarity === 'neutral' && main !== plain ? weigh(plain, sentence) : tone;
}

function weigh(text: string, of: string): Tone {
  const leanings = clausesOf(text).map((clause) => leaningOf(clause, of));
  const good = leanings.some((l) => l.bad.length === 0 && l.good.length > 0);
  const bad = leanings.some((l) => l.bad.length > 0);
  const why = leanings.flatMap((l) => (l.bad.length ? l.bad : l.good));
  const uneven = UNEVEN.exec(text, of)?.[0];
  if (uneven && (good || leanings.every((l) => l.bad.length <= 1))) return { polarity: 'mixed', why: [uneven, ...why] };
  if (bad && good && leanings.length > 1) return { polarity: 'mixed', why };
  if (bad || uneven) return { polarity: 'weakness', why };
  return { polarity: good ? 'strength' : 'neutral', why };
}

/** The clauses on both sides of a contrast. "Although A, B" is two: up to the comma, and the rest. */
export function clausesOf(text: string): string[] {
  const rest = text
    .trim()
    .replace(/^["'“‘]?however,?\s*/i, '')
    .replace(/, however,/i, '');
  const comma = OPENS_CONTRAST.test(rest) ? rest.indexOf(', ') : -1;
  const parts =
    comma > 0
      ? [rest.slice(0, comma).replace(OPENS_CONTRAST, ''), ...rest.slice(comma + 1).split(CONTRAST)]
      : rest.split(CONTRAST);
  return parts.map((part) => part.trim()).filter(Boolean);
}

interface Hit {
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

const hits = (pattern: SentencePattern, clause: string, of: string): Hit[] =>
  pattern.all(clause, of).map(({ 0: word, index }) => ({ word, at: index, end: index + word.length }));

/** "do not leave without": two negations that cancel each other out. */
const DOUBLE = sentencePattern('i', String.raw`\b(?:not|no|never|nobody)\b.{1,40}\bwithout\b`);

function leaningOf(clause: string, of: string): Leaning {
  const falls = TREND_GOOD.flatMap((pattern) => hits(pattern, clause, of));
  const uncovered = (pattern: SentencePattern) =>
    hits(pattern, clause, of).filter((hit) => !falls.some((fall) => covers(fall, hit)));
  const good: string[] = falls.map((fall) => fall.word);
  const bad: string[] = [];
  const negators = uncovered(NEGATOR);
  const none = negators.filter((negator) => /^(?:no|none|nobody)$/i.test(negator.word));
  const remedies = hits(REMEDY, clause, of);
  const negatives = uncovered(NEGATIVE);
  const used = new Set<Hit>();
  for (const hit of negatives) {
    const turned =
      unlessRemedied(near(negators, hit, 26, clause) ?? near(none, hit, 40, clause), remedies, hit) ??
      (TROUBLE.test(hit.word)
        ? near(
            remedies.filter((r) => !near(negators, r, 14, clause)),
            hit,
            64,
            clause,
          )
        : undefined);
    if (turned) used.add(turned);
    (turned ? good : bad).push(turned ? `${turned.word} … ${hit.word}` : hit.word);
  }
  for (const hit of hits(POSITIVE, clause, of)) {
    const negator = near(negators, hit, 60, clause);
    if (!negator) good.push(hit.word);
    else if (!used.has(negator)) bad.push(`${negator.word} … ${hit.word}`);
  }
  for (const pattern of TREND_BAD) bad.push(...hits(pattern, clause, of).map((hit) => hit.word));
  const double = DOUBLE.test(clause, of);
  const bare = negators.filter(
    (n) => !used.has(n) && /^(?:not|never|no|n[’']t|cannot|neither|nor)$/i.test(n.word) && !bad.length,
  );
  for (const n of bare) if (!double) bad.push(n.word);
  return double ? { good: [...good, ...bad], bad: [] } : { good, bad };
}

/** "could not manage unsafe behaviour": the negation is of the remedy, not of the trouble. */
function unlessRemedied(negator: Hit | undefined, remedies: readonly Hit[], hit: Hit): Hit | undefined {
  return negator && remedies.some((r) => r.at >= negator.end && r.end <= hit.at) ? undefined : negator;
}

const covers = (outer: Hit, inner: Hit): boolean => inner.at >= outer.at && inner.end <= outer.end;

/** The last turning word before a hit, within reach and within the same stretch between commas. */
function near(turners: readonly Hit[], hit: Hit, reach: number, clause: string): Hit | undefined {
  return turners.findLast(
    (t) => t.end <= hit.at && hit.at - t.end < reach && !/[,;]/.test(clause.slice(t.end, hit.at)),
  );
}
