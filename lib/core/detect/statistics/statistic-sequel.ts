import type { Comparison } from '../../model/attributes';
import type { Detection } from '../../model/detection';
import { pattern } from '../pattern';

/** The beginning of a sentence that tells where the figures of the one before it came from. */
const SEQUEL = pattern(
  'g',
  String.raw`\b(?:This|That|It) (?:(?:is|was|represents) (?:an? )?(?:[a-z]+ )?(?:up|down|increase|rise|growth|reduction`,
  String.raw`|decrease|decline|fall|drop|improvement) (?:from|on)|compares (?:[a-z]+ )?(?:with|to))\b`,
);
/** No figure farther than this is spoken of. */
const REACH = 250;

/** Links figures over a full stop: "985 children are on a plan. This is an increase from 843." */
export function linkSequels(text: string, at: number, found: readonly Detection[]): Detection[] {
  const linked = [...found];
  const figures = linked.flatMap((d, i) => (d.kind === 'statistic' ? [i] : []));
  if (figures.length < 2) return linked;
  let first = 0;
  for (const hit of text.matchAll(SEQUEL)) {
    const from = Math.max(hit.index - REACH, previousStop(text, hit.index));
    const to = nextStop(text, hit.index);
    const startOf = (k: number): number => (linked[figures[k] ?? -1]?.start ?? Infinity) - at;
    while (startOf(first) < from) first += 1;
    const before: number[] = [];
    const after: number[] = [];
    for (let k = first; startOf(k) < to; k += 1) (startOf(k) < hit.index ? before : after).push(figures[k] ?? -1);
    joinAll(linked, before, after, hit[0].includes('compares'), (d) => text.slice(d.start - at, d.end - at));
  }
  return linked;
}

const previousStop = (text: string, at: number): number => {
  const near = text.slice(Math.max(0, at - REACH), Math.max(0, at - 2));
  return at - Math.min(at, REACH) + Math.max(0, near.lastIndexOf('. '));
};

const nextStop = (text: string, at: number): number => {
  const stop = text.slice(at, at + REACH).indexOf('. ');
  return stop < 0 ? at + REACH : at + stop;
};

/** Each later figure with the first earlier one of its unit that has no partner yet. */
function joinAll(
  linked: Detection[],
  before: readonly number[],
  after: readonly number[],
  compares: boolean,
  printed: (d: Detection) => string,
): void {
  for (const i of after) {
    const was = linked[i];
    const k = before.find((j) => linked[j]?.attributes.unit === was?.attributes.unit && !isLinked(linked[j])) ?? -1;
    const now = linked[k];
    if (!now || !was || isLinked(was)) continue;
    linked[k] = linkedTo(now, was, compares ? 'compared-with' : 'from', printed);
    linked[i] = linkedTo(was, now, compares ? 'compared-with' : 'to', printed);
  }
}

const isLinked = (d: Detection | undefined): boolean => d?.attributes.comparedWith !== undefined;

function linkedTo(
  one: Detection,
  other: Detection,
  relation: Comparison['relation'],
  printed: (d: Detection) => string,
): Detection {
  const { values } = other.attributes;
  const grown = (one.attributes.values?.[0] ?? 0) - (values?.[0] ?? 0);
  const comparedWith: Comparison = { relation, words: printed(other), ...(values ? { values } : {}) };
  const direction = relation !== 'from' || grown === 0 ? undefined : grown > 0 ? 'up' : 'down';
  return { ...one, attributes: { ...one.attributes, comparedWith, direction } };
}
