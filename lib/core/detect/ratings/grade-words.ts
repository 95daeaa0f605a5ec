import { type GradeFamily, type GradePhrase, GRADE_PHRASES, NUMBER_WORDS, NUMBERED } from './grade-phrases';
import { readyLater } from '../ready';
import { finish } from '../steps';
import { LiteralTree } from '../literals/literal-tree';

/** A grade word as it stands in a text. */
export interface GradeWord {
  readonly grade: string;
  readonly start: number;
  readonly end: number;
  readonly family: GradeFamily;
}

/** "from three to two": bare numbers, which are grades only where grades are spoken of. */
const SHIFTS = [...NUMBER_WORDS, '1', '2', '3', '4'].flatMap((number) => [
  `from ${number} to `,
  `from a ${number} to `,
]);
const tree = new LiteralTree<GradePhrase | 'shift'>();
for (const phrase of GRADE_PHRASES) tree.add(phrase.words, phrase);
for (const words of SHIFTS) tree.add(words, 'shift');
readyLater(() => finish(tree.ready()));

const NUMBER = '(?:one|two|three|four|[1-4])';
const SHIFT = new RegExp(String.raw`from\s+(?:a\s+)?(${NUMBER})\s+to\s+(?:a\s+)?(${NUMBER})(?![\w-])`, 'iy');
/** "grade three to two" */
const ONWARD = new RegExp(String.raw`\s+to\s+(?:an?\s+)?(${NUMBER})(?![\w-])`, 'iy');
const GRADING = /\b(?:grade|grades|graded|rating|ratings|rated|ofsted|judged)\b/i;
/** The word goes on, or is part of another: only "good-rated" is still a grade. */
const GOES_ON = /\w|-(?!rated|graded)/iy;
/** These three are everyday words but for a college's contribution to skills. */
const SKILLS = /\s*$|\s+contribution\s+to\s+meeting\b/iy;

const matchesAt = (sticky: RegExp, text: string, at: number): RegExpExecArray | null => {
  sticky.lastIndex = at;
  return sticky.exec(text);
};

/** The grade words of a text, in order; of two that begin at one place the longer. */
export function gradeWords(text: string): GradeWord[] {
  const found: GradeWord[] = [];
  tree.scan(text, (phrases, start, end) => {
    for (const phrase of phrases)
      if (phrase === 'shift') found.push(...shift(text, start));
      else take(found, text, phrase, start, end);
  });
  return found;
}

function take(found: GradeWord[], text: string, phrase: GradePhrase, start: number, endOfWords: number): void {
  const { family, grade, rest } = phrase;
  const last = found.at(-1);
  if (last && last.start < start && start < last.end) return;
  const more = rest && matchesAt(rest, text, endOfWords);
  if (rest && !more) return;
  const end = endOfWords + (more?.[0].length ?? 0);
  if (matchesAt(GOES_ON, text, end) || (family === 'skills' && !matchesAt(SKILLS, text, end))) return;
  if (last?.start === start) found.pop();
  found.push({ family, grade, start, end });
  const onward = family === 'number' ? matchesAt(ONWARD, text, end) : null;
  if (onward) found.push(bare(onward[1] ?? '', end + onward[0].length));
}

function shift(text: string, start: number): GradeWord[] {
  const both = GRADING.test(text) ? matchesAt(SHIFT, text, start) : null;
  if (!both) return [];
  const [whole, first = '', second = ''] = both;
  const end = start + whole.length;
  const middle = start + whole.toLowerCase().lastIndexOf(' to ');
  return [bare(first, middle), bare(second, end)];
}

/** A number that ends at `end`. */
function bare(number: string, end: number): GradeWord {
  const named = NUMBER_WORDS.indexOf(number.toLowerCase());
  const grade = NUMBERED[named < 0 ? Number(number) - 1 : named] ?? 'good';
  return { family: 'number', grade, start: end - number.length, end };
}
