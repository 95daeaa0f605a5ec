import type { Detection } from '../model/detection';
import type { Block } from '../model/reading-text';
import { catchingOf } from './findings/finding-features';
import { findFinding } from './findings/findings';
import { findRatings } from './ratings/ratings';
import { advises, findRecommendation, isAlsoFinding } from './findings/recommendations';
import { portionsOf } from './portions';
import { splitSentences } from './sentences';
import { readStatements, type Statement } from './findings/statements';
import { linkSequels } from './statistics/statistic-sequel';
import { findStatistics } from './statistics/statistics';
import { suggestThemes, type CueIndex } from './themes/themes';
import type { Carry, DocumentContext, Sentence } from './types';
import { pattern } from './pattern';
import type { Steps } from './steps';

const LEAD_IN = pattern(
  'i',
  String.raw`\b(?:inspectors?|ofsted|report|letter|inspection)\b[^.]{0,60}\b(?:found|said|noted|identified|saw`,
  String.raw`|highlighted|included?|stated|says?|praised?|praise|singled out|lists?|listed|names?|named)\b[^.]{0,40}:$`,
);
const SCALE = /\b(?:gradings?|grades|scale)\b[^.]{0,40}:$/i;
const ADVICE = pattern(
  'i',
  String.raw`\b(?:areas? (?:for|of|to|needing|in need of) (?:\w+ )?(?:improvement|improve|development|action)|identified for improvement`,
  String.raw`|improvements? needed|recommend\w*|requirements?|following (?:actions?|suggestions?)|suggestions?)\b[^.]{0,60}:$|\b(?:should|must|needs? to`,
  String.raw`|required to)\b[^.]{0,60}[:,]?$|\b(?:asked|told|urged|ordered|wants?|advise[sd]|call(?:s|ed|ing)? (?:up)?on|given (?:until|\w+ days|\w+ weeks)|instructed|requires?|directed|resolved|agreed|had)\b[^.]{0,40}? ?\bto\b[^.]{0,60}:$`,
);
/** On a page that names the inspectorate in passing, only the sentences that do. */
const NAMED = /\bofsted\b/i;
const ENUMERATED = /^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|[•▪◼●○‣·✓✔➢►*–-])\s/;
/** Items that a page sets as paragraphs still begin as items do. */
const GOES_ON = /^[a-z][\w’'-]* \S/;
const LISTED = new Set(['list-item', 'table-row', 'table-cell']);

/** A block as the detector sees it. */
export interface SeenBlock extends Block {
  /** Name of what is graded, for a grade that stands alone; see label-of.ts. */
  readonly label: string;
  /** What heads its column, for a cell. */
  readonly head: string;
}

interface Detected {
  readonly detections: Detection[];
  readonly carry: Carry;
}

/** All detections of one block, sentence by sentence. */
export function* detectSentences(
  text: string,
  block: SeenBlock,
  context: DocumentContext,
  carry: Carry,
  cues: CueIndex,
): Steps<Detected> {
  const detections: Detection[] = [];
  let now = carry;
  for (const { start, end } of portionsOf(text)) {
    const portion = { ...block, start: block.start + start, end: block.start + end };
    const result = yield* detectPortion(text.slice(start, end), portion, context, now, cues);
    // there may be more than a call takes arguments
    for (const one of result.detections) detections.push(one);
    now = result.carry;
  }
  return { detections, carry: now };
}

function* detectPortion(
  text: string,
  block: SeenBlock,
  context: DocumentContext,
  carry: Carry,
  cues: CueIndex,
): Steps<Detected> {
  const { sentences, statements, carry: now } = yield* readBlock(text, block, context, carry);
  const detections: Detection[] = [];
  const lastAdvice = now.section === 'recommendations' ? statements.findLastIndex(advises) : -1;
  for (const [i, statement] of statements.entries()) {
    const { sentence, marks } = statement;
    if (!isRead(sentence, context)) continue;
    const at = block.start + sentence.start;
    const near = { before: statements[i - 1], after: statements[i + 1] };
    const recommended = findRecommendation(statement, at, context, i < lastAdvice);
    yield;
    const finding = recommended && !isAlsoFinding(statement) ? null : findFinding(statement, at, context, near);
    const all = [...marks, ...[finding, recommended].filter((mark) => mark !== null)];
    yield;
    // figures and grades have no themes of their own: the words of their sentence point to them
    const themes = all.length > 0 ? suggestThemes(sentence.text, cues, context.topics) : [];
    detections.push(...all.map((mark) => ({ ...mark, themes })));
    if (all.length > 0) yield;
  }
  const carried = closeBlock(text, block, now, sentences, detections);
  const above = catchingOf(statements.at(-1), context);
  return { detections: linkSequels(text, block.start, detections), carry: { ...carried, above } };
}

/** The sentences of a block, each with its voice, its ratings and its figures. */
export function* readBlock(
  text: string,
  block: SeenBlock,
  context: DocumentContext,
  carry: Carry,
): Steps<{ sentences: Sentence[]; statements: Statement[]; carry: Carry }> {
  const sentences = splitSentences(text);
  const beside = { type: block.type, label: block.label, head: block.head, text };
  function* marksOf(sentence: Sentence, then: Carry): Steps<Detection[]> {
    if (!isRead(sentence, context)) return [];
    const at = block.start + sentence.start;
    const ratings = findRatings(sentence, at, beside, context, then);
    yield;
    return context.relevance === 'about' ? [...ratings, ...findStatistics(sentence, at, then)] : ratings;
  }
  const read = yield* readStatements(sentences, block.type, context, openBlock(text, block, carry), marksOf);
  return { sentences, ...read };
}

const isRead = ({ text }: Sentence, { relevance }: DocumentContext): boolean =>
  relevance !== 'passing' || NAMED.test(text);

const isItem = (text: string, { type }: Block): boolean =>
  LISTED.has(type) || ENUMERATED.test(text) || (type === 'paragraph' && GOES_ON.test(text));

/** Furniture ends with a whole paragraph: above the text a line is enough that no button holds. */
const OPENING = 90;
const LATER = 200;

function openBlock(text: string, block: Block, carry: Carry): Carry {
  const listed = isItem(text, block);
  const lead = listed ? carry.lead : null;
  const earlier = carry.earlier && (listed || block.type === 'heading' || carry.section === 'previous');
  const section =
    carry.section === 'furniture' && text.length > (carry.prose === 0 ? OPENING : LATER) ? 'body' : carry.section;
  // a quotation that runs over paragraphs opens each of them anew
  return { ...carry, section, lead, earlier, quoteOpen: false };
}

function closeBlock(
  text: string,
  block: Block,
  carry: Carry,
  sentences: readonly Sentence[],
  found: readonly Detection[],
): Carry {
  if (block.type === 'heading') return carry;
  const prose = carry.prose + (/[.!?]["”’]?$/.test(text) ? 1 : 0);
  return {
    ...carry,
    prose,
    lead: opened(text, sentences, found) ?? (isItem(text, block) ? carry.lead : null),
  };
}

/** The sentence that announces a list: "These are:" says what the one before it named. */
function announcing(sentences: readonly Sentence[]): string {
  const last = sentences.at(-1)?.text ?? '';
  const named = sentences.at(-2)?.text;
  return named &&
    /^(?:these|they|it) (?:are|is|were|was|includes?|included)(?: as follows| the following)?:$/i.test(last)
    ? named.replace(/\W*$/, ':')
    : last;
}

/** What the list that this block announces will hold; null where it announces none. */
function opened(text: string, sentences: readonly Sentence[], found: readonly Detection[]): Carry['lead'] {
  const last = announcing(sentences);
  if (!/[:,]$/.test(text) && !/\b(?:because|should|must|to)$/.test(text)) return null;
  if (found.at(-1)?.kind === 'recommendation') return 'recommendations';
  if (ADVICE.test(last)) return 'recommendations';
  if (SCALE.test(last)) return 'scale';
  return LEAD_IN.test(last) ? 'findings' : null;
}
