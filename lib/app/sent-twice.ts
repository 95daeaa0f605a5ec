import { ok, type Result } from '../core/result';
import type { LibraryWrites } from './ports';

/** The answer to a call that finds its work done: by the operation that did it, where that is known, so that it can be undone. */
export async function doneBefore<T extends { readonly id: string }>(
  writes: LibraryWrites,
  kept: T,
): Promise<Result<T>> {
  const operation = await writes.operationOf(kept.id);
  if (operation !== undefined) writes.already(operation);
  return ok(kept);
}
