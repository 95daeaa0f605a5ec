import { describeBriefly } from '../../core/anchor/describe';
import type { Annotation, Dismissal } from '../../core/model/annotation';
import type { Detection } from '../../core/model/detection';
import { KINDS, type Kind } from '../../core/model/kinds';
import type { Span } from '../../core/model/reading-text';
import type { Suggestion } from '../page-state';
import type { Placed } from './placing';
import type { LiveReading } from './ports';
import { pageOfSpan } from './targets';

/** A suggestion counts as kept when an annotation of its kind covers this share of both. */
const SAME_PASSAGE = 0.5;

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const isSamePassage = (a: Span, b: Span): boolean => overlap(a, b) >= SAME_PASSAGE;

/** The suggestion that is this passage, give or take a word; of several the one that shares most of it. */
export function nearest(suggestions: readonly Suggestion[], span: Span): Suggestion | undefined {
  const shared = ({ detection }: Suggestion) => overlap(span, detection);
  return suggestions
    .filter(({ detection }) => isSamePassage(span, detection))
    .reduce<Suggestion | undefined>((best, next) => (best && shared(best) >= shared(next) ? best : next), undefined);
}

/** FNV-1a, 32 bits: a short name for a quote in its context, the same after a reload. */
function hash(words: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}

/** Gives every detection its selectors and a name that survives a reload. */
export function suggestionsOf(reading: LiveReading, detections: readonly Detection[]): Suggestion[] {
  const seen = new Map<string, number>();
  return detections.map((detection) => {
    const target = describeBriefly(reading, detection.start, detection.end);
    const { exact, prefix, suffix } = target.quote;
    const name = hash([detection.kind, exact, prefix.slice(-24), suffix.slice(0, 24)].join('|'));
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const paged = { ...target, ...pageOfSpan(reading, detection.start) };
    return { key: nth === 0 ? name : `${name}-${String(nth)}`, detection, target: paged };
  });
}

/** Of its kind, or by its rule: a person who calls a suggested finding a recommendation has reviewed it. */
function isOn({ item, at }: Reviewed, { detection }: Suggestion): boolean {
  const isReviewOf = item.kind === detection.kind || item.rule?.id === detection.rule.id;
  return isReviewOf && isSamePassage(at, detection);
}

type Reviewed = Placed<Pick<Annotation, 'kind' | 'rule'>> & { readonly at: Span };

/** What stands on the words of a span, found without a look at all the rest: a page may hold thousands of both. */
function overlapping(reviewed: readonly Reviewed[]): (span: Span) => Reviewed[] {
  const ordered = [...reviewed].sort((a, b) => a.at.start - b.at.start);
  const longest = Math.max(0, ...ordered.map(({ at }) => at.end - at.start));
  return ({ start, end }) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.at.start ?? 0) < start - longest) low = middle + 1;
      else high = middle;
    }
    const found: Reviewed[] = [];
    for (let next = ordered[low]; next && next.at.start < end; next = ordered[++low]) found.push(next);
    return found;
  };
}

/**
 * The suggestions that nobody has kept or turned down yet. What was turned down and reads otherwise now is a new one;
 * an annotation that reads otherwise has a decision of its own to be made, and its passage is not offered twice.
 */
export function unreviewed(
  all: readonly Suggestion[],
  annotations: readonly Placed<Annotation>[],
  dismissals: readonly Placed<Dismissal>[],
): Suggestion[] {
  const reviewed = [...annotations, ...dismissals.filter(({ at }) => at.state !== 'changed')];
  const on = overlapping(reviewed.filter((placed): placed is typeof placed & Reviewed => 'start' in placed.at));
  return all.filter((suggestion) => !on(suggestion.detection).some((placed) => isOn(placed, suggestion)));
}

export function countByKind(found: readonly Suggestion[]): Record<Kind, number> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { detection } of found) counts[detection.kind]++;
  return counts;
}
