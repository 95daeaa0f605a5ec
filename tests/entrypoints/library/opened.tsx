import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { page as window_ } from 'vitest/browser';
import { App } from '../../../entrypoints/library/app';
import { createLibraryService } from '../../../lib/app/library/service';
import { createLibraryState } from '../../../lib/app/library/state';
import { followLibrary } from '../../../lib/app/library/watching';
import { sampleAnnotation, sampleDocument } from '../../fixtures/library-data';
import { openWorld } from '../../fixtures/library-world';
import '../../../components/styles/tokens.css';
import '../../../components/styles/look.css';
import '../../../components/styles/look-pages.css';
import '../../../entrypoints/library/library.css';

const letter = sampleDocument(1, {
  title: 'Focused visit',
  publisher: 'Ashmoor Council',
  published: '2026-02-10',
  lastSeen: '2026-05-01T09:00:00.000Z',
});
const story = sampleDocument(2, { title: 'Council told to act', lastSeen: '2026-04-01T09:00:00.000Z' });
const sample = [
  sampleAnnotation(11, letter.id, {
    exact: 'Too many families wait.',
    polarity: 'weakness',
    themes: ['timeliness'],
    section: 'Help',
    note: 'Compare with May.',
  }),
  sampleAnnotation(12, letter.id, { exact: 'One in five waited.', kind: 'statistic' }),
  sampleAnnotation(13, story.id, { exact: 'Carers feel heard.', polarity: 'strength' }),
];
const closing: (() => void)[] = [];
const openOptions = vi.fn();

/** The library page on a real database of its own. */
export async function open(documents = [letter, story], annotations = sample, tagKeys = 'Alt+Shift+R') {
  const world = await openWorld(documents, annotations);
  const state = createLibraryState();
  const service = createLibraryService(state, world.ports);
  const stop = followLibrary(state, world.ports);
  closing.push(() => {
    stop();
    world.store.close();
  });
  const ui = render(<App app={{ state, service, ports: world.ports, openOptions, tagKeys }} />);
  await vi.waitUntil(() => state.loaded.value);
  const rows = () => ui.queryAllByRole('row', { selected: false }).concat(ui.queryAllByRole('row', { selected: true }));
  if (annotations.length > 0) await vi.waitUntil(() => rows().length === annotations.length);
  return { ui, world, state, service, rows };
}

beforeEach(async () => {
  openOptions.mockReset();
  await window_.viewport(1280, 900);
});
afterEach(() => {
  cleanup();
  for (const close of closing.splice(0)) close();
});
