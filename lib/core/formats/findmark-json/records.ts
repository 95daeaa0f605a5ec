import * as v from 'valibot';
import { annotationSchema, coderSchema, dismissalSchema, idSchema } from '../../model/annotation';
import { codebookSchema } from '../../model/codebook';
import { documentSchema, hasItsName, MAX_IDENTITIES } from '../../model/document';
import { identitySchema } from '../../model/identity';
import { timeStateSchema } from '../../model/time-state';
import {
  pageSelectorSchema,
  targetSchema,
  textPositionSelectorSchema,
  textQuoteSelectorSchema,
  type Target,
} from '../../model/selector';

/** Far longer than any report; what is longer is no reading text. */
const MAX_TEXT = 50_000_000;

/** The calendar knows this day: a pattern alone lets 30 February through. */
export function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Times are compared as text later, so they are brought to the one form that the library writes. */
const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => isRealDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), 'no such time'),
  v.transform((text) => new Date(text).toISOString()),
);

/** A page as we name it; a fragment may also be of a picture or a film, or name a place on the page. */
const pageIn = (list: readonly unknown[]) => list.find((selector) => v.is(pageSelectorSchema, selector));

/** Selectors of other types may stand beside the two that we need: a newer program may know more. */
const selectors = v.pipe(
  v.array(v.looseObject({ type: v.string() })),
  v.maxLength(20),
  v.check(
    (list) =>
      ['TextQuoteSelector', 'TextPositionSelector'].every(
        (type) => list.filter((selector) => selector.type === type).length === 1,
      ),
    'one TextQuoteSelector and one TextPositionSelector are needed',
  ),
  v.transform((list) => {
    const page = pageIn(list);
    return {
      quote: list.find((selector) => selector.type === 'TextQuoteSelector'),
      position: list.find((selector) => selector.type === 'TextPositionSelector'),
      ...(page && { page }),
    };
  }),
  v.object({
    quote: textQuoteSelectorSchema,
    position: textPositionSelectorSchema,
    page: v.optional(pageSelectorSchema),
  }),
);

const timeState = v.object({ ...timeStateSchema.entries, sourceDate: instant });

const target = v.pipe(
  v.object({ section: targetSchema.entries.section, selector: selectors, state: v.optional(timeState) }),
  v.transform(
    ({ section, selector: { page, ...selector }, state }): Target => ({
      ...selector,
      section,
      ...(page && { page }),
      ...(state && { state }),
    }),
  ),
);

const {
  documentId: _d,
  coderId: _c,
  target: _t,
  superseded: _s,
  created: _cr,
  modified: _m,
  ...ofAnnotations
} = annotationSchema.entries;
export const annotationRecord = v.pipe(
  v.object({
    ...ofAnnotations,
    document: idSchema,
    coder: idSchema,
    target,
    superseded: v.optional(timeState),
    created: instant,
    modified: instant,
  }),
  v.transform(({ document, coder, ...rest }) => ({ ...rest, documentId: document, coderId: coder })),
);

const { documentId: _dd, coderId: _dc, target: _dt, created: _dcr, ...ofDismissals } = dismissalSchema.entries;
export const dismissalRecord = v.pipe(
  v.object({ ...ofDismissals, document: idSchema, coder: idSchema, target, created: instant }),
  v.transform(({ document, coder, ...rest }) => ({ ...rest, documentId: document, coderId: coder })),
);

/** What a newer program knows a document by, too, is passed over. */
const identities = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(4_010), v.regex(/^[a-z][a-z-]{0,19}:./))),
  v.maxLength(MAX_IDENTITIES),
  v.transform((list) => list.filter((one) => /^(?:address|pdf|text|report):/.test(one))),
  v.array(identitySchema),
);

export const documentRecord = v.pipe(
  v.object({
    ...documentSchema.entries,
    identities: v.optional(identities),
    published: v.nullable(v.pipe(v.string(), v.isoDate(), v.check(isRealDay, 'no such day'))),
    firstSeen: instant,
    lastSeen: instant,
    text: v.optional(v.pipe(v.string(), v.maxLength(MAX_TEXT))),
  }),
  v.check((document) => hasItsName(document), 'a web page has an address on the web'),
);

export const headerRecord = v.object({
  exported: instant,
  generator: v.pipe(v.string(), v.maxLength(200)),
  creator: v.nullable(coderSchema),
});

export { coderSchema as coderRecord, codebookSchema as codebookRecord };
