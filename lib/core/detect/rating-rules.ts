import type { BlockType } from '../model/reading-text';
import type { GradeWord } from './grade-words';
import { plainGrade } from './plain-grades';
import { AREA_LABEL, BOARD_NAME, NOT_BEFORE_NOUN, PUN, QUOTED, STRONG_VERB, TO_GRADE } from './rating-patterns';
import { RULES, type Rule } from './rules';
import type { Carry, DocumentContext } from './types';

/** A grade word in its sentence. */
export interface Surroundings {
  readonly text: string;
  readonly word: GradeWord;
  readonly words: readonly GradeWord[];
  readonly block: { readonly type: BlockType; readonly text: string; readonly label: string };
  readonly context: DocumentContext;
  readonly carry: Carry;
}

export interface RatingMatch {
  readonly rule: Rule;
  readonly why: string[];
}

/** Decides by which rule, if any, a grade word is a grade given or a point of the scale. */
export function judgementRule(s: Surroundings): RatingMatch | null {
  const { text, word } = s;
  const before = text.slice(Math.max(0, word.start - 300), word.start);
  const after = text.slice(word.end);
  const printed = text.slice(word.start, word.end);
  if (BOARD_NAME.test(after) && /^[A-Z]/.test(printed)) return null;
  const table = inTable(s, before, after);
  if (table) return table;
  switch (word.family) {
    case 'plain':
      return plainGrade(before, after, printed);
    case 'verb':
      return verb(before, after, printed);
    case 'paraphrase':
      return paraphrase(s, before, printed);
    case 'outcome':
      return { rule: RULES.ratingOutcome, why: [printed] };
    case 'category':
      return word.grade !== 'serious-weaknesses' || /^(?:schools|early|fe)/.test(s.context.scale ?? '')
        ? { rule: RULES.ratingCategory, why: [printed] }
        : null;
    case 'report-card':
      return reportCard(s, before, after, printed);
    case 'number':
      return /^\s+listed\b/i.test(after) ? null : { rule: RULES.ratingNumber, why: [printed] };
    case 'progress':
      return s.context.scale === 'fe-4' &&
        /\b(?:made|making|is|are|judge|:)\b/i.test(before) &&
        NOT_BEFORE_NOUN.test(after)
        ? { rule: RULES.ratingProgress, why: [printed] }
        : null;
    case 'safeguarding':
      return null;
  }
}

/** A grade that ends its row, cell or heading, after the label of a judgement area. */
function inTable(s: Surroundings, before: string, after: string): RatingMatch | null {
  if (!/^["'”’]?\s*\d?\.?$/.test(after)) return null;
  const { block, word } = s;
  const label = before.trimEnd();
  const rule = RULES.ratingTable;
  if (label === '') return standsAlone(s) ? { rule, why: [block.label || block.text] } : null;
  if (label.length > 160 || /[.!?;]\s/.test(label)) return null;
  const separated = /[:|–—\t-]\s*["'“‘]?$/.test(label);
  const capital = /^[A-Z]/.test(s.text.slice(word.start));
  if (!separated && !(capital && /[a-z)]$/.test(label))) return null;
  const area = AREA_LABEL.test(label);
  if (!area) return null;
  if (!separated && /\b(?:is|are|was|were|as|to be|rated|judged)$/i.test(label)) return null;
  return { rule, why: [label.replace(/[:|–—\s]+$/, '').slice(-80)] };
}

/** A grade that fills its cell, under or beside the name of what is judged; "met" only beside a standard. */
function standsAlone({ block, word }: Surroundings): boolean {
  if (block.text.length >= 60) return false;
  if (block.type === 'paragraph')
    return AREA_LABEL.test(block.label) && word.start === 0 && word.end >= block.text.trimEnd().length;
  if (word.family === 'safeguarding') return /\b(?:safeguard\w*|standards?|requirements?)\b/i.test(block.label);
  if (block.type === 'table-cell') return block.label === '' || AREA_LABEL.test(block.label);
  return word.family === 'plain';
}

function verb(before: string, after: string, printed: string): RatingMatch | null {
  if (PUN.test(before)) return null;
  if (/good$/i.test(printed)) return { rule: RULES.ratingVerb, why: [printed] };
  if (/^\s+(?:of|to|at|on)\b/.test(after) && !TO_GRADE.test(after)) return null;
  if (/^\s+in\b/.test(after) && !/\b(?:judged|rated|overall)\b/i.test(before)) return null;
  return { rule: RULES.ratingVerb, why: [printed] };
}

/** A paraphrase counts only where the clause holds no grade word. */
function paraphrase(s: Surroundings, before: string, printed: string): RatingMatch | null {
  if (
    s.words.some(
      (other) => other !== s.word && Math.abs(other.start - s.word.start) < 90 && other.family !== 'paraphrase',
    )
  )
    return null;
  if (/\btop\s+marks$/i.test(printed) && !/\b(?:ofsted|inspect|awarded|given|handed|received)\b/i.test(s.text))
    return null;
  return /s$/i.test(printed) && !/marks$/i.test(printed) && !/\b(?:the|one)\s+$/.test(before)
    ? null
    : { rule: RULES.ratingParaphrase, why: [printed] };
}

function reportCard(s: Surroundings, before: string, after: string, printed: string): RatingMatch | null {
  if (/exceptional/i.test(printed) || /attention/i.test(printed)) {
    const judged =
      STRONG_VERB.test(before.slice(-110)) || (QUOTED.before.test(before.slice(-3)) && QUOTED.after.test(after));
    return judged && NOT_BEFORE_NOUN.test(after) ? { rule: RULES.ratingReportCard, why: [printed] } : null;
  }
  const setting = s.context.scale === 'report-card' || /\b(?:judg|rat|grad)/i.test(before);
  return setting && !/\b(?:reading|writing|mathematics|maths|phonics)\b/i.test(s.text)
    ? { rule: RULES.ratingReportCard, why: [printed] }
    : null;
}
