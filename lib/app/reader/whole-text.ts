import type { Finding } from '../../core/anchor/find-quotes';
import { pageOf, type Target } from '../../core/model/selector';
import { fail, ok, type Result } from '../../core/result';
import type { OpenedDocument, PageSnapshot } from '../../messaging/calls';
import type { PagePorts, ReadPage } from '../page/ports';
import { targetOf } from '../page/targets';

type Library = PagePorts['library'];

interface WholeTextPorts {
  /** How far the file was read; null: to its end. */
  readSoFar(): number | null;
  /** The file read to its end, now or when that is done. */
  whole(): Promise<ReadPage>;
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
    const whole = await ports.whole();
    if (whole.fingerprint === page.fingerprint) return send(page, targets);
    const findings = await ports.anchor(whole.reading, targets, new AbortController().signal);
    const places = findings.flatMap(placeOf);
    if (places.length < targets.length) return fail('decide-again', 'not found in the whole text');
    const snapshot = { facts: whole.facts, fingerprint: whole.fingerprint, text: whole.reading.text };
    return send(snapshot, await Promise.all(places.map((at) => targetOf(whole, at, ports.describe))));
  };
  const withTargets = <T extends { readonly target: Target }>(items: readonly T[], targets: readonly Target[]): T[] =>
    items.map((item, i) => ({ ...item, target: targets[i] ?? item.target }));
  const targetsOf = (items: readonly { readonly target: Target }[]) => items.map(({ target }) => target);
  return {
    ...methodsOf(library),
    openDocument: async (page) => {
      const opened = await library.openDocument(page);
      const read = ports.readSoFar();
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
  };
}

/** A client sends whatever name it is asked for: it cannot be spread. */
const methodsOf = (library: Library) => ({
  reviseAnnotation: library.reviseAnnotation,
  deleteAnnotation: library.deleteAnnotation,
  undo: library.undo,
});

const placeOf = (finding: Finding) =>
  finding.state === 'anchored' || finding.state === 'moved' ? [{ start: finding.start, end: finding.end }] : [];

/** What stands on the pages that were read, but for the last, which a passage may run over. */
function upTo(opened: OpenedDocument, read: number): OpenedDocument {
  const isRead = ({ target }: { target: Target }) => (pageOf(target) ?? Infinity) < read;
  return {
    ...opened,
    annotations: opened.annotations.filter(isRead),
    dismissals: opened.dismissals.filter(isRead),
  };
}
