import type { BarRequest, BarStatus, BarView, ChangeRequest } from '../../../lib/app/page/bar-port';
import type { DraftItem, DraftStore } from '../../../lib/app/page/drafts';
import type { Detected, PagePorts, PaintAnnotation, PaintSuggestion, ReadPage } from '../../../lib/app/page/ports';
import type { PageState } from '../../../lib/app/page-state';
import type { FoundReport } from '../../../lib/core/detect/report-card/found-report';
import { describe } from '../../../lib/core/anchor/describe';
import { findQuotes } from '../../../lib/core/anchor/find-quotes';
import type { Annotation, Dismissal } from '../../../lib/core/model/annotation';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import type { Detection } from '../../../lib/core/model/detection';
import type { ReadingText } from '../../../lib/core/model/reading-text';
import { sameContent } from '../../../lib/core/model/same-content';
import { type FailureCode, fail, ok } from '../../../lib/core/result';
import type { AnnotationDraft, DismissalDraft, Revision } from '../../../lib/messaging/calls';

export const TEXT =
  'Some children wait weeks for a visit.\nCare leavers are well supported.\nCaseloads averaged 27 in March.';

export const readingOf = (text: string): ReadingText => {
  let at = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { type: 'paragraph' as const, start: at, end: at + line.length };
    at = block.end + 1;
    return block;
  });
  return { text, blocks };
};

export function detectionOf(text: string, words: string, kind: Detection['kind'] = 'finding'): Detection {
  const start = text.indexOf(words);
  return {
    kind,
    start,
    end: start + words.length,
    polarity: 'weakness',
    attributes: {},
    themes: [{ key: 'caseloads', cues: ['caseloads'] }],
    rule: { id: 'test', version: 1 },
    why: [words.slice(0, 4)],
  };
}

const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const at = '2026-05-12T10:00:00.000Z';

