import type { Block, ReadingText } from '../../model/reading-text';
import { pattern } from '../pattern';
import type { Steps } from '../steps';
import { type Graded, labelIn, textOf, wholeGrade } from './report-card-grade';

/** Longer than this, a block is prose. */
const LONGEST = 180;
/** Names of what is judged, as headings and tables print them. */
const AREA = pattern(
  'i',
  String.raw`^(?:the )?(?:overall (?:effectiveness|experiences)|(?:impact|effectiveness) of (?:leaders|leadership)|experiences and progress`,
  String.raw`|children (?:who need|looked after|in care)|care leavers|how well (?:children|learners|pupils)|quality of`,
  String.raw`|behaviour|personal development|leadership|early years|sixth[- ]form|post-16|inclusion|curriculum`,
  String.raw`|achievement|attendance|safeguarding|children[’']s welfare|contribution to|participation|apprenticeships`,
  String.raw`|adult learning|education programmes|provision for learners|help and protection|adoption|capacity`,
  String.raw`|outcomes for|teaching|residential|boarding|how much progress)`,
);
const isArea = (name: string): boolean => AREA.test(name) && !/[.!?;]/.test(name.replace(/\?$/, ''));
/** "… in care: good", "… – inadequate" */
const COLON = /^(.{3,160}?)\s*(?:[:–—]|\s-)\s*([\p{L} ]{3,60})$/u;
/** "… require improvement to be good", in headings only: elsewhere it is a sentence. */
const VERB = /^(.{3,160}?)\s*\b(?:is|are|(?=requires? improvement))\s*([\p{L} ]{3,60})$/iu;
/** "Overall effectiveness Good": cells that stand too close to be told apart. */
const CAPITAL =
  /^(\p{L}.{3,160}?)\s+((?:Outstanding|Good|Requires|Inadequate|Strong|Expected|Needs|Urgent|Exceptional)[\p{L} ]{0,40})$/u;
const SAFEGUARDING = /^(safeguarding)(?: standards)?(?: (?:are|were|have been))?\s*[:–—-]?\s*((?:not )?met)\.?$/i;

/** A grade on the line of its name. */
function onOneLine(text: string, block: Block): Graded | null {
  const [, standard, met = ''] = SAFEGUARDING.exec(text) ?? [];
  const kept = standard ? wholeGrade(met, standard) : null;
  if (kept && standard) return { ...kept, label: standard, block };
  const verb = block.type === 'heading' ? VERB.exec(text) : null;
  const [whole, name = '', words = ''] = COLON.exec(text) ?? CAPITAL.exec(text) ?? verb ?? [];
  const label = labelIn(name);
  const grade = label && whole ? wholeGrade(words, label) : null;
  return label && grade && isArea(label) ? { ...grade, label, block } : null;
}

/** Whether the name in one block is graded by the next: a heading of a higher level opens something new. */
function gradedBelow(reading: ReadingText, name: Block | undefined, next: Block | undefined): boolean {
  if (!name || !next || next.start - name.end > 1) return false;
  if (next.type === 'heading' && name.type === 'heading' && (next.level ?? 7) < (name.level ?? 7)) return false;
  const text = textOf(reading, name);
  const label = onOneLine(text, name) ? null : labelIn(text);
  return label !== null && isArea(label) && wholeGrade(textOf(reading, next), label) !== null;
}

/**
 * Judgements that stand on lines, not in a table: a grade behind a name, below it, or above several names that it is
 * for. Each name counts once, where it first has a grade.
 */
export function* gradedLines(reading: ReadingText): Steps<Graded[]> {
  const found = new Map<string, Graded>();
  const keep = (one: Graded | null): void => {
    if (one && !found.has(one.label.toLowerCase())) found.set(one.label.toLowerCase(), one);
  };
  const short = reading.blocks.filter(({ start, end, type }) => end - start <= LONGEST && type !== 'table-cell');
  let above: Graded | null = null;
  for (const [i, block] of short.entries()) {
    yield;
    const text = textOf(reading, block);
    const before = short[i - 1];
    const name = before && gradedBelow(reading, before, block) ? labelIn(textOf(reading, before)) : null;
    const grade = wholeGrade(text, name ?? '');
    const label = labelIn(text);
    const own = onOneLine(text, block);
    if (grade && name) keep({ ...grade, label: name, block });
    else if (grade) above = { ...grade, label: '', block };
    else if (own) keep(own);
    else if (block.type === 'heading' && !gradedBelow(reading, block, short[i + 1])) {
      if (above && label && isArea(label)) keep({ ...above, label });
      else above = null;
    }
  }
  return [...found.values()];
}
