import type { Detection } from '../model/detection';
import type { Source } from '../model/kinds';
import type { Block } from '../model/reading-text';
import { attributionOf, learnPeople } from './attribution';
import { findFinding } from './findings';
import { quoteOpenAfter } from './quotes';
import { findRatings } from './ratings';
import { findRecommendation } from './recommendations';
import { splitSentences } from './sentences';
import { findStatistics } from './statistics';
import { suggestThemes, type CueIndex } from './themes';
import type { Carry, DocumentContext, Sentence } from './types';

const LEAD_IN = /\b(?:inspectors?|ofsted|report|letter|inspection)\b[^.]{0,60}\b(?:found|said|noted|identified|saw|highlighted|included?|stated|says?)\b[^.]{0,40}:$/i;
const EARLIER_SENTENCE = /\b(?:last|previous|earlier)\b(?: [a-z]+){0,3} inspection\b/i;

/** All detections of one block, sentence by sentence. */
export function detectSentences(text: string, block: Block, context: DocumentContext, carry: Carry, cues: CueIndex): { detections: Detection[]; carry: Carry } {
  const detections: Detection[] = [];
  const sentences = splitSentences(text);
  let now = openBlock(text, block, carry);
  const speakers = sentences.map((sentence) => attributionOf(sentence.text, now)?.source ?? null);
  sentences.forEach((sentence, i) => {
    const at = block.start + sentence.start;
    const marks = [...findRatings(sentence, at, { type: block.type, text }, context, now), ...findStatistics(sentence, at, now)];
    const starts = now.quoteOpen || /^["“]/.test(sentence.text);
    const quoted = starts ? (speakers.slice(i).find((s) => s !== null) ?? speakers.slice(0, i).findLast((s) => s !== null) ?? now.speaker) : null;
    const statement = { sentence, block: block.type, quoted, marks, isTitle: now.prose === 0 && sentences.length === 1 && !/[.!?]$/.test(sentence.text) };
    const finding = findFinding(statement, at, context, now);
    const advice = findRecommendation(sentence, at, block.type, now, (quoted ?? speakers[i]) === 'provider');
    for (const mark of [finding && !advice ? finding : null, advice]) if (mark) marks.push({ ...mark, themes: suggestThemes(sentence.text, cues) });
    detections.push(...marks);
    now = afterSentence(sentence, now, quoted ?? speakers[i] ?? null);
  });
  return { detections, carry: closeBlock(text, block, now, sentences) };
}

function openBlock(text: string, block: Block, carry: Carry): Carry {
  const lead = block.type === 'list-item' ? carry.lead : null;
  const quoteOpen = carry.quoteOpen && /^["“]/.test(text) ? false : carry.quoteOpen;
  return { ...carry, lead, quoteOpen: quoteOpen && block.type !== 'heading' };
}

function afterSentence(sentence: Sentence, carry: Carry, speaker: Source | null): Carry {
  return {
    ...carry,
    quoteOpen: quoteOpenAfter(sentence.text, carry.quoteOpen),
    speaker: speaker ?? carry.speaker,
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
