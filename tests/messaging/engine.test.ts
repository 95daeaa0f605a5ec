import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerEngine, type EngineHandlers } from '../../lib/messaging/answer-engine';
import { ok } from '../../lib/core/result';
import type { Choice } from '../../lib/app/page-state';
import { engineIn } from '../../lib/messaging/engine';
import { tellPages } from '../../lib/messaging/tell-pages';
import { wire } from '../../lib/messaging/wire';
import { FROM_PAGE, FROM_PANEL, MessageBus } from '../fixtures/message-bus';

let bus: MessageBus;
const reveal = vi.fn(() => true);
const documentsChanged = vi.fn(async () => null);
beforeEach(() => {
  bus = new MessageBus();
  bus.install();
  bus.sender = FROM_PANEL;
});
afterEach(() => {
  wire.removeAllListeners();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});
const decide = vi.fn(() => ok({}));
const answer = () => answerEngine({ reveal, decide, documentsChanged } as unknown as EngineHandlers);

describe('the engine of a tab', () => {
  it('is asked in that tab', async () => {
    answer();
    expect(await engineIn(4).reveal({ key: 'k' })).toBe(true);
    expect(bus.sent).toEqual([{ type: 'reveal', data: { key: 'k' }, tabId: 4 }]);
  });

  it('is null where there is none', async () => {
    expect(await engineIn(4).reveal({ key: 'k' })).toBeNull();
    expect(bus.unchecked).toEqual([]);
  });

  it('does not listen to what does not come from us', async () => {
    answer();
    bus.sender = FROM_PAGE;
    expect(await engineIn(4).reveal({ key: 'k' })).toBeNull();
    bus.sender = { ...FROM_PANEL, id: 'somebody-else' };
    expect(await engineIn(4).reveal({ key: 'k' })).toBeNull();
    expect(reveal).not.toHaveBeenCalled();
  });

  it('takes a choice only with the words that were seen, however long a changed passage is', async () => {
    answer();
    const words = 'w'.repeat(40_000);
    for (const choice of [
      { take: 'new-words', words },
      { take: 'place', start: 4, words },
    ] as const) {
      expect(await engineIn(4).decide({ id: 'a', choice })).toMatchObject({ ok: true });
      expect(decide).toHaveBeenLastCalledWith({ id: 'a', choice });
    }
    decide.mockClear();
    for (const choice of [{ take: 'new-words' }, { take: 'place', start: 4 }] as Choice[])
      expect(await engineIn(4).decide({ id: 'a', choice })).toBeNull();
    expect(decide).not.toHaveBeenCalled();
  });

  it('does not take a call of the wrong form', async () => {
    answer();
    expect(await engineIn(4).reveal({ key: 5 } as never)).toBeNull();
    expect(reveal).not.toHaveBeenCalled();
  });
});

describe('telling pages', () => {
  it('reaches every tab but the one that knows', async () => {
    answer();
    fakeBrowser.reset();
    const tabs = [];
    for (let n = 0; n < 3; n++) tabs.push(await fakeBrowser.tabs.create({}));
    const known = tabs[1]?.id;
    await tellPages(['a', 'b'], known);
    const others = (await fakeBrowser.tabs.query({})).map(({ id }) => id).filter((id) => id !== known);
    expect(bus.sent.map(({ tabId }) => tabId)).toEqual(others);
    expect(documentsChanged).toHaveBeenCalledWith({ documentIds: ['a', 'b'] });
  });

  it('is not held up by tabs without an engine', async () => {
    await fakeBrowser.tabs.create({});
    await expect(tellPages(['a'])).resolves.toBeUndefined();
  });
});
