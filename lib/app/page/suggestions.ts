import { type Anchored, anchorAll } from '../../core/anchor/anchor';
import { describeBriefly } from '../../core/anchor/describe';
import type { Annotation, Dismissal } from '../../core/model/annotation';
import type { Detection } from '../../core/model/detection';
import { KINDS, type Kind } from '../../core/model/kinds';
import type { ReadingText } from '../../core/model/reading-text';
import type { PlacedAnnotation, Suggestion } from '../page-state';

/** A suggestion counts as kept when an annotation of its kind covers this share of both. */
const SAME_PASSAGE = 0.5;

interface Span {
  readonly start: number;
  readonly end: number;
}

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
export function suggestionsOf(reading: ReadingText, detections: readonly Detection[]): Suggestion[] {
  const seen = new Map<string, number>();
  return detections.map((detection) => {
    const target = describeBriefly(reading, detection.start, detection.end);
    const { exact, prefix, suffix } = target.quote;
    const name = hash([detection.kind, exact, prefix.slice(-24), suffix.slice(0, 24)].join('|'));
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { key: nth === 0 ? name : `${name}-${String(nth)}`, detection, target };
  });
}

export interface Placed<T> {
  readonly item: T;
  readonly at: Anchored;
}

/** Puts what was saved back on the words of the page as it is now. */
export function place<T extends { readonly target: Annotation['target'] }>(
  reading: ReadingText,
  items: readonly T[],
): Placed<T>[] {
  const answers = anchorAll(
    reading,
    items.map((item) => item.target),
  );
  return items.map((item, i) => ({ item, at: answers[i] ?? { state: 'orphan' } }));
}

/** Of its kind, or by its rule: a person who calls a suggested finding a recommendation has reviewed it. */
function isOn({ item, at }: Placed<Pick<Annotation, 'kind' | 'rule'>>, { detection }: Suggestion): boolean {
  const isReviewOf = item.kind === detection.kind || item.rule?.id === detection.rule.id;
  return at.state !== 'orphan' && isReviewOf && isSamePassage(at, detection);
}

/** The suggestions that nobody has kept or turned down yet. */
export function unreviewed(
  all: readonly Suggestion[],
  annotations: readonly Placed<Annotation>[],
  dismissals: readonly Placed<Dismissal>[],
): Suggestion[] {
  const reviewed = [...annotations, ...dismissals];
  return all.filter((suggestion) => !reviewed.some((placed) => isOn(placed, suggestion)));
}

/** In reading order, those whose words are gone last. */
export function inOrder(placed: readonly Placed<Annotation>[]): PlacedAnnotation[] {
  const startOf = ({ at }: Placed<Annotation>) => (at.state === 'orphan' ? Infinity : at.start);
  return [...placed]
    .sort((a, b) => startOf(a) - startOf(b) || a.item.created.localeCompare(b.item.created))
    .map(({ item, at }) => ({ annotation: item, state: at.state }));
}

export function countByKind(detections: readonly Detection[]): Record<Kind, number> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { kind } of detections) counts[kind]++;
  return counts;
}
