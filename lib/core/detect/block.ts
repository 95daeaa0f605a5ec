import type { Detection } from '../model/detection';
import type { Block } from '../model/reading-text';
import { voiceOf } from './attribution';
import { findFinding, type SentenceVoice } from './findings';
import { quoteOpenAfter } from './quotes';
import { findRatings } from './ratings';
import { findRecommendation } from './recommendations';
import { learnPeople } from './speakers';
import { splitSentences } from './sentences';
import { findStatistics } from './statistics';
import { suggestThemes, type CueIndex } from './themes';
import type { Carry, DocumentContext, Sentence } from './types';

const SILENT: SentenceVoice = { source: null, quoted: false, why: '', subject: null };
const LEAD_IN = /\b(?:inspectors?|ofsted|report|letter|inspection)\b[^.]{0,60}\b(?:found|said|noted|identified|saw|highlighted|included?|stated|says?)\b[^.]{0,40}:$/i;
const EARLIER_SENTENCE = /\b(?:last|previous|earlier)\b(?: [a-z]+){0,3} inspection\b/i;

/** All detections of one block, sentence by sentence. */
export function detectSentences(text: string, block: Block, context: DocumentContext, carry: Carry, cues: CueIndex): { detections: Detection[]; carry: Carry } {
  const detections: Detection[] = [];
  const sentences = splitSentences(text);
  let now = openBlock(text, block, carry);
  const voices = hear(sentences, now);
  sentences.forEach((sentence, i) => {
    const at = block.start + sentence.start;
    const voice = voices[i] ?? SILENT;
    const marks = [...findRatings(sentence, at, { type: block.type, text }, context, now), ...findStatistics(sentence, at, now)];
    const isTitle = now.prose === 0 && sentences.length === 1 && !/[.!?]$/.test(sentence.text);
    const finding = findFinding({ sentence, block: block.type, voice, marks, isTitle, follows: followsInspector(voices, i) }, at, context, now);
    const advice = findRecommendation(sentence, at, block.type, now, voice.source === 'provider');
    for (const mark of [finding && !advice ? finding : null, advice]) if (mark) marks.push({ ...mark, themes: suggestThemes(sentence.text, cues) });
    detections.push(...marks);
    now = afterSentence(sentence, now, voice);
  });
  return { detections, carry: closeBlock(text, block, now, sentences) };
}

/** Who speaks each sentence. A quotation belongs to whoever is named later in the paragraph, else before, else last. */
function hear(sentences: readonly Sentence[], carry: Carry): SentenceVoice[] {
  let state = carry;
  const heard = sentences.map(({ text }) => {
    const opened = state.quoteOpen || /^["“]/.test(text);
    const voice = voiceOf(text, state.quoteOpen, state);
    state = { ...state, quoteOpen: quoteOpenAfter(text, state.quoteOpen), speaker: voice.subject ?? state.speaker, people: learnPeople(text, state.people) };
    return { opened, attribution: voice.attribution, subject: voice.subject };
  });
  return heard.map((voice, i) => {
    const own = voice.attribution;
    if (!voice.opened) return { source: own?.source ?? null, quoted: false, why: own?.why ?? '', subject: voice.subject };
    const near = heard.slice(i).find((v) => v.attribution)?.attribution ?? heard.slice(0, i).findLast((v) => v.attribution)?.attribution;
    return { source: near?.source ?? carry.speaker, quoted: true, why: near?.why ?? '', subject: near?.source ?? null };
  });
}

/** In a paragraph that reports what inspectors found, the sentences after the first go on reporting it. */
function followsInspector(voices: readonly SentenceVoice[], at: number): boolean {
  const last = voices.slice(0, at).findLast((voice) => voice.source !== null);
  return last?.source === 'inspector' && voices[at]?.source === null;
}

function openBlock(text: string, block: Block, carry: Carry): Carry {
  const lead = block.type === 'list-item' ? carry.lead : null;
  const quoteOpen = carry.quoteOpen && /^["“]/.test(text) ? false : carry.quoteOpen;
  return { ...carry, lead, quoteOpen: quoteOpen && block.type !== 'heading' };
}

function afterSentence(sentence: Sentence, carry: Carry, voice: SentenceVoice): Carry {
  return {
    ...carry,
    quoteOpen: quoteOpenAfter(sentence.text, carry.quoteOpen),
    speaker: voice.subject ?? voice.source ?? carry.speaker,
    people: learnPeople(sentence.text, carry.people),
    earlier: EARLIER_SENTENCE.test(sentence.text) ? true : carry.earlier && carry.section === 'previous',
  };
}

function closeBlock(text: string, block: Block, carry: Carry, sentences: readonly Sentence[]): Carry {
  if (block.type === 'heading') return carry;
  const prose = carry.prose + (/[.!?]["”’]?$/.test(text) ? 1 : 0);
  const lead = LEAD_IN.test(sentences.at(-1)?.text ?? '') ? 'inspector' : block.type === 'list-item' ? carry.lead : null;
  return { ...carry, prose, lead };
}
