import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageState } from '../../lib/app/page-state';
import { announcePage } from '../../lib/messaging/announce';
import { hearPages } from '../../lib/messaging/hear-pages';
import { wire } from '../../lib/messaging/wire';
import { aDocument, anAnnotation, aTarget } from '../fixtures/records';
import { FROM_PAGE, FROM_PANEL, MessageBus } from '../fixtures/message-bus';
import { until } from '../fixtures/results';

const { address, title, publisher, published } = aDocument(1);
const STATE: PageState = {
  status: 'ready',
  progress: 1,
  facts: { address, title, publisher, published },
  documentId: null,
  related: [],
  suggestions: [
    {
      key: 'k',
      target: aTarget(1),
      detection: {
        kind: 'finding',
        start: 3,
        end: 9,
        polarity: null,
        attributes: { source: 'inspector' },
        themes: [{ key: 'caseloads', cues: ['cases'] }],
        rule: { id: 'r', version: 1 },
        why: ['cases'],
      },
    },
  ],
  report: {
    provider: 'Eastmere',
    kind: 'ilacs',
    inspected: { from: '2026-03-09', to: '2026-03-20' },
    published: null,
    rows: [{ key: 'r', label: 'Care leavers', grade: 'Good', start: 3, end: 7, annotation: null }],
    improvements: [{ key: 'i', text: 'Visits', start: 9, end: 15, themes: ['timeliness'], annotation: 'a' }],
  },
  annotations: [
    { annotation: anAnnotation(1, 1), state: 'moved', change: null, places: [] },
    {
      annotation: anAnnotation(2, 1),
      state: 'changed',
      change: {
        diff: [
          { kind: 'inserted', text: 'not ' },
          { kind: 'same', text: 'w'.repeat(40_000) },
        ],
        meaning: ['negation'],
        around: true,
      },
      places: [],
    },
    {
      annotation: anAnnotation(3, 1),
      state: 'orphan',
      change: null,
      places: [{ start: 4, before: 'so ', words: 'they say', after: ' it is', section: 'Care' }],
    },
  ],
  found: { finding: 1, rating: 0, statistic: 0, recommendation: 0 },
  reviewed: 0,
  total: 1,
  failure: null,
};

let bus: MessageBus;
const heard = vi.fn();
beforeEach(() => {
  bus = new MessageBus();
  bus.install();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  wire.removeAllListeners();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  heard.mockClear();
});

it('hears a page, and of which tab', async () => {
  hearPages(heard);
  announcePage(STATE);
  await until(() => heard.mock.calls.length > 0);
  expect(heard).toHaveBeenCalledWith(7, STATE);
});

it('does not hear what is no page, or no state', async () => {
  hearPages(heard);
  for (const sender of [FROM_PANEL, { ...FROM_PAGE, frameId: 3 }, { ...FROM_PAGE, id: 'somebody-else' }]) {
    bus.sender = sender;
    await wire.sendMessage('pageChanged', STATE);
  }
  bus.sender = FROM_PAGE;
  await wire.sendMessage('pageChanged', { ...STATE, suggestions: [{}] });
  expect(heard).not.toHaveBeenCalled();
});

it('stops hearing', async () => {
  const stop = hearPages(heard);
  stop();
  announcePage(STATE);
  await expect(wire.sendMessage('pageChanged', STATE)).rejects.toThrow();
  expect(heard).not.toHaveBeenCalled();
});
