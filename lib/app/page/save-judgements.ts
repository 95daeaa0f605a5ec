import type { Annotation } from '../../core/model/annotation';
import { fail, ok, type Result } from '../../core/result';
import type { AnnotationDraft, Done } from '../../messaging/calls';
import type { PageSession } from './session';
import { draftOf } from './subject';

/**
 * Keeps lines of the report's card: one operation, one undo. What is kept already, here or in another tab, is not kept
 * twice. Where a line no longer stands on the page, nothing is written ('decide-again').
 */
export async function saveJudgements(
  session: PageSession,
  keys: readonly string[],
  newId: () => string,
): Promise<Result<Done<readonly Annotation[]>>> {
  // another tab may have kept some, or an earlier call whose answer was lost
  await session.refresh();
  const { failure } = session.state;
  if (failure) return fail(failure.code, failure.detail);
  const { page } = session;
  const report = session.contents.report;
  if (!page || !report || keys.some((key) => !report.line(key))) return fail('decide-again', 'lines of the report');
  const drafts: AnnotationDraft[] = [];
  for (const line of keys.map((key) => report.open(key)).filter((open) => open !== undefined))
    drafts.push((await draftOf(session, line, newId(), page)).annotation);
  return drafts.length === 0 ? ok({ value: [], operationId: 0 }) : session.saveAll(drafts, page);
}
