import type { Annotation, Dismissal } from '../../core/model/annotation';
import type { Detection } from '../../core/model/detection';
import type { Kind } from '../../core/model/kinds';
import type { ReadingText, Span } from '../../core/model/reading-text';
import type { PageState, Suggestion } from '../page-state';
import { listed } from './listing';
import type { Placed } from './placing';
import type { PageReport } from './report';
import { countByKind, nearest, unreviewed } from './suggestions';

interface Openable extends Span {
  readonly key: string;
}

interface Kept {
  readonly annotations: readonly Placed<Annotation>[];
  readonly dismissals: readonly Placed<Dismissal>[];
}

/** What stands on one reading of a page: what was found in it, and what was saved with the place that it has today. */
export class PageContents {
  readonly annotations: readonly Placed<Annotation>[];
  /** Suggestions that nobody has kept or turned down. */
  readonly open: readonly Suggestion[];

  #spans: readonly Openable[] | null = null;
  /** What is told of it. */
  readonly state: Pick<PageState, 'suggestions' | 'annotations' | 'report' | 'found' | 'reviewed' | 'total'>;
  /** The card of a report; null where it is none. */
  readonly report: PageReport | null;

  constructor(
    reading: ReadingText,
    private readonly all: readonly Suggestion[],
    report: PageReport | null = null,
    { annotations, dismissals }: Kept = { annotations: [], dismissals: [] },
  ) {
    this.annotations = annotations;
    this.open = unreviewed(all, annotations, dismissals);
    this.report = report?.with(annotations) ?? null;
    this.state = {
      suggestions: this.open,
      annotations: listed(reading, annotations),
      report: this.report?.state ?? null,
      found: countByKind(all),
      reviewed: all.length - this.open.length,
      total: all.length,
    };
  }

  /** The same suggestions, on the same text, with what is saved by now. */
  with(reading: ReadingText, kept: Kept): PageContents {
    return new PageContents(reading, this.all, this.report, kept);
  }

  /** A suggestion that nobody reviewed, or a line of the report's card that nobody kept. */
  suggestion(key: string): Suggestion | undefined {
    return this.open.find((suggestion) => suggestion.key === key) ?? this.report?.open(key);
  }

  /** The suggestion that is this very passage, give or take a word. */
  suggestionAt(span: Span): Suggestion | undefined {
    return nearest(this.open, span);
  }

  placed(id: string): Placed<Annotation> | undefined {
    return this.annotations.find(({ item }) => item.id === id);
  }

  /** Sentence by sentence, and as lines of the report's card. */
  get #detected(): readonly Suggestion[] {
    return [...this.all, ...(this.report?.all ?? [])];
  }

  /** What is detected today on the words of an annotation, by the rule that once proposed it. */
  detectedFor(id: string): Detection | undefined {
    const placed = this.placed(id);
    const rule = placed?.item.rule;
    if (!rule || !('start' in placed.at)) return undefined;
    const byRule = this.#detected.filter(({ detection }) => detection.rule.id === rule.id);
    return nearest(byRule, placed.at)?.detection;
  }

  /** What is detected on these words as one of this kind, reviewed or not. */
  detectedAt(span: Span, kind: Kind): Detection | undefined {
    const ofKind = this.#detected.filter(({ detection }) => detection.kind === kind);
    return nearest(ofKind, span)?.detection;
  }

  /** Where a suggestion or an annotation stands; of one that may stand in several places, the one that starts there. */
  spanOf(key: string, start?: number): Span | null {
    const at = (this.suggestion(key) ?? this.report?.line(key))?.detection ?? this.placed(key)?.at;
    if (!at) return null;
    if ('start' in at) return at;
    return (at.state === 'orphan' && at.candidates.find((place) => place.start === start)) || null;
  }

  /** Where everything stands that can be opened: annotations whose passage is on the page, and suggestions. */
  get spans(): readonly Openable[] {
    return (this.#spans ??= this.#openable());
  }

  #openable(): Openable[] {
    const kept = this.annotations.flatMap(({ item: { id }, at }) =>
      'start' in at ? [{ key: id, start: at.start, end: at.end }] : [],
    );
    return [...kept, ...this.open.map(({ key, detection: { start, end } }) => ({ key, start, end }))];
  }
}
