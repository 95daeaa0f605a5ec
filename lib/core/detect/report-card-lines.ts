import type { Block, ReadingText } from '../model/reading-text';
import { pattern } from './pattern';
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
  String.raw`|outcomes for|teaching|residential|boarding|how much progress|local safeguarding)`,
);
const isArea = (name: string): boolean => AREA.test(name) && !/[.!?;]/.test(name.replace(/\?$/, ''));
/** "… in care: good", "… – inadequate", "… require improvement to be good" */
const LINE = /^(.{3,160}?)\s*(?:[:–—]|\s-|\b(?:is|are|(?=requires? improvement)))\s*([\p{L} ]{3,60})$/iu;
const SAFEGUARDING = /^(safeguarding)(?: standards)?(?: (?:are|were|have been))?\s*[:–—-]?\s*((?:not )?met)\.?$/i;

/** A grade on the line of its name. */
function onOneLine(text: string, block: Block): Graded | null {
  const [, standard, met = ''] = SAFEGUARDING.exec(text) ?? [];
  const kept = standard ? wholeGrade(met, standard) : null;
  if (kept && standard) return { ...kept, label: standard, block };
  const [whole, name = '', words = ''] = LINE.exec(text) ?? [];
  const label = labelIn(name);
  const grade = label && whole ? wholeGrade(words, label) : null;
  return label && grade && isArea(label) ? { ...grade, label, block } : null;
}

/**
 * Judgements that stand on lines, not in a table: a grade behind a name, below it, or above several names that it is
 * for. Each name counts once, where it first has a grade.
 */
export function gradedLines(reading: ReadingText): Graded[] {
  const found = new Map<string, Graded>();
  const keep = (one: Graded | null): void => {
    if (one && !found.has(one.label.toLowerCase())) found.set(one.label.toLowerCase(), one);
  };
  const short = reading.blocks.filter(({ start, end, type }) => end - start <= LONGEST && type !== 'table-cell');
  const nextTo = (a: Block | undefined, b: Block): boolean => a !== undefined && b.start - a.end <= 1;
  let above: Graded | null = null;
  short.forEach((block, i) => {
    const text = textOf(reading, block);
    const before = short[i - 1];
    const name = before && nextTo(before, block) ? labelIn(textOf(reading, before)) : null;
    const grade = wholeGrade(text, name ?? '');
    if (grade) {
      const under = name !== null && isArea(name) && !found.has(name.toLowerCase());
      if (under) keep({ ...grade, label: name, block });
      above = under ? null : { ...grade, label: '', block };
      return;
    }
    const label = labelIn(text);
    const own = onOneLine(text, block);
    const next = short[i + 1];
    const graded = next && nextTo(block, next) && wholeGrade(textOf(reading, next)) !== null;
    if (own) keep(own);
    else if (above && label && isArea(label) && !graded && block.type === 'heading') keep({ ...above, label });
    else if (block.type === 'heading' && !graded) above = null;
  });
  return [...found.values()];
}
