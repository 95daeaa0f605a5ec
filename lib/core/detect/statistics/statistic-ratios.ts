import { readNumber, type NumberRead } from './numbers';
import type { ShapeRead } from './statistic-figure';
import { textAt, wordSet, type Token } from './statistic-tokens';

const DETERMINERS = wordSet('the its their all every these those only our just');
const SAMPLES = wordSet('files file records record cases case plans audits assessments');
const TIMES = wordSet('seconds minutes hours days weeks months years terms');
/** "fell by 20 from 60 cases" is a change; "seven children from 23 case files" is a sample. */
const LONGEST_NOUN = 3;

/** "two of the four", "one in 10", "14 out of 90", "seven children from 23 case files"; the first number is read already. */
export function readRatio(tokens: readonly Token[], first: NumberRead): ShapeRead | null {
  return direct(tokens, first) ?? sample(tokens, first);
}

function direct(tokens: readonly Token[], first: NumberRead): ShapeRead | null {
  const at = first.next;
  const word = textAt(tokens, at);
  const out = word === 'out' && textAt(tokens, at + 1) === 'of';
  if (!out && word !== 'of' && word !== 'in') return null;
  let second = out ? at + 2 : at + 1;
  if (word === 'in') second = textAt(tokens, second) === 'every' ? second + 1 : second;
  else while (DETERMINERS.has(textAt(tokens, second)) || /[’']s?$/.test(textAt(tokens, second))) second += 1;
  const whole = readNumber(tokens, second);
  return whole && fits(tokens, first, whole) ? ratio(first, whole, whole.next) : null;
}

function fits(tokens: readonly Token[], first: NumberRead, whole: NumberRead): boolean {
  const after = tokens[whole.next];
  if (whole.value < first.value || (whole.value === first.value && first.value < 2)) return false;
  if (after?.text === '%' || TIMES.has(after?.text ?? '')) return false;
  if (after?.text === 'per' && textAt(tokens, whole.next + 1) === 'cent') return false;
  if (after?.glued && (after.kind !== 'mark' || '-–/'.includes(after.text))) return false;
  return whole.written || !/^(?:19|20)\d\d$/.test(textAt(tokens, whole.next - 1)) || plural(tokens, whole.next);
}

const plural = (tokens: readonly Token[], at: number): boolean =>
  /(?:[^su]s|children|people)$/.test(textAt(tokens, at));

function sample(tokens: readonly Token[], first: NumberRead): ShapeRead | null {
  for (let at = first.next + 1; at <= first.next + LONGEST_NOUN; at += 1) {
    if (tokens[at - 1]?.kind !== 'word' || tokens[at - 1]?.glued) return null;
    const out = textAt(tokens, at) === 'out' && textAt(tokens, at + 1) === 'of';
    // "one child in eight"
    if (first.value === 1 && textAt(tokens, at) === 'in') {
      const all = readNumber(tokens, at + 1);
      return all && fits(tokens, first, all) ? ratio(first, all, all.next) : null;
    }
    if (!out && textAt(tokens, at) !== 'from') continue;
    const whole = readNumber(tokens, out ? at + 2 : at + 1);
    if (!whole || whole.value < first.value) return null;
    const next = sampleEnd(tokens, whole.next);
    return next > 0 ? ratio(first, whole, next) : out ? ratio(first, whole, whole.next) : null;
  }
  return null;
}

function sampleEnd(tokens: readonly Token[], at: number): number {
  if (SAMPLES.has(textAt(tokens, at + 1)) && tokens[at]?.kind === 'word') return at + 2;
  return SAMPLES.has(textAt(tokens, at)) ? at + 1 : -1;
}

const ratio = (first: NumberRead, whole: NumberRead, next: number): ShapeRead => ({
  shape: 'ratio',
  values: [first.value, whole.value],
  unit: 'ratio',
  next,
  written: first.written,
});
