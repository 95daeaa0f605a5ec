import type { Finding } from '../../core/anchor/find-quotes';
import { pageOf, type Target } from '../../core/model/selector';
import { fail, ok, type Result } from '../../core/result';
import type { OpenedDocument, PageSnapshot, Revision } from '../../messaging/calls';
import type { PagePorts, ReadPage } from '../page/ports';
import { targetOf, versionOf } from '../page/targets';

type Library = PagePorts['library'];

export interface WholeTextPorts {
  /** How many pages the text with this fingerprint holds; null: all, or it is none of this file's. */
  pagesIn(fingerprint: string): number | null;
  /** The file read to its end, now or when that is done; null where reading was stopped before. */
  whole(): Promise<ReadPage | null>;
  readonly describe: PagePorts['describe'];
  readonly anchor: PagePorts['anchor'];
}

/**
 * The library, as it is asked by those who know only the first pages of a file. What is kept is kept on the whole text:
 * the quote is looked up there first. And what stands on later pages is not yet told: it would be taken for lost.
 */
export function onWholeText(library: Library, ports: WholeTextPorts): Library {
  const lifted = async <T>(
    page: PageSnapshot,
    targets: readonly Target[],
    send: (page: PageSnapshot, targets: readonly Target[]) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    if (ports.pagesIn(page.fingerprint) === null) return send(page, targets);
    const whole = await ports.whole();
    if (!whole) return notRead();
    const placed = await placedOn(whole, page.fingerprint, targets, ports);
    if (!placed.ok) return placed;
    return send({ facts: whole.facts, fingerprint: whole.fingerprint, text: whole.reading.text }, placed.value);
  };
  const withTargets = <T extends { readonly target: Target }>(items: readonly T[], targets: readonly Target[]): T[] =>
    items.map((item, i) => ({ ...item, target: targets[i] ?? item.target }));
  const targetsOf = (items: readonly { readonly target: Target }[]) => items.map(({ target }) => target);
  return {
    ...methodsOf(library),
    openDocument: async (page) => {
      const opened = await library.openDocument(page);
      const read = ports.pagesIn(page.fingerprint);
      return opened.ok && read !== null ? ok(upTo(opened.value, read)) : opened;
    },
    saveAnnotation: ({ page, annotation, base }) =>
      lifted(page, [annotation.target], (whole, [target = annotation.target]) =>
        library.saveAnnotation({ page: whole, annotation: { ...annotation, target }, base }),
      ),
    saveAnnotations: ({ page, annotations }) =>
      lifted(page, targetsOf(annotations), (whole, targets) =>
        library.saveAnnotations({ page: whole, annotations: withTargets(annotations, targets) }),
      ),
    dismiss: ({ page, dismissal }) =>
      lifted(page, [dismissal.target], (whole, [target = dismissal.target]) =>
        library.dismiss({ page: whole, dismissal: { ...dismissal, target } }),
      ),
    reviseAnnotation: async (revision) => {
      const change = await changeOnWhole(revision.change, ports);
      return change.ok ? library.reviseAnnotation({ ...revision, change: change.value }) : change;
    },
  };
}

/** A client sends whatever name it is asked for: it cannot be spread. */
const methodsOf = (library: Library) => ({ deleteAnnotation: library.deleteAnnotation, undo: library.undo });

const notRead = () => fail('not-saved', 'reading the file was stopped');

/** The same passages on the whole text. What was taken from another version than these first pages stays as it is. */
async function placedOn(
  whole: ReadPage,
  fingerprint: string,
  targets: readonly Target[],
  { anchor, describe }: WholeTextPorts,
): Promise<Result<Target[]>> {
  const sought = targets.filter(({ state }) => !state || state.fingerprint === fingerprint);
  const findings = await anchor(whole.reading, sought, new AbortController().signal);
  const places = findings.flatMap(placeOf);
  if (places.length < sought.length) return fail('decide-again', 'not found in the whole text');
  const made = await Promise.all(places.map((at) => targetOf(whole, at, describe)));
  return ok(targets.map((target) => made[sought.indexOf(target)] ?? target));
}

const placeOf = (finding: Finding) =>
  finding.state === 'anchored' || finding.state === 'moved' ? [{ start: finding.start, end: finding.end }] : [];

/** Decided on the first pages, kept for the whole: the version that they are is nobody's. */
async function changeOnWhole(change: Revision['change'], ports: WholeTextPorts): Promise<Result<Revision['change']>> {
  const version = 'target' in change ? change.target.state : change.superseded;
  if (!version || ports.pagesIn(version.fingerprint) === null) return ok(change);
  const whole = await ports.whole();
  if (!whole) return notRead();
  if (!('target' in change)) return ok({ superseded: versionOf(whole) });
  const placed = await placedOn(whole, version.fingerprint, [change.target], ports);
  return placed.ok ? ok({ ...change, target: placed.value[0] ?? change.target }) : placed;
}

/** What stands on the pages that were read, but for the last, which a passage may run over. */
function upTo(opened: OpenedDocument, read: number): OpenedDocument {
  const isRead = ({ target }: { target: Target }) => (pageOf(target) ?? Infinity) < read;
  return {
    ...opened,
    annotations: opened.annotations.filter(isRead),
    dismissals: opened.dismissals.filter(isRead),
  };
}
