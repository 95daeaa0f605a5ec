/**
 * Whether `stored` already says all that `draft` says. Field order does not count; a field that is undefined
 * is a field that is absent, as in JSON.
 */
export function sameContent(stored: object, draft: object): boolean {
  return Object.entries(draft).every(([key, value]) => equal((stored as Record<string, unknown>)[key], value));
}

function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
