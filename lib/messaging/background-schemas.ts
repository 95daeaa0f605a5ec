import * as v from 'valibot';
import { annotationSchema, dismissalSchema, idSchema, instantSchema } from '../core/model/annotation';
import { addressSchema, documentSchema, pageFactsSchema } from '../core/model/document';
import { timeStateSchema } from '../core/model/time-state';
import type { BackgroundCalls } from './calls';
import type { Caller } from './senders';

/** Longer than any page that a person reads; a message cannot be much longer. */
const MAX_TEXT = 20_000_000;

const { id, target, kind, polarity, attributes, themes, note, rule } = annotationSchema.entries;
const fingerprint = documentSchema.entries.fingerprint;
const page = v.object({ facts: pageFactsSchema, fingerprint, text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) });
const nothing = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);
/** Of a file on the web. */
const webAddress = v.pipe(addressSchema, v.regex(/^https?:/i, 'not on the web'));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

type Argument<K extends keyof BackgroundCalls> = Parameters<BackgroundCalls[K]>[0];
interface Rule<K extends keyof BackgroundCalls> {
  readonly from: readonly Caller['from'][];
  readonly argument: v.GenericSchema<unknown, Argument<K>>;
}

/** Far more than a report has judgements. */
const MAX_AT_ONCE = 200;
const annotation = v.object({ id, target, kind, polarity, attributes, themes, note, rule });

/** Who may call what, with what. A script in a page gets no more than the page engine needs. */
export const BACKGROUND_RULES: { readonly [K in keyof BackgroundCalls]: Rule<K> } = {
  injectEngine: { from: ['page'], argument: nothing },
  injectDetector: { from: ['page'], argument: nothing },
  injectBar: { from: ['page'], argument: nothing },
  openDocument: { from: ['page', 'own'], argument: v.object({ facts: pageFactsSchema, fingerprint }) },
  saveAnnotation: {
    from: ['page', 'own'],
    argument: v.object({
      page,
      annotation,
      base: v.nullable(instantSchema),
    }),
  },
  saveAnnotations: {
    from: ['page', 'own'],
    argument: v.object({
      page,
      annotations: v.pipe(
        v.array(annotation),
        v.minLength(1),
        v.maxLength(MAX_AT_ONCE),
        v.check((all) => new Set(all.map((one) => one.id)).size === all.length, 'an annotation stands twice'),
      ),
    }),
  },
  reviseAnnotation: {
    from: ['page', 'own'],
    argument: v.object({
      id,
      base: instantSchema,
      change: v.union([v.strictObject({ target, attributes }), v.strictObject({ superseded: timeStateSchema })]),
    }),
  },
  deleteAnnotation: { from: ['page', 'own'], argument: v.object({ id: idSchema }) },
  dismiss: {
    from: ['page', 'own'],
    argument: v.object({
      page,
      dismissal: v.object({ id, target, kind: dismissalSchema.entries.kind, rule }),
    }),
  },
  undo: {
    from: ['page', 'own'],
    argument: v.object({ operationId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  },
  runHere: { from: ['own'], argument: v.object({ tabId }) },
  openPage: { from: ['page', 'own'], argument: v.object({ page: v.picklist(['library', 'options']) }) },
  openReader: { from: ['own'], argument: v.object({ address: v.nullable(webAddress) }) },
  openInViewer: { from: ['own'], argument: v.object({ address: webAddress }) },
};
