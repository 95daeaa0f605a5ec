import type { Sentence } from './types';
import { pattern } from './pattern';

/** An end mark with what may cling to it: closing quotes and brackets, then a footnote number. */
const CANDIDATE = /([.!?…]+)(["'”’)\]]*)(\d{0,2})(?=\s|$)/g;
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
const ITEM_NUMBER = /^\s*\(?\d{1,2}$/;
/** A bullet or a paragraph number at the head of a block, not part of its first sentence. */
const PREFIX =
  /^\s*(?:[•▪◼●○◦‣∙·➢➤✓*\uF000-\uF0FF–—-]\s*|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+(?=["'“‘(]?[\p{Lu}]))*/u;

function isBoundary(text: string, from: number, mark: RegExpExecArray): boolean {
  const at = mark.index;
  const [whole, stops = '', closing = '', footnote = ''] = mark;
  const before = text.slice(Math.max(0, at - 16), at);
  const after = text.slice(at + whole.length, at + whole.length + 16);
  // "an average of 17.2" at the end of a block is one number
  if (footnote && /\d$/.test(before)) return false;
  if (after.trim() === '') return true;
  if (!OPENS.test(after)) return false;
  if (stops !== '.' || closing) return true;
  if (NUMBERED.test(before) && /^\s*\d/.test(after)) return false;
  // "The answer was no." ends a sentence; "No. 3" was met above
  if (/\sno$/.test(before)) return true;
  if (TITLE.test(before) || ITEM_NUMBER.test(text.slice(from, at))) return false;
  return !ABBREVIATION.test(before) || OPENER.test(after);
}

/** The sentences of one block, without bullet marks, paragraph numbers and footnote marks. */
export function splitSentences(block: string): Sentence[] {
  const found: Sentence[] = [];
  let from = PREFIX.exec(block)?.[0].length ?? 0;
  CANDIDATE.lastIndex = from;
  for (let mark = CANDIDATE.exec(block); mark; mark = CANDIDATE.exec(block)) {
    if (!isBoundary(block, from, mark)) continue;
    push(found, block, from, mark.index + mark[0].length - (mark[3]?.length ?? 0));
    from = mark.index + mark[0].length;
  }
  push(found, block, from, block.length);
  return found;
}

/** Text without a single full stop must not make every rule read all of it at once. */
const LONGEST = 1_500;

function push(found: Sentence[], block: string, from: number, to: number): void {
  if (to - from > LONGEST) {
    const space = block.lastIndexOf(' ', from + LONGEST);
    const cut = space > from ? space : from + LONGEST;
    pushOne(found, block, from, cut);
    return push(found, block, cut, to);
  }
  pushOne(found, block, from, to);
}

function pushOne(found: Sentence[], block: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(block, start)) start++;
  while (end > start && isSpace(block, end - 1)) end--;
  if (end > start) found.push({ start, end, text: block.slice(start, end) });
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === 32 || code === 10 || code === 160 || (code >= 9 && code <= 13) || (code > 160 && /\s/.test(text[at] ?? ''))
  );
}
