import { settle } from './pieces';
import { TextIndex } from './text-index';
import { lastLineOf, Line, linesOf, type Section } from './text-line';

/** Lines `begin` to `end` of the index before give way to others. */
interface Replacement {
  readonly old: Section;
  readonly begin: number;
  readonly end: number;
  readonly lines: readonly Line[];
}

/** Makes a section part of the page. What it took over knows its place from now on. */
export function attach(section: Section): void {
  const fresh = [section];
  for (let at = fresh.pop(); at; at = fresh.pop()) {
    at.attached = true;
    for (const item of at.items) {
      if (item instanceof Line) continue;
      item.parent = at;
      if (!item.attached) fresh.push(item);
    }
  }
}

/** Every section that is not where it was goes; those that were taken over have another parent by now. */
export function detach(section: Section): void {
  const gone = [section];
  for (let at = gone.pop(); at; at = gone.pop()) {
    at.attached = false;
    for (const item of at.items) if (!(item instanceof Line) && item.parent === at) gone.push(item);
  }
}

/** Where the lines of a section without any would begin. */
function placeOf(section: Section): number {
  for (let at = section; at.parent; at = at.parent) {
    const { items } = at.parent;
    for (let i = items.indexOf(at) - 1; i >= 0; i--) {
      const item = items[i];
      const last = item instanceof Line ? item : item && lastLineOf(item);
      if (last) return last.index + 1;
    }
  }
  return 0;
}

/** Whether a section stands before another one. Asked only where both are empty. */
function isBefore(a: Section, b: Section): boolean {
  const pathOf = (section: Section): number[] => {
    const path: number[] = [];
    for (let at = section; at.parent; at = at.parent) path.push(at.parent.items.indexOf(at));
    return path.reverse();
  };
  const [one, other] = [pathOf(a), pathOf(b)];
  const step = one.findIndex((place, i) => place !== other[i]);
  return step >= 0 && (one[step] ?? 0) < (other[step] ?? 0);
}

function replacementOf(old: Section, fresh: Section): Replacement {
  const were = linesOf(old);
  const are = linesOf(fresh);
  const begin = were[0]?.index ?? placeOf(old);
  let same = 0;
  while (same < were.length && were[same] === are[same]) same++;
  let last = 0;
  while (last < were.length - same && last < are.length - same && were.at(-1 - last) === are.at(-1 - last)) last++;
  const lines = are.slice(same, are.length - last);
  return { old, begin: begin + same, end: begin + were.length - last, lines };
}

/** Puts fresh sections in the place of old ones. What was taken over from before stays as it was. */
export function commit(before: TextIndex, replaced: Map<Section, Section>): TextIndex {
  for (const old of [...replaced.keys()]) {
    // read as part of what is around it in the meantime
    for (let at = old.parent; at; at = at.parent) if (replaced.has(at)) replaced.delete(old);
  }
  const replacements = [...replaced].map(([old, fresh]) => replacementOf(old, fresh));
  replacements.sort((a, b) => a.begin - b.begin || a.end - b.end || (isBefore(a.old, b.old) ? -1 : 1));
  // only now: places are told by the lines before
  for (const items of new Set([...replaced.keys()].flatMap(({ parent }) => (parent ? [parent.items] : [])))) {
    items.forEach((item, i) => {
      const fresh = item instanceof Line ? undefined : replaced.get(item);
      if (fresh) items[i] = fresh;
    });
  }
  for (const fresh of replaced.values()) attach(fresh);
  for (const old of replaced.keys()) detach(old);
  // lines that were there before are settled
  for (const { lines } of replacements) settle(lines.filter(({ index }) => index < 0));
  const isSame = replacements.every(({ begin, end, lines }) => begin === end && lines.length === 0);
  return isSame ? before : spliced(before, replacements);
}

/** An index with some of its lines replaced; all others are shared. */
function spliced(before: TextIndex, replacements: readonly Replacement[]): TextIndex {
  const lines: Line[] = [];
  const words: string[] = [];
  let at = 0;
  const keep = (end: number) => {
    if (end <= at) return;
    for (let i = at; i < end; i++) lines.push(before.lines[i] as Line);
    words.push(before.text.slice(before.startOf(at), before.startOf(end) - 1));
  };
  for (const { begin, end, lines: fresh } of replacements) {
    keep(begin);
    for (const line of fresh) {
      lines.push(line);
      words.push(line.words);
    }
    at = end;
  }
  keep(before.lines.length);
  return new TextIndex(lines, words.join('\n'));
}
