import type { FoundLine, FoundReport } from '../../core/detect/report-card/found-report';
import { CARD_RULES } from '../../core/detect/report-card/report-card-rules';
import type { Annotation } from '../../core/model/annotation';
import { reportFactsSchema } from '../../core/model/pdf-facts';
import type { Span } from '../../core/model/reading-text';
import type { Rule } from '../../core/detect/rules';
import type { ReportState, Suggestion } from '../page-state';
import type { Placed } from './placing';
import type { LiveReading, ReadPage } from './ports';
import { suggestionsOf } from './suggestions';
import * as v from 'valibot';

type Kept = Placed<Annotation> & { readonly at: Span };

interface Lines {
  readonly judgements: readonly Suggestion[];
  readonly improvements: readonly Suggestion[];
}

/** The card of a report on one reading of its page, with what is kept of it. */
export class PageReport {
  readonly state: ReportState;

  private constructor(
    private readonly found: FoundReport,
    private readonly lines: Lines,
    annotations: readonly Placed<Annotation>[],
  ) {
    const { provider, kind, inspected, published } = found;
    const rated = keptBy(CARD_RULES.judgement, annotations);
    const asked = keptBy(CARD_RULES.improvement, annotations);
    const rows = found.judgements.map(({ line: { label, grade } }, i) => ({
      ...placeOf(lines.judgements[i]),
      label,
      grade,
    }));
    const improvements = found.improvements.map(({ line: { text }, detection }, i) => {
      const place = placeOf(lines.improvements[i]);
      const themes = detection.themes.map(({ key }) => key);
      return { ...place, text, themes, annotation: coveredBy(place, asked) };
    });
    this.state = {
      provider,
      kind,
      inspected,
      published,
      rows: rows.map((row) => ({ ...row, annotation: ratingOf(row, rows, rated) })),
      improvements,
    };
  }

  static of(reading: LiveReading, found: FoundReport): PageReport {
    const lines = { judgements: named(reading, found.judgements), improvements: named(reading, found.improvements) };
    return new PageReport(found, lines, []);
  }

  with(annotations: readonly Placed<Annotation>[]): PageReport {
    return new PageReport(this.found, this.lines, annotations);
  }

  /** A line of the card, be it kept or not. */
  line(key: string): Suggestion | undefined {
    return this.all.find((line) => line.key === key);
  }

  get all(): readonly Suggestion[] {
    return [...this.lines.judgements, ...this.lines.improvements];
  }

  /** A line of the card that is not kept yet. */
  open(key: string): Suggestion | undefined {
    const { rows, improvements } = this.state;
    const isKept = [...rows, ...improvements].some((line) => line.key === key && line.annotation !== null);
    return isKept ? undefined : this.line(key);
  }

  /** The page with what its card tells of its inspection, where the page did not know. */
  informed<R extends LiveReading>(page: ReadPage<R>): ReadPage<R> {
    const { urn, inspected } = this.found;
    const report = v.safeParse(reportFactsSchema, { urn, inspected: inspected?.to });
    if (page.facts.report || !report.success) return page;
    return { ...page, facts: { ...page.facts, report: report.output } };
  }
}

/** Their keys are none of the page's suggestions, which may stand on the same words. */
const named = (reading: LiveReading, lines: readonly FoundLine<unknown>[]): Suggestion[] =>
  suggestionsOf(
    reading,
    lines.map(({ detection }) => detection),
  ).map((line) => ({ ...line, key: `report-${line.key}` }));

/** Lines and their suggestions are made from one list, one for one. */
function placeOf(suggestion: Suggestion | undefined): Span & { readonly key: string } {
  const { start = 0, end = 0 } = suggestion?.detection ?? {};
  return { key: suggestion?.key ?? '', start, end };
}

/** Of the kind of the rule, or by it: a person may have made another kind of what the card proposed. */
function keptBy(rule: Rule, annotations: readonly Placed<Annotation>[]): Kept[] {
  return annotations.filter(
    (placed): placed is Kept =>
      'start' in placed.at && (placed.item.kind === rule.kind || placed.item.rule?.id === rule.id),
  );
}

/** Half of a line is the line, give or take a word. */
const ENOUGH = 0.5;

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

const covers = (at: Span, line: Span): boolean => shared(at, line) >= ENOUGH * (line.end - line.start);

/** The annotation of a row: of words that hold several rows, only one that names its subject. */
function ratingOf<R extends Span & { readonly label: string }>(row: R, rows: readonly R[], rated: readonly Kept[]) {
  const isOf = ({ item, at }: Kept): boolean => {
    if (!covers(at, row)) return false;
    return item.attributes.subject === row.label || rows.filter((other) => covers(at, other)).length === 1;
  };
  return rated.find(isOf)?.item.id ?? null;
}

/** The first of the annotations that hold enough of an improvement together: it may be kept sentence by sentence. */
function coveredBy(line: Span, asked: readonly Kept[]): string | null {
  const on = asked.filter(({ at }) => shared(at, line) > 0).sort((a, b) => a.at.start - b.at.start);
  let covered = 0;
  let upTo = line.start;
  for (const { at } of on) {
    covered += shared({ start: Math.max(at.start, upTo), end: at.end }, line);
    upTo = Math.max(upTo, at.end);
  }
  return covered >= ENOUGH * (line.end - line.start) ? (on[0]?.item.id ?? null) : null;
}
