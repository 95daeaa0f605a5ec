import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ok } from '../../lib/core/result';
import { answerBackground, type BackgroundHandlers } from '../../lib/messaging/answer-background';
import { askForEngine } from '../../lib/messaging/ask-for-engine';
import { wire } from '../../lib/messaging/wire';
import { MessageBus } from '../fixtures/message-bus';

let bus: MessageBus;
const injectEngine = vi.fn(async () => ok(null));

beforeEach(() => {
  vi.useFakeTimers();
  bus = new MessageBus();
  bus.install();
  injectEngine.mockClear();
  answerBackground({ injectEngine } as unknown as BackgroundHandlers);
  Object.assign(fakeBrowser.runtime, { sendMessage: (message: unknown) => bus.promised(message) });
});
afterEach(() => {
  wire.removeAllListeners();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function ask() {
  const asked = askForEngine();
  await vi.runAllTimersAsync();
  await asked;
}

describe('the gate’s call for the engine', () => {
  it('is understood by the background, once', async () => {
    await ask();
    expect(injectEngine).toHaveBeenCalledExactlyOnceWith(undefined, { from: 'page', tabId: 7 });
    expect(bus.sent).toHaveLength(1);
  });

  it.each(['dies', 'silent', 'invalidated'] as const)('is sent again where the worker %s', async (accident) => {
    bus.accidents.push(accident);
    await ask();
    expect(injectEngine).toHaveBeenCalled();
    expect(bus.sent).toHaveLength(2);
  });

  it('is given up without an error where the extension is gone', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await ask();
    expect(injectEngine).not.toHaveBeenCalled();
  });

  it('is given up after three tries, without an error in the page', async () => {
    bus.accidents.push('dies', 'dies', 'dies', 'dies');
    await ask();
    expect(bus.sent).toHaveLength(3);
  });
});
