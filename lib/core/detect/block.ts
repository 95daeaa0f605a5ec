import type { Detection } from '../model/detection';
import type { Block } from '../model/reading-text';
import { voiceOf } from './attribution';
import { isMethod } from './finding-guards';
import { findFinding, type SentenceVoice } from './findings';
import { quoteOpenAfter } from './quotes';
import { findRatings } from './ratings';
import { findRecommendation } from './recommendations';
import { learnPeople } from './speakers';
import { splitSentences } from './sentences';
import { linkSequels } from './statistic-sequel';
import { findStatistics } from './statistics';
import { suggestThemes, type CueIndex } from './themes';
import type { Carry, DocumentContext, Sentence } from './types';
import { pattern } from './pattern';

const SILENT: SentenceVoice = { source: null, quoted: false, why: '', subject: null };
const LEAD_IN = pattern(
  'i',
  String.raw`\b(?:inspectors?|ofsted|report|letter|inspection)\b[^.]{0,60}\b(?:found|said|noted|identified|saw`,
  String.raw`|highlighted|included?|stated|says?|praised?|praise|singled out)\b[^.]{0,40}:$`,
);
const SCALE = /\b(?:gradings?|grades|scale)\b[^.]{0,40}:$/i;
const ADVICE = pattern(
  'i',
  String.raw`\b(?:areas? (?:for|of) improvement|improvements? needed)\b[^.]{0,40}:$|\b(?:should|must|needs? to`,
  String.raw`|required to)\b[^.]{0,60}[:,]?$`,
);
/** A sentence about an earlier inspection: the grades in the rest of its paragraph, or in the list it opens, are superseded. */
const EARLIER_SENTENCE =
  /^(?:at |in |following )?(?:the|its|their) (?:last|previous|earlier|prior)\b(?: [\w’'-]+){0,4} inspections?\b/i;
const NOW = /\b(?:most recent|latest|recent|this inspection|now|current(?:ly)?)\b/i;
/** On a page that names the inspectorate in passing, only the sentences that do. */
const NAMED = /\bofsted\b/i;
const ENUMERATED = /^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|[•▪◼●○‣·–-])\s/;
const LISTED = new Set(['list-item', 'table-row', 'table-cell']);

/** A block as the detector sees it. */
export interface SeenBlock extends Block {
  /** Name of what is graded, for a grade that stands alone; see label-of.ts. */
  readonly label: string;
  /** What heads its column, for a cell. */
  readonly head: string;
}

/** All detections of one block, sentence by sentence. */
export function detectSentences(
  text: string,
  block: SeenBlock,
  context: DocumentContext,
  carry: Carry,
  cues: CueIndex,
): { detections: Detection[]; carry: Carry } {
  const detections: Detection[] = [];
  const sentences = splitSentences(text);
  let now = openBlock(text, block, carry);
  // a report speaks with one voice
  const voices = context.page === 'report' ? [] : hear(sentences, now);
  const methodical = context.page === 'report' && isMethod(sentences[0]?.text ?? '');
  sentences.forEach((sentence, i) => {
    if (context.relevance === 'passing' && !NAMED.test(sentence.text)) return;
    const at = block.start + sentence.start;
    const voice = voices[i] ?? SILENT;
    const figures = context.relevance === 'about' ? findStatistics(sentence, at, now) : [];
    const marks = [
      ...findRatings(sentence, at, { type: block.type, label: block.label, head: block.head, text }, context, now),
      ...figures,
    ];
    const isTitle =
      block.type === 'paragraph' && now.prose === 0 && sentences.length === 1 && !/[.!?]["'”’)]*$/.test(sentence.text);
    const finding = findFinding(
      { sentence, block: block.type, voice, marks, isTitle, follows: followsInspector(voices, i), methodical },
      at,
      context,
      now,
    );
    const advice = findRecommendation(sentence, at, block.type, now, voice.source === 'provider');
    for (const mark of [finding && !advice ? finding : null, advice]) if (mark) marks.push(mark);
    // figures and grades have no themes of their own: the words of their sentence point to them
    const themes = marks.length > 0 ? suggestThemes(sentence.text, cues) : [];
    detections.push(...marks.map((mark) => ({ ...mark, themes })));
    now = afterSentence(sentence, now, voice, context);
  });
  const carried = closeBlock(text, block, now, sentences, detections);
  return { detections: linkSequels(text, block.start, detections), carry: carried };
}

/** Who speaks each sentence. A quotation belongs to whoever is named later in the paragraph, else before, else last. */
function hear(sentences: readonly Sentence[], carry: Carry): SentenceVoice[] {
  let state = carry;
  const heard = sentences.map(({ text }) => {
    const opened = state.quoteOpen || /^["“]/.test(text);
    const voice = voiceOf(text, state.quoteOpen, state);
    state = {
      ...state,
      quoteOpen: quoteOpenAfter(text, state.quoteOpen),
      speaker: voice.subject ?? state.speaker,
      people: learnPeople(text, state.people),
    };
    return { opened, attribution: voice.attribution, subject: voice.subject };
  });
  return heard.map((voice, i) => {
    const own = voice.attribution;
    if (!voice.opened)
      return { source: own?.source ?? null, quoted: false, why: own?.why ?? '', subject: voice.subject };
    const near =
      heard.slice(i).find((v) => v.attribution)?.attribution ??
      heard.slice(0, i).findLast((v) => v.attribution)?.attribution;
    return { source: near?.source ?? carry.speaker, quoted: true, why: near?.why ?? '', subject: near?.source ?? null };
  });
}

/** In a paragraph that reports what inspectors found, the sentences after the first go on reporting it. */
function followsInspector(voices: readonly SentenceVoice[], at: number): boolean {
  const last = voices.slice(0, at).findLast((voice) => voice.source !== null);
  return last?.source === 'inspector' && voices[at]?.source === null;
}

function openBlock(text: string, block: Block, carry: Carry): Carry {
  const listed = LISTED.has(block.type) || ENUMERATED.test(text);
  const lead = listed ? carry.lead : null;
  const earlier = carry.earlier && (listed || block.type === 'heading' || carry.section === 'previous');
  const section = carry.section === 'furniture' && text.length > 200 ? 'body' : carry.section;
  // a quotation that runs over paragraphs opens each of them anew
  return { ...carry, section, lead, earlier, quoteOpen: false };
}

function afterSentence(sentence: Sentence, carry: Carry, voice: SentenceVoice, context: DocumentContext): Carry {
  const earlier = NOW.test(sentence.text) ? false : carry.earlier || EARLIER_SENTENCE.test(sentence.text);
  if (context.page === 'report') return earlier === carry.earlier ? carry : { ...carry, earlier };
  return {
    ...carry,
    quoteOpen: quoteOpenAfter(sentence.text, carry.quoteOpen),
    speaker: voice.subject ?? voice.source ?? carry.speaker,
    people: learnPeople(sentence.text, carry.people),
    earlier,
  };
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
    lead: opened(text, sentences, found) ?? (LISTED.has(block.type) || ENUMERATED.test(text) ? carry.lead : null),
  };
}

/** What the list that this block announces will hold; null where it announces none. */
function opened(text: string, sentences: readonly Sentence[], found: readonly Detection[]): Carry['lead'] {
  const last = sentences.at(-1)?.text ?? '';
  if (!/[:,]$/.test(text) && !/\b(?:because|should|must|to)$/.test(text)) return null;
  if (found.at(-1)?.kind === 'recommendation') return 'recommendations';
  if (ADVICE.test(last)) return 'recommendations';
  if (SCALE.test(last)) return 'scale';
  return LEAD_IN.test(last) ? 'findings' : null;
}
