import * as v from 'valibot';
import { annotationSchema, instantSchema } from '../../core/model/annotation';
import { addressSchema } from '../../core/model/document';
import type { DraftItem } from './drafts';

const PREFIX = 'draft:';
export const draftKey = (annotationId: string): string => PREFIX + annotationId;

const draftSchema = v.object({
  address: addressSchema,
  mode: v.picklist(['suggestion', 'selection', 'annotation']),
  annotation: v.pick(annotationSchema, ['id', 'target', 'kind', 'polarity', 'attributes', 'themes', 'note', 'rule']),
  // earlier versions kept neither: words typed there are words all the same
  base: v.optional(v.nullable(instantSchema), null),
  at: v.optional(v.nullable(instantSchema), null),
  closed: v.boolean(),
});

/** The drafts among what lies in the storage area. */
export function draftsAmong(items: Readonly<Record<string, unknown>>): DraftItem[] {
  return Object.entries(items).flatMap(([key, value]) => {
    const parsed = key.startsWith(PREFIX) ? v.safeParse(draftSchema, value) : null;
    return parsed?.success ? [parsed.output] : [];
  });
}
