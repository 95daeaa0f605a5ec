import type { Block, ReadingText } from '../../model/reading-text';
import { pattern } from '../pattern';
import type { Steps } from '../steps';
import { type Graded, textOf, wholeGrade } from './report-card-grade';
import { frontOf } from './report-card-kind';

const OVERALL = 'Overall effectiveness';
const BOARD = 'Local Safeguarding Children Board';
const OUTCOME = 'Inspection outcome';
/** Headings and boxed lines are shorter than this, or end like a heading. */
const LONGEST = 180;
/** A box may go on to say what the grade means. */
const LONGEST_BOX = 600;

const GRADE = String.raw`(outstanding|good|requires? improvement(?: to be good)?|inadequate|adequate)`;
/** Between a subject and its grade: "is good", "require improvement"; what was good is of another inspection. */
const IS = String.raw`(?:(?:is|are) (?!require)|(?=requires? ))`;
const END = String.raw`(?:\s+because)?[.:\s\d]*$`;
const OVERALL_SENTENCE = pattern(
  'i',
  String.raw`^(?:(?:the )?overall (?:judgement|effectiveness|grade) is(?: that [^.;]{0,80}services[^.;]{0,60}? ${IS}| )`,
  String.raw`|(?:the )?[^.;,]{0,60}\bchildren[’'‘]?s (?:social care )?services(?: (?:in|for|provided by) [^.;]{2,80}?)? ${IS}`,
  String.raw`|services for children(?: and young people)? in [^.;]{2,80}? ${IS})`,
  GRADE,
  END,
);
const BOARD_SENTENCE = pattern(
  'i',
  String.raw`^(?:[^.;]{0,60} )?(?:safeguarding children board|LSCB)(?: \([A-Z]+\))?(?: in [^.;]{2,50}?)? ${IS}`,
  GRADE,
  END,
);
/** What the box says of the board where its heading says nothing. */
const BOARD_ARRANGEMENTS = pattern(
  'i',
  String.raw`^the arrangements in place to evaluate the effectiveness of what is done by the (?:local )?authority and`,
  String.raw` board partners [^.;]{10,120}? ${IS}`,
  GRADE,
  END,
);
const OUTCOMES = pattern(
  'i',
  String.raw`\b(?:typically lead to positive experiences(?: and outcomes)?|lead to inconsistent experiences(?: and outcomes)?`,
  String.raw`|(?<!\bno )wide-?spread (?:and\/or|and|or) systemic failings(?: leading to significant concerns)?)`,
);

const firstSentence = (text: string): string => /^.*?\.(?=\s+\p{Lu})/u.exec(text)?.[0] ?? text;

function* said(
  reading: ReadingText,
  blocks: readonly Block[],
  label: string,
  sentence: RegExp,
  { longest = LONGEST, opening = false } = {},
): Steps<Graded | null> {
  for (const [i, block] of blocks.entries()) {
    yield;
    if (block.end - block.start > longest || block.type === 'table-cell' || block.type === 'list-item') continue;
    const next = blocks[i + 1];
    const text = opening ? firstSentence(textOf(reading, block)) : textOf(reading, block);
    // a heading that was set as two
    const both = block.type === 'heading' && next?.type === 'heading' ? `${text} ${textOf(reading, next)}` : text;
    const alone = sentence.exec(text)?.[1];
    const printed = alone ?? sentence.exec(both)?.[1];
    const grade = printed ? wholeGrade(printed) : null;
    if (!grade) continue;
    // the block may go on after its first sentence, and say the word again
    return { ...grade, label, block: alone || !next ? block : next, ...(alone && { within: text.length }) };
  }
  return null;
}

/** The overall grade where only a sentence in the box on the first page says it. */
export function overallSaid(reading: ReadingText): Steps<Graded | null> {
  return said(reading, frontOf(reading), OVERALL, OVERALL_SENTENCE, { longest: LONGEST_BOX, opening: true });
}

/** The grade of the board that was reviewed together with the council, or alone. */
export function* boardSaid(reading: ReadingText): Steps<Graded | null> {
  return (
    (yield* said(reading, reading.blocks, BOARD, BOARD_SENTENCE)) ??
    (yield* said(reading, reading.blocks, BOARD, BOARD_ARRANGEMENTS, { longest: 300 }))
  );
}

const keyOfOutcome = (words: string): string =>
  /typically/i.test(words) ? 'typically-positive' : /inconsistent/i.test(words) ? 'inconsistent' : 'systemic-failings';

/** The outcomes without their spaces, and what was meant: some files have gaps inside words. */
const SQUASHED: readonly (readonly [RegExp, string])[] = [
  [/typicallyleadtopositiveexperiences/i, 'typically lead to positive experiences and outcomes'],
  [/leadtoinconsistentexperiences/i, 'lead to inconsistent experiences and outcomes'],
  [/(?<!no)widespread(?:and\/or|and|or)systemicfailings/i, 'widespread and/or systemic failings'],
];

const squash = (reading: ReadingText, block: Block): string => textOf(reading, block).replace(/\s/g, '');

/** Which of the three outcomes of an area SEND inspection the box on the first page states. */
export function outcomeSaid(reading: ReadingText): Graded | null {
  for (const block of frontOf(reading)) {
    const hit = block.type === 'heading' ? null : OUTCOMES.exec(textOf(reading, block));
    if (hit) {
      const within = hit.index + hit[0].length;
      return { printed: hit[0], key: keyOfOutcome(hit[0]), label: OUTCOME, block, within };
    }
    const meant =
      block.type === 'heading' ? undefined : SQUASHED.find(([form]) => form.test(squash(reading, block)))?.[1];
    if (meant) return { printed: meant, key: keyOfOutcome(meant), label: OUTCOME, block };
  }
  return null;
}
