import type { BlockType } from '../../model/reading-text';
import { cardGrade, metGrade, progressGrade, skillsGrade } from './card-grades';
import type { GradeFamily } from './grade-phrases';
import type { GradeWord } from './grade-words';
import { plainGrade } from './plain-grades';
import { pattern } from '../pattern';
import { AREA_LABEL, BOARD_NAME, GRADE_NOUN, NOT_BEFORE_NOUN, PROVIDER_NOUN, QUOTED } from './rating-patterns';
import { remember } from '../remember';
import { RULES, type Rule } from '../rules';
import { onScale } from './scales';
import type { Carry, DocumentContext } from '../types';
import { verbGrade } from './verb-grades';

/** A grade word in its sentence. */
export interface Surroundings {
  readonly text: string;
  readonly word: GradeWord;
  readonly words: readonly GradeWord[];
  readonly block: { readonly type: BlockType; readonly text: string; readonly label: string; readonly head: string };
  readonly context: DocumentContext;
  readonly carry: Carry;
}

export interface RatingMatch {
  readonly rule: Rule;
  readonly why: string[];
}

/** The word with what stands before and after it in its sentence. */
export interface Placed extends Surroundings {
  readonly before: string;
  readonly after: string;
  readonly printed: string;
}

/** Whose grades are pupils' own. */
const EXAMS =
  /\b(?:GCSEs?|A[- ]levels?|exams?|qualifications?)\b|\b(?:scored|achiev\w+|gained|got|attain\w*|pass\w*)\s+(?:an?\s+)?grade\b/;

const FAMILY: Readonly<Record<GradeFamily, (s: Placed) => RatingMatch | null>> = {
  plain: ({ before, after, printed, word, context }) =>
    plainGrade(before, after, printed, onScale(context, word.grade)),
  verb: verbGrade,
  paraphrase,
  outcome: ({ printed }) => ({ rule: RULES.ratingOutcome, why: [printed] }),
  category,
  card: cardGrade,
  met: metGrade,
  number: ({ text, after, printed }) =>
    /^\s+(?:listed|or\s+(?:above|higher|better))\b/i.test(after) || EXAMS.test(text)
      ? null
      : { rule: RULES.ratingNumber, why: [printed] },
  progress: progressGrade,
  action: ({ after, context, printed }) =>
    context.scale === 'area-send' && /^\s+(?:in|on|towards)\b/.test(after)
      ? { rule: RULES.ratingProgress, why: [printed] }
      : null,
  interim: () => null,
  skills: skillsGrade,
  verdict,
  plural,
  short: shortened,
  annual: ({ context, printed }) =>
    context.scale === 'annual-rating-2009' ? { rule: RULES.ratingOutcome, why: [printed] } : null,
};

/** Decides by which rule, if any, a grade word is a grade given or a point of the scale. */
export function judgementRule(s: Surroundings): RatingMatch | null {
  const { text, word } = s;
  const before = text.slice(Math.max(0, word.start - 300), word.start);
  const after = text.slice(word.end);
  const printed = text.slice(word.start, word.end);
  if (/^[A-Z]/.test(printed) && BOARD_NAME.test(after)) return null;
  const placed = { ...s, before, after, printed };
  return inTable(placed) ?? FAMILY[word.family](placed);
}

/** Grades that may end a row or stand alone in a cell; the others only beside their own kind of label. */
const OWN_LABEL: Partial<Record<GradeFamily, RegExp>> = {
  met: /\b(?:safeguard\w*|standards?|requirements?|registers?|outcome of (?:the )?inspection)\b/i,
  progress: /\b(?:progress|safeguarding|leaders|apprentices|learners|quality|themes?|training)\b/i,
  skills: /\bskills needs\b/i,
  action: /\b(?:progress|weakness)\b/i,
  interim: /\b(?:judge?ment|inspection|outcome|interim|effectiveness)\b/i,
};
const NEVER_ALONE: ReadonlySet<GradeFamily> = new Set(['annual', 'paraphrase', 'number', 'verdict', 'plural']);
/** What heads a column of grades. */
const GRADES_HEAD = /\b(?:grades?|ratings?|judge?ments?|outcomes?|ofsted|results?|inspections?|(?:19|20)\d\d)\b/i;

