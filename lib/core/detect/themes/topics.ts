import { type CueIndex, meetCues } from './themes';

/** How much of a document's talk goes to each theme, as features of a model: "topic:send>0.2". */
export type Topics = readonly string[];

/** The beginning of a document tells what it is about. */
const SAMPLE = 30_000;
/** With fewer cues than this nothing can be said. */
const ENOUGH = 5;
const SHARES = [0.1, 0.2, 0.35];

export function topicsOf(text: string, index: CueIndex): Topics {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { cue } of meetCues(text.slice(0, SAMPLE), index)) {
    if (cue.weight < 1) continue;
    counts.set(cue.theme, (counts.get(cue.theme) ?? 0) + 1);
    all++;
  }
  if (all < ENOUGH) return [];
  return [...counts].flatMap(([theme, count]) =>
    SHARES.filter((share) => count / all > share).map((share) => `topic:${theme}>${share}`),
  );
}
