import type { Block } from '../../model/reading-text';
import { pattern } from '../pattern';
import { enterHeading } from '../sections';
import { startCarry } from '../types';

/** A list of what must improve, while it runs. */
export interface OpenList {
  /** The heading above what comes now, as printed. */
  readonly heading: string;
  /** Of the outermost heading that opened the list: 1 to 6, or 7 where unknown. */
  readonly level: number;
  /** The heading announces the list itself, and does not only divide it. */
  readonly announced: boolean;
}

const UNKNOWN = 7;
const NEXT_STEPS = /^next steps$/i;
/** "(Information for the school and appropriate authority)" below a heading belongs to it. */
const ASIDE = /^\(.*\)$/;
/** Headings of what follows a list, whatever their size. */
const AFTER_LIST = pattern(
  'i',
  String.raw`\b(?:strengths?|findings|(?:executive )?summary|progress since|judgements?|information (?:about|for)|details`,
  String.raw`|inspection team|inspectors?|feed ?back|complain\w*|further information|background|annex|appendix)\b`,
);
/** "… in care: good", "… require improvement to be good": the findings on an area begin. */
const GRADED =
  /\b(?:outstanding|good|requires? improvement(?: to be good)?|inadequate|adequate|not judged|strong standard|expected standard|needs attention|urgent improvement|exceptional)$/i;
/** How what is asked for begins, or what it says within its first words. */
const ASKS = pattern(
  'i',
  String.raw`^(?:\(?\d{1,3}[.)]\s+)?(?:urgently |further |as a matter of urgency, )?(?:ensure|improve|review|develop|strengthen`,
  String.raw`|take|increase|reduce|implement|establish|embed|monitor|provide|continue|make|complete|extend|raise|secure`,
  String.raw`|accelerate|address|work|put|consider|evaluate|update|revise|undertake|engage|set|build|enable|prioritise)\b`,
  String.raw`|^.{0,160}\b(?:should|must|needs? to)\b`,
);

/** The commonest headings of lists without their spaces: some files have gaps inside words. */
const SQUASHED = pattern(
  'i',
  String.raw`^(?:whatneedstoimprove(?:inthisareaofsocialworkpractice)?|recommendations?|areas?for(?:priorityaction|improvement)`,
  String.raw`|priorityandimmediateaction|whatdoesthe\w{3,40}need(?:todo)?toimprove)\??\d?$`,
);

const nameOf = (text: string): string => text.replace(/^[\d.\s]+/, '').replace(/(?<![\d\s])[\d\s]+$/, '');

/**
 * What a heading makes of the list that is open: the list itself where it opens one or divides it, null where it ends
 * it or none was open.
 * @param next the text below the heading
 * @param nextSteps whether "Next steps" heads such a list in this kind of report
 */
export function turn(
  open: OpenList | null,
  text: string,
  block: Block,
  next: string,
  nextSteps: boolean,
): OpenList | null {
  if (ASIDE.test(text)) return open;
  const steps = nextSteps ? 'recommendations' : 'body';
  // an entry of the contents ends in the number of its page
  const opens = SQUASHED.test(text.replace(/\s/g, '')) && !/\s\d+$/.test(text);
  const section = NEXT_STEPS.test(text)
    ? steps
    : opens
      ? 'recommendations'
      : enterHeading(text, block, startCarry).section;
  const heading = nameOf(text);
  const level = block.level ?? UNKNOWN;
  if (section === 'recommendations')
    return { heading, level: Math.min(open?.level ?? UNKNOWN, level), announced: true };
  if (!open || section !== 'body' || AFTER_LIST.test(text) || GRADED.test(heading)) return null;
  const kept = { ...open, announced: false };
  if (level > open.level && level < UNKNOWN) return kept;
  return isArea(text, block) && ASKS.test(next) ? kept : null;
}

/** Whether a short text ends in a grade, as headings of areas do: a heading, whatever it is set in. */
export function endsInGrade(text: string): boolean {
  return (
    text.length < 160 && /^the (?:experiences|impact|overall|leadership|quality)\b/i.test(text) && GRADED.test(text)
  );
}

/** Whether a heading is the bare name of an area, which divides lists on pages whose headings have no levels. */
function isArea(text: string, block: Block): boolean {
  const { level: _level, ...plain } = block;
  return enterHeading(text, plain, { ...startCarry, section: 'recommendations' }).section === 'recommendations';
}
