import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ok } from '../../lib/core/result';
import { background } from '../../lib/messaging/background';
import { wire } from '../../lib/messaging/wire';
import { MessageBus } from '../fixtures/message-bus';

let bus: MessageBus;
let answered: unknown[];
beforeEach(() => {
  vi.useFakeTimers();
  bus = new MessageBus();
  bus.install();
  answered = [];
  wire.onMessage('undo', async ({ data }) => {
    answered.push(data);
    return ok({ documentIds: ['a'] });
  });
});
afterEach(() => {
  wire.removeAllListeners();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function undo() {
  const reply = background.undo({ operationId: 3 });
  await vi.runAllTimersAsync();
  return reply;
}

describe('a call to the background', () => {
  it('carries its argument there and the result back', async () => {
    expect(await undo()).toEqual(ok({ documentIds: ['a'] }));
    expect(bus.sent).toEqual([{ type: 'undo', data: { operationId: 3 }, tabId: null }]);
  });

  it('is sent again where the worker died before it answered', async () => {
    bus.accidents.push('dies', 'dies');
    expect(await undo()).toEqual(ok({ documentIds: ['a'] }));
    expect(answered).toHaveLength(3);
  });

  it('is sent again where no answer comes at all', async () => {
    bus.accidents.push('silent');
    expect(await undo()).toEqual(ok({ documentIds: ['a'] }));
    expect(answered).toHaveLength(1);
  });

  it('fails by name after three tries', async () => {
    bus.accidents.push('dies', 'silent', 'dies', 'dies');
    expect(await undo()).toMatchObject({ ok: false, error: { code: 'not-saved' } });
    expect(bus.sent).toHaveLength(3);
  });

  it('fails by name where nobody listens', async () => {
    wire.removeAllListeners();
    expect(await undo()).toMatchObject({ ok: false, error: { code: 'not-saved' } });
  });

  it('is not sent again where the extension was updated under the page', async () => {
    bus.accidents.push('invalidated');
    expect(await undo()).toMatchObject({ ok: false, error: { code: 'extension-updated' } });
    expect(bus.sent).toHaveLength(1);
  });

  it('is not sent at all where the script has outlived its extension', async () => {
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    expect(await undo()).toMatchObject({ ok: false, error: { code: 'extension-updated' } });
    expect(bus.sent).toHaveLength(0);
  });

  it('leaves no timer behind', async () => {
    await undo();
    expect(vi.getTimerCount()).toBe(0);
  });
});