/** A page, a library and a bar in memory, that behave as the real ones are specified to. */
export function fakePage(text = TEXT) {
  let ids = 0;
  const newId = () => uuid(++ids);
  const world = {
    text,
    address: 'https://courier.example/visits',
    relevance: 'about' as 'none' | 'about',
    /** What the page would be as a report. */
    report: (_: string): FoundReport | null => null,
    detect: (page: string): Detection[] =>
      page
        .split('\n')
        .filter(Boolean)
        .map((line) => detectionOf(page, line)),
    annotations: [] as Annotation[],
    dismissals: [] as Dismissal[],
    failWith: null as FailureCode | null,
    cannotDetect: null as FailureCode | null,
    /** Of saves that succeed: whether their answers arrive. */
    answers: 'arrive' as 'arrive' | 'lost',
    clock: 0,
    states: [] as PageState[],
    painted: {
      suggestions: [] as readonly PaintSuggestion[],
      annotations: [] as readonly PaintAnnotation[],
      on: false,
    },
    undo: [] as (() => void)[],
    detected: 0,
    /** How often the library was asked what it knows of the page. */
    asked: 0,
    /** How many quotes were looked for, each time. */
    sought: [] as number[],
    kept: 0,
  };
  const keep = <T>(value: T, take: () => void) => {
    world.undo.push(take);
    return ok({ value, operationId: world.undo.length - 1 });
  };
  const whole = (annotation: AnnotationDraft): Annotation => ({
    ...annotation,
    documentId: uuid(999),
    coderId: uuid(0),
    codebook: { id: 'x', version: '1.0.0' },
    created: at,
    modified: new Date(Date.parse(at) + ++world.clock).toISOString(),
  });
  const ports: PagePorts = {
    read: () =>
      Promise.resolve<ReadPage>({
        reading: readingOf(world.text),
        facts: { address: world.address, title: 'Visits', publisher: 'Courier', published: null },
        fingerprint: `${String(world.text.length)}${world.text}`,
        readAt: at,
      }),
    detect: ({ reading }) => {
      world.detected++;
      if (world.cannotDetect) return Promise.resolve(fail(world.cannotDetect));
      const context = { relevance: world.relevance };
      return Promise.resolve(
        ok({
          context,
          detections: world.detect(reading.text),
          report: world.report(reading.text),
        } as unknown as Detected),
      );
    },
    describe: (reading, start, end) => Promise.resolve(describe(reading, start, end)),
    anchor: (reading, targets) => {
      world.sought.push(targets.length);
      const work = findQuotes(reading, targets);
      for (;;) {
        const step = work.next();
        if (step.done) return Promise.resolve(step.value);
      }
    },
    paint: (_, suggestions, annotations) => {
      world.painted = { suggestions, annotations, on: true };
    },
    clearPaint: () => {
      world.painted = { suggestions: [], annotations: [], on: false };
    },
    library: {
      openDocument: () => {
        world.asked++;
        return Promise.resolve(
          world.failWith
            ? fail(world.failWith)
            : ok({
                document: null,
                annotations: [...world.annotations],
                dismissals: [...world.dismissals],
                related: [],
                coder: { id: uuid(0), name: '' },
                codebook: defaultCodebook,
              }),
        );
      },
      saveAnnotation: ({ annotation, base }: { annotation: AnnotationDraft; base: string | null }) => {
        if (world.failWith) return Promise.resolve(fail(world.failWith));
        const before = world.annotations;
        const same = before.find(({ id }) => id === annotation.id);
        if (same && sameContent(same, annotation)) return Promise.resolve(ok({ value: same, operationId: 0 }));
        if ((same?.modified ?? null) !== base) return Promise.resolve(fail('changed-since'));
        const made = whole(annotation);
        world.annotations = [...before.filter(({ id }) => id !== annotation.id), made];
        if (world.answers === 'lost') return Promise.resolve(fail('not-saved'));
        return Promise.resolve(keep(made, () => (world.annotations = before)));
      },
      saveAnnotations: ({ annotations }: { annotations: readonly AnnotationDraft[] }) => {
        if (world.failWith) return Promise.resolve(fail(world.failWith));
        const before = world.annotations;
        const made = annotations.map(whole);
        world.annotations = [...before, ...made];
        if (world.answers === 'lost') return Promise.resolve(fail('not-saved'));
        return Promise.resolve(keep(made, () => (world.annotations = before)));
      },
      reviseAnnotation: ({ id, base, change }: Revision) => {
        if (world.failWith) return Promise.resolve(fail(world.failWith));
        const before = world.annotations;
        const stored = before.find((one) => one.id === id);
        if (stored?.modified !== base) return Promise.resolve(fail('changed-since'));
        const { superseded: _, ...annotation } = stored;
        const whole = { ...annotation, ...change, modified: new Date(Date.parse(at) + ++world.clock).toISOString() };
        world.annotations = [...before.filter((one) => one.id !== id), whole];
        return Promise.resolve(keep(whole, () => (world.annotations = before)));
      },
      deleteAnnotation: ({ id }: { id: string }) => {
        if (world.failWith) return Promise.resolve(fail(world.failWith));
        const before = world.annotations;
        world.annotations = before.filter((one) => one.id !== id);
        return Promise.resolve(keep(null, () => (world.annotations = before)));
      },
      dismiss: ({ dismissal }: { dismissal: DismissalDraft }) => {
        if (world.failWith) return Promise.resolve(fail(world.failWith));
        const before = world.dismissals;
        const whole = { ...dismissal, documentId: uuid(999), coderId: uuid(0), created: at };
        world.dismissals = [...before, whole];
        return Promise.resolve(keep(whole, () => (world.dismissals = before)));
      },
      undo: ({ operationId }: { operationId: number }) => {
        world.undo[operationId]?.();
        return Promise.resolve(ok({ documentIds: [] }));
      },
    },
    kept: () => {
      world.kept++;
    },
    announce: (state) => world.states.push(state),
    newId,
  };
  return { world, ports, newId };
}

export function fakeBar() {
  const seen = {
    request: null as BarRequest | null,
    asked: null as ChangeRequest | null,
    status: 'idle' as BarStatus,
    said: [] as string[],
    takeBack: () => {},
  };
  const view: BarView = {
    show: (request) => {
      seen.request = request;
      seen.status = 'idle';
    },
    setStatus: (status) => {
      seen.status = status;
    },
    ask: (request) => {
      view.hide();
      seen.asked = request;
      seen.status = 'idle';
    },
    hide: () => {
      seen.request?.returnFocus();
      seen.asked?.returnFocus();
      seen.request = null;
      seen.asked = null;
    },
    say: () => {},
    get isOpen() {
      return seen.request !== null || seen.asked !== null;
    },
  };
  return { seen, view };
}

export function fakeDrafts(): DraftStore & { stored: Map<string, DraftItem> } {
  const stored = new Map<string, DraftItem>();
  return {
    stored,
    load: (address) => Promise.resolve([...stored.values()].filter((draft) => draft.address === address)),
    put: (draft) => {
      stored.set(draft.annotation.id, { ...draft, at: null });
      return Promise.resolve();
    },
    remove: (id) => {
      stored.delete(id);
      return Promise.resolve();
    },
  };
}
