import { batch, effect } from '@preact/signals';
import type { Annotation } from '../../core/model/annotation';
import type { DocumentRecord } from '../../core/model/document';
import type { Failure } from '../../core/result';
import { byLastSeen, createJoiner } from '../../core/library/entries';
import type { LibraryPorts } from './ports';
import { createScanner } from './scanner';
import type { LibraryState } from './state';

/** Keeps the state in step with the store and with the filters. Returns a function that stops. */
export function followLibrary(state: LibraryState, { store, codebook, pause }: LibraryPorts): () => void {
  let annotations: readonly Annotation[] | null = null;
  let documents: readonly DocumentRecord[] | null = null;
  const failed = (failure: Failure): void => {
    state.problem.value = { code: failure.code, doing: 'read' };
  };

  const entriesOf = createJoiner(codebook);
  // one write answers on both watches: joined once, after both have spoken and the browser has had its turn
  let joining = false;
  const join = async (): Promise<void> => {
    if (joining) return;
    joining = true;
    await pause();
    joining = false;
    if (!annotations || !documents) return;
    const [all, docs] = [annotations, documents];
    batch(() => {
      state.documents.value = [...docs].sort(byLastSeen);
      state.entries.value = entriesOf(all, docs);
      state.loaded.value = true;
    });
  };
  const scan = createScanner(pause, (result) => {
    state.result.value = result;
  });
  const stops = [
    store.watchAnnotations().subscribe((value) => {
      annotations = value;
      void join();
    }, failed),
    store.watchDocuments().subscribe((value) => {
      documents = value;
      void join();
    }, failed),
    store.watchLastOperation().subscribe((value) => {
      state.lastOperation.value = value;
    }, failed),
    effect(() => {
      void scan(state.entries.value, state.view.value.filter);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
