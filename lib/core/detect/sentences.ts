import type { Sentence } from './types';
import { pattern } from './pattern';

/**
 * The last of the end marks that stand together with what may cling to it: closing quotes and brackets, then a footnote
 * number. An expression for all of them would begin anew at each.
 */
const CANDIDATE = /[.!?…](?![.!?…])(["'”’)\]]*)(\d{0,2})(?=\s|$)/g;
const END_MARKS = '.!?…';
/** A title or an initial: a name follows. */
const TITLE = pattern('', String.raw`(?:^|[\s(“‘"'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Sir|St|Cllr|Hon|Gov|Sgt|[A-Z])$`);
/** Other words that carry a full stop in mid-sentence. They may end a sentence, too, where the next word begins one. */
const ABBREVIATION = pattern(
  '',
  String.raw`(?:^|[\s(“‘"'])(?:Ltd|Inc|Co|Jr|Sr|vs|v|cf|al|ca|viz|etc|approx|est|dept|fig|para|paras|pp?|vol|ed|eds|no`,
  String.raw`|nos|ref|tel|ext|yrs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|[ap]\.m|(?:[A-Z]\.)+[A-Z])$`,
);
/** Words that open a sentence, and hardly ever a name. */
const OPENER = pattern(
  '',
  String.raw`^\s+["'“‘(]*(?:The|This|These|Those|That|There|It|Its|They|Their|She|He|His|Her|We|Our|You|An?|In|On|At`,
  String.raw`|But|And|However|Both|Some|Most|Many|All|Each|As|After|Before|When|While|Where|If|Since|So|Nobody|Neither`,
  String.raw`|None|No|Two|Three|Four|Others?|Calls)\s`,
);
const NUMBERED = /(?:^|[\s(])(?:[Nn]os?|pp?|[Pp]aras?|[Ff]ig|[Vv]ol|[Rr]ef)$/;
const OPENS = /^[\s]*["'“‘([]*(?:[\p{Lu}\p{N}•▪◼]|[a-z]\)\s)/u;
/** All that stands since the last boundary is the number of a list's item. */
const ITEM_NUMBER = /^\(?\d{1,2}$/;
const LONGEST_NUMBER = 3;
/** A bullet or a paragraph number at the head of a block, not part of its first sentence. */
const PREFIX =
  /^\s*(?:[•▪◼●○◦‣∙·➢➤✓*\uF000-\uF0FF–—-]\s*|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+(?=["'“‘(]?[\p{Lu}]))*/u;

/** Where the end marks begin that stand together up to `last`. */
function firstMark(text: string, from: number, last: number): number {
  let at = last;
  while (at > from && END_MARKS.includes(text.charAt(at - 1))) at--;
  return at;
}

function isBoundary(text: string, from: number, mark: RegExpExecArray): boolean {
  const at = firstMark(text, from, mark.index);
  const [whole, closing = '', footnote = ''] = mark;
  const before = text.slice(Math.max(0, at - 16), at);
  const behind = mark.index + whole.length;
  const after = text.slice(behind, behind + 16);
  // "an average of 17.2" at the end of a block is one number
  if (footnote && /\d$/.test(before)) return false;
  if (after.trim() === '') return true;
  if (!OPENS.test(after)) return false;
  if (at < mark.index || text[at] !== '.' || closing) return true;
  if (NUMBERED.test(before) && /^\s*\d/.test(after)) return false;
  // "The answer was no." ends a sentence; "No. 3" was met above
  if (/\sno$/.test(before)) return true;
  if (TITLE.test(before) || (at - from <= LONGEST_NUMBER && ITEM_NUMBER.test(text.slice(from, at)))) return false;
  return !ABBREVIATION.test(before) || OPENER.test(after);
}

/** The sentences of one block, without bullet marks, paragraph numbers and footnote marks. */
export function splitSentences(block: string): Sentence[] {
  const found: Sentence[] = [];
  let from = afterSpace(block, PREFIX.exec(block)?.[0].length ?? 0);
  CANDIDATE.lastIndex = from;
  for (let mark = CANDIDATE.exec(block); mark; mark = CANDIDATE.exec(block)) {
    if (!isBoundary(block, from, mark)) continue;
    const end = mark.index + mark[0].length;
    push(found, block, from, end - (mark[2]?.length ?? 0));
    from = afterSpace(block, end);
  }
  push(found, block, from, block.length);
  return found;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at++;
  return at;
}

/** Text without a single full stop must not make every rule read all of it at once. */
const LONGEST = 1_500;

function push(found: Sentence[], block: string, from: number, to: number): void {
  let start = from;
  while (to - start > LONGEST) {
    // no farther back than here: a text without spaces would be searched from its beginning each time
    const space = block.slice(start, start + LONGEST + 1).lastIndexOf(' ');
    const cut = space > 0 ? start + space : start + LONGEST;
    pushOne(found, block, start, cut);
    start = cut;
  }
  pushOne(found, block, start, to);
}

function pushOne(found: Sentence[], block: string, from: number, to: number): void {
  const start = Math.min(afterSpace(block, from), to);
  let end = to;
  while (end > start && isSpace(block, end - 1)) end--;
  if (end > start) found.push({ start, end, text: block.slice(start, end) });
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === 32 || code === 10 || code === 160 || (code >= 9 && code <= 13) || (code > 160 && /\s/.test(text[at] ?? ''))
  );
}
