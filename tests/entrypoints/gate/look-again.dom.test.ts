import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookAgain } from '../../../entrypoints/gate/look-again';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Changes the page; the observer hears of it in a microtask. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
}

describe('looking again', () => {
  it('ends at once where the first look finds something', async () => {
    const found = vi.fn(() => true);
    lookAgain(found);
    await change();
    await vi.runAllTimersAsync();
    expect(found).toHaveBeenCalledTimes(1);
  });

  it('looks again only after a change', async () => {
    const found = vi.fn(() => false);
    lookAgain(found);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(found).toHaveBeenCalledTimes(1);
    await change();
    await vi.advanceTimersByTimeAsync(500);
    expect(found).toHaveBeenCalledTimes(2);
  });

  it('looks at a page that never rests, and stops in the end', async () => {
    const found = vi.fn(() => false);
    lookAgain(found);
    for (let i = 0; i < 20; i++) {
      await change();
      await vi.advanceTimersByTimeAsync(250);
    }
    expect(found.mock.calls.length).toBeGreaterThan(2);
    for (let i = 0; i < 300; i++) {
      await change();
      await vi.advanceTimersByTimeAsync(250);
    }
    expect(found).toHaveBeenCalledTimes(9);
  });

  it('stops when something was found', async () => {
    const found = vi.fn(() => found.mock.calls.length > 1);
    lookAgain(found);
    await change();
    await vi.advanceTimersByTimeAsync(500);
    await change();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(found).toHaveBeenCalledTimes(2);
  });
});
