import type { Annotation } from '../lib/core/model/annotation';

/** What a grade was given to, where its own words do not tell: "Good" alone says little in a list. */
export function Judged({ annotation: { kind, attributes, target } }: { annotation: Annotation }) {
  const { subject } = attributes;
  if (kind !== 'rating' || !subject || target.quote.exact.includes(subject)) return null;
  return <p class="t-meta">{subject}</p>;
}
