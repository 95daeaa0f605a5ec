import * as v from 'valibot';
import type { PageState } from '../app/page-state';
import type { MeaningKind } from '../core/anchor/meaning';
import { annotationSchema, ruleRefSchema } from '../core/model/annotation';
import { attributesSchema } from '../core/model/attributes';
import { pageFactsSchema } from '../core/model/document';
import { INSPECTION_KINDS } from '../core/detect/report-card/report-card-kind';
import { kindSchema, polaritySchema } from '../core/model/kinds';
import { FAILURE_CODES } from '../core/result';
import { targetSchema } from '../core/model/selector';

const words = v.pipe(v.string(), v.maxLength(20_000));
/** A passage that reads otherwise may be longer than the longest quote, and its sentence comes with it. */
const passage = v.pipe(v.string(), v.maxLength(60_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const detection = v.object({
  kind: kindSchema,
  start: count,
  end: count,
  polarity: v.nullable(polaritySchema),
  attributes: attributesSchema,
  themes: v.array(v.object({ key: words, cues: v.array(words) })),
  rule: ruleRefSchema,
  why: v.array(words),
});

const MEANINGS: readonly MeaningKind[] = [
  'number',
  'date',
  'money',
  'grade',
  'negation',
  'polarity',
  'quantity',
  'certainty',
  'who',
];

const placed = v.object({
  annotation: annotationSchema,
  state: v.picklist(['anchored', 'moved', 'changed', 'orphan', 'superseded']),
  change: v.nullable(
    v.object({
      diff: v.array(v.object({ kind: v.picklist(['same', 'deleted', 'inserted']), text: passage })),
      meaning: v.array(v.picklist(MEANINGS)),
      around: v.boolean(),
    }),
  ),
  places: v.array(v.object({ start: count, before: words, words: passage, after: words, section: words })),
});

const day = v.pipe(v.string(), v.isoDate());
const line = { key: words, start: count, end: count, annotation: v.nullable(words) };
const report = v.object({
  provider: v.nullable(words),
  kind: v.nullable(v.picklist(INSPECTION_KINDS)),
  inspected: v.nullable(v.object({ from: day, to: day })),
  published: v.nullable(day),
  rows: v.array(v.object({ ...line, label: words, grade: words })),
  improvements: v.array(v.object({ ...line, text: words, themes: v.array(words) })),
});

/** The state of a page as its engine tells it: shown in our pages, so it is checked like everything from the web. */
export const pageStateSchema: v.GenericSchema<unknown, PageState> = v.object({
  status: v.picklist(['off', 'working', 'unrelated', 'ready', 'stale']),
  progress: v.number(),
  facts: v.object({
    address: words,
    title: words,
    publisher: words,
    published: v.nullable(words),
    pdf: pageFactsSchema.entries.pdf,
    report: pageFactsSchema.entries.report,
  }),
  documentId: v.nullable(words),
  related: v.array(v.object({ id: words, title: words, address: words, file: v.nullable(words) })),
  suggestions: v.array(v.object({ key: words, detection, target: targetSchema })),
  annotations: v.array(placed),
  report: v.nullable(report),
  found: v.record(kindSchema, count),
  reviewed: count,
  total: count,
  failure: v.nullable(v.object({ code: v.picklist(FAILURE_CODES), detail: words })),
}) as v.GenericSchema<unknown, PageState>;
