import * as v from 'valibot';

/** The four things that are marked in a report. Order is the order of every list on screen. */
export const KINDS = ['finding', 'rating', 'statistic', 'recommendation'] as const;
export const kindSchema = v.picklist(KINDS);
export type Kind = v.InferOutput<typeof kindSchema>;

/** Whether the passage speaks for or against the provider. */
export const POLARITIES = ['strength', 'weakness', 'mixed', 'neutral'] as const;
export const polaritySchema = v.picklist(POLARITIES);
export type Polarity = v.InferOutput<typeof polaritySchema>;

/** Who says it: the inspectorate (whoever relays it), the provider inspected, or somebody else. */
export const SOURCES = ['inspector', 'provider', 'other'] as const;
export const sourceSchema = v.picklist(SOURCES);
export type Source = v.InferOutput<typeof sourceSchema>;