/** Nothing but marks, the grade's own number, or figures of a table follow. */
const ENDS = /^(?:["'”’)]*\s*\d?\.?|\s*\(grade\s+\d\)|(?:\s+\d[\d.,]*%?)+)$/i;

/** A grade that ends its row, cell or heading, after the label of a judgement area. */
function inTable(s: Placed): RatingMatch | null {
  if (!ENDS.test(s.after) || NEVER_ALONE.has(s.word.family)) return null;
  const { block, word } = s;
  const rule = RULES.ratingTable;
  const label = s.before.trimEnd();
  if (label === '')
    return standsAlone(s) ? { rule, why: [block.label || block.head || block.text.slice(0, 80)] } : null;
  if (label.length > 160 || /[.!;]\s/.test(label)) return null;
  const separated = /[:|–—\t?-]\s*["'“‘]?$/.test(label);
  const capital = /^[A-Z]/.test(s.text.slice(word.start));
  if (!separated && !(capital && /[a-z)]$/.test(label))) return null;
  if (!(OWN_LABEL[word.family] ?? AREA_LABEL).test(label)) return null;
  if (!separated && /\b(?:is|are|was|were|as|to be|rated|judged)$/i.test(label)) return null;
  return { rule, why: [label.replace(/[:|–—\s]+$/, '').slice(-80)] };
}

/** A grade that fills its cell, under or beside the name of what is judged, or follows a question in its block. */
function standsAlone({ block, word, text, after, carry }: Placed): boolean {
  const label = OWN_LABEL[word.family] ?? AREA_LABEL;
  if (carry.lead === 'scale') return true;
  const asked = block.text.slice(0, Math.max(0, block.text.length - text.length)).trimEnd();
  if (asked.endsWith('?') && asked.length < 240) return label.test(asked);
  if (block.text.trim().length > text.length + 12) return false;
  if (after.trim() !== '') return word.family === 'plain' || word.family === 'verb';
  if (block.type === 'paragraph') return label.test(block.label);
  if (block.type === 'table-cell')
    return label.test(block.label) || (word.family !== 'met' && (block.label === '' || GRADES_HEAD.test(block.head)));
  return label.test(block.label) || word.family === 'plain';
}

function category({ printed, context, before, word }: Placed): RatingMatch | null {
  const match = { rule: RULES.ratingCategory, why: [printed] };
  if (word.grade === 'special-measures' || word.grade === 'notice-to-improve') return match;
  const schools = /^(?:schools|early|fe|report-card)/.test(context.scale ?? '');
  return schools || /\b(?:school|academy|college|nursery)\b/i.test(before) ? match : null;
}

/** Another clause, which gives a grade of its own. */
const PARTED = /;|\b(?:but|while|whereas|although|though)\b|\band\s+(?:gave|awarded|handed|given|received|got)\b/i;
const GIVEN_TO =
  /\b(?:given|gives?|gave|award\w*|hand(?:ed|s)|got|gets?|receiv\w+|achiev\w+|earn\w*|secur\w+|with)\s+(?:[\w’']+\s+){0,4}(?:the|its|their|our)\s+["'“‘]?$/i;
const FOR_PEOPLE =
  /^\s+for\s+(?:every|all|each|our|their|her|his|young|children|pupils|learners|families|me|you|us|them)\b/i;

const INSPECTED = /\b(?:ofsted|inspect\w*|watchdogs?)\b/i;
/** Asked once for a block, however many outcomes it holds. */
const isOfInspection = remember(1, (text) => INSPECTED.test(text));

/** "given the best possible outcome": what an inspection ends in, not what becomes of children. */
function verdict({ before, after, text, printed, block }: Placed): RatingMatch | null {
  if (!GIVEN_TO.test(before) || FOR_PEOPLE.test(after)) return null;
  return INSPECTED.test(text) || isOfInspection(block.text) || /\bareas?\b/i.test(before)
    ? { rule: RULES.ratingParaphrase, why: [printed] }
    : null;
}

/** "four 'goods' and an 'inadequate'": how many of each somebody got. */
function plural({ before, after, printed, words, word }: Placed): RatingMatch | null {
  if (/^RIs$/i.test(printed) && printed !== 'RIs') return null;
  const quoted = QUOTED.before.test(before.slice(-3)) && QUOTED.after.test(after);
  const counted =
    /\b(?:two|three|four|five|six|seven|\d+|several|only|mostly|all|many)\s+(?:straight\s+|consecutive\s+)?["'“‘]?$/i;
  const company = words.some((other) => other !== word && other.family === 'plural');
  return counted.test(before) && (quoted || company || printed !== 'goods')
    ? { rule: RULES.ratingNoun, why: [printed] }
    : null;
}

const SHORT_BEFORE = pattern(
  'i',
  String.raw`\b(?:got|get|gets|getting|was|were|is|it[’']s|are|been|be|an|a|in|to|from|of|as|rated|judged|graded|given|overall|still|now|stayed|remains?|currently)\s+["'“‘]?$`,
);

/** "an RI school" */
function shortened({ before, after, printed }: Placed): RatingMatch | null {
  if (printed !== 'RI') return null;
  const held = SHORT_BEFORE.test(before) && NOT_BEFORE_NOUN.test(after);
  return held || GRADE_NOUN.test(after) || PROVIDER_NOUN.test(after)
    ? { rule: RULES.ratingNoun, why: [printed] }
    : null;
}

/** A paraphrase counts only where the clause holds no grade word. */
function paraphrase(s: Placed): RatingMatch | null {
  const beside = s.words.some(
    (other) =>
      other !== s.word &&
      Math.abs(other.start - s.word.start) < 90 &&
      other.family !== 'paraphrase' &&
      !PARTED.test(s.text.slice(Math.min(other.end, s.word.end), Math.max(other.start, s.word.start))),
  );
  if (beside) return null;
  const marks = /marks$/i.test(s.printed);
  const given = /\b(?:ofsted|inspect\w*|watchdog|awarded|given|gave|handed|received)\b/i.test(s.text);
  if (marks && !given) return null;
  const several = /s$/i.test(s.printed) && !marks && !/\b(?:the|one)\s+$/.test(s.before);
  return several ? null : { rule: RULES.ratingParaphrase, why: [s.printed] };
}
