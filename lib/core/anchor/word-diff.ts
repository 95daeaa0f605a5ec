import type { Alignment } from './alignment';

/** One run of words of an old and a new text, in the order in which to read them. */
export interface DiffPart {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

interface Step {
  readonly kind: DiffPart['kind'];
  /** Index into the old words where deleted, else into the new. */
  readonly index: number;
}

function* steps({ old, now, partner }: Alignment): Generator<Step> {
  let next = 0;
  for (let i = 0; i < old.length; i++) {
    const j = partner[i] ?? -1;
    if (j < 0) {
      yield { kind: 'deleted', index: i };
      continue;
    }
    for (; next < j; next++) yield { kind: 'inserted', index: next };
    next = j + 1;
    if (old[i]?.text === now[j]?.text) yield { kind: 'same', index: j };
    else {
      yield { kind: 'deleted', index: i };
      yield { kind: 'inserted', index: j };
    }
  }
  for (; next < now.length; next++) yield { kind: 'inserted', index: next };
}

/** What a reader must see of an edit: old words beside new ones. Signs between words go with the word before them. */
export function diffOf(alignment: Alignment, oldText: string, newText: string): DiffPart[] {
  const parts: { kind: DiffPart['kind']; text: string }[] = [];
  for (const { kind, index } of ordered(steps(alignment))) {
    const [words, source] = kind === 'deleted' ? [alignment.old, oldText] : [alignment.now, newText];
    const text = source.slice(index === 0 ? 0 : words[index]?.start, words[index + 1]?.start ?? source.length);
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  }
  return parts;
}

/** Deletions before insertions within one change, so that each is one run. */
function ordered(all: Iterable<Step>): Step[] {
  const out: Step[] = [];
  const inserted: Step[] = [];
  for (const step of all) {
    if (step.kind === 'inserted') inserted.push(step);
    else {
      if (step.kind === 'same') out.push(...inserted.splice(0));
      out.push(step);
    }
  }
  return [...out, ...inserted];
}
