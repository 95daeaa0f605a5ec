import * as v from 'valibot';

const FORMS: readonly RegExp[] = [
  /^address:https?:/i,
  /^pdf:[0-9a-f]{16,128}$/,
  /^text:[0-9a-f]{64}$/,
  /^report:[A-Z]{0,4}\d{4,10}:\d{4}-\d\d-\d\d$/,
];

/**
 * Something that a document is known by besides its address: a further address, the fingerprint of its file or of its
 * whole text, the inspection that it reports on.
 */
export const identitySchema = v.pipe(
  v.string(),
  v.maxLength(4_010),
  v.check((identity) => FORMS.some((form) => form.test(identity)), 'not an identity'),
);

export type IdentityKind = 'address' | 'pdf' | 'text' | 'report';

export const identity = (kind: IdentityKind, value: string): string => `${kind}:${value}`;

/** The values of all identities of one kind. */
export function valuesOf(identities: readonly string[], kind: IdentityKind): string[] {
  return identities.flatMap((one) => (one.startsWith(`${kind}:`) ? [one.slice(kind.length + 1)] : []));
}
