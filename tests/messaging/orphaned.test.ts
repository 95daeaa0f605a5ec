import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOrphaned, whenOrphaned } from '../../lib/messaging/orphaned';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const loseId = () => vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);

describe('a script in a page', () => {
  it('is at home while the extension has its id', () => {
    expect(isOrphaned()).toBe(false);
  });

  it('is orphaned where the id is gone', () => {
    loseId();
    expect(isOrphaned()).toBe(true);
  });

  it('is orphaned where all of runtime is gone', () => {
    vi.spyOn(fakeBrowser, 'runtime', 'get').mockReturnValue(undefined as never);
    expect(isOrphaned()).toBe(true);
  });

  it('is orphaned where a look at it throws', () => {
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(isOrphaned()).toBe(true);
  });

  it('is told once, and looks no more', () => {
    const told = vi.fn();
    whenOrphaned(told);
    vi.advanceTimersByTime(60_000);
    expect(told).not.toHaveBeenCalled();
    loseId();
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
