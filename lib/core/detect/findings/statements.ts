import type { Detection } from '../../model/detection';
import type { Source } from '../../model/kinds';
import type { BlockType } from '../../model/reading-text';
import { type Attribution, voiceOf } from './attribution';
import { CUES } from './finding-cues';
import { quoteOpenAfter } from './quotes';
import { learnPeople } from './speakers';
import type { Steps } from '../steps';
import type { Carry, DocumentContext, Sentence } from '../types';

/** Who speaks a sentence, after its paragraph was heard whole. */
export interface SentenceVoice {
  readonly source: Source | null;
  /** The sentence begins inside, or with, a quotation. */
  readonly quoted: boolean;
  readonly why: string;
  readonly subject: Source | null;
}

/** A sentence with everything around it that tells what it is. */
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
  /** The only sentence of its block. */
  readonly isAlone: boolean;
  /** What was known when it was reached. */
  readonly carry: Carry;
}

const SILENT: SentenceVoice = { source: null, quoted: false, why: '', subject: null };
/** A quotation opens the sentence. An apostrophe before a capital is none of the middle of a word. */
const OPENS_QUOTE = /^(?:["“]|['‘](?=\p{Lu}))/u;

/** The sentences of a block, heard; `marksOf` gives each its ratings and statistics. */
export function* readStatements(
  sentences: readonly Sentence[],
  block: BlockType,
  context: DocumentContext,
  carry: Carry,
  marksOf: (sentence: Sentence, carry: Carry) => Steps<Detection[]>,
): Steps<{ statements: Statement[]; carry: Carry }> {
  // a report speaks with one voice
  const voices = context.page === 'report' ? [] : hear(sentences, carry);
  const methodical = context.page === 'report' && CUES.method.test(sentences[0]?.text ?? '');
  const statements: Statement[] = [];
  let now = carry;
  let lastSource: Source | null = null;
  for (const [i, sentence] of sentences.entries()) {
    yield;
    const voice = voices[i] ?? SILENT;
    statements.push({
      sentence,
      block,
      voice,
      follows: voice.source === null && lastSource === 'inspector',
      methodical,
      marks: yield* marksOf(sentence, now),
      isTitle: isTitle(sentences, block, now),
      isAlone: sentences.length === 1,
      carry: now,
    });
    now = afterSentence(sentence, now, voice, context);
    lastSource = voice.source ?? lastSource;
  }
  return { statements, carry: now };
}

function isTitle(sentences: readonly Sentence[], block: BlockType, carry: Carry): boolean {
  const only = sentences.length === 1 ? sentences[0] : undefined;
  return block === 'paragraph' && carry.prose === 0 && only !== undefined && !/[.!?]["'”’)]*$/.test(only.text);
}

/** Who speaks each sentence. A quotation belongs to whoever is named later in the paragraph, else before, else last. */
function hear(sentences: readonly Sentence[], carry: Carry): SentenceVoice[] {
  let state = carry;
  const heard = sentences.map(({ text }) => {
    const opened = state.quoteOpen || OPENS_QUOTE.test(text);
    const voice = voiceOf(text, state.quoteOpen, state);
    state = {
      ...state,
      quoteOpen: quoteOpenAfter(text, state.quoteOpen),
      speaker: voice.subject ?? state.speaker,
      people: learnPeople(text, state.people),
    };
    return { opened, attribution: voice.attribution, subject: voice.subject };
  });
  const near = nearest(heard.map(({ attribution }) => attribution));
  return heard.map((voice, i) => {
    const own = voice.attribution;
    if (!voice.opened)
      return { source: own?.source ?? null, quoted: false, why: own?.why ?? '', subject: voice.subject };
    const by = near[i];
    return { source: by?.source ?? carry.speaker, quoted: true, why: by?.why ?? '', subject: by?.source ?? null };
  });
}

/** For each sentence the first attribution from it on, else the last before it. */
function nearest(attributions: readonly (Attribution | null)[]): readonly (Attribution | null)[] {
  const near = [...attributions];
  let next: Attribution | null = null;
  for (let i = near.length - 1; i >= 0; i--) near[i] = next = near[i] ?? next;
  // behind the last one there is only that one
  for (let i = 1; i < near.length; i++) near[i] ??= near[i - 1] ?? null;
  return near;
}

/** A sentence about an earlier inspection: the grades in the rest of its paragraph, or in the list it opens, are superseded. */
const EARLIER_SENTENCE =
  /^(?:at |in |following )?(?:the|its|their) (?:last|previous|earlier|prior)\b(?: [\w’'-]+){0,4} inspections?\b/i;
const NOW = /\b(?:most recent|latest|recent|this inspection|now|current(?:ly)?)\b/i;

function afterSentence(sentence: Sentence, carry: Carry, voice: SentenceVoice, context: DocumentContext): Carry {
  const earlier = NOW.test(sentence.text) ? false : carry.earlier || EARLIER_SENTENCE.test(sentence.text);
  if (context.page === 'report') return earlier === carry.earlier ? carry : { ...carry, earlier };
  return {
    ...carry,
    quoteOpen: quoteOpenAfter(sentence.text, carry.quoteOpen),
    speaker: voice.subject ?? voice.source ?? carry.speaker,
    said: voice.source ?? carry.said,
    people: learnPeople(sentence.text, carry.people),
    earlier,
  };
}
