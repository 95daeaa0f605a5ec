import type { Span } from '../../core/model/reading-text';
import type { TextIndex } from '../text-index';

const ALL = 'fm-found';
const CURRENT = 'fm-found-current';

/** Shows what was searched for, in its own highlights above those of the marks. */
export class FoundPainter {
  paint(index: TextIndex, matches: readonly Span[], current: Span | null): void {
    const rangesOf = ({ start, end }: Span) => index.ranges(start, end);
    const others = new Highlight(...matches.filter((match) => match !== current).flatMap(rangesOf));
    const one = new Highlight(...(current ? rangesOf(current) : []));
    others.priority = 1;
    one.priority = 2;
    CSS.highlights.set(ALL, others);
    CSS.highlights.set(CURRENT, one);
  }

  clear(): void {
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(CURRENT);
  }
}
