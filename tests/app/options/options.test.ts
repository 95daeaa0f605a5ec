import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../lib/app/options/options';
import type { Setting } from '../../../lib/core/model/settings';
import type { Coder } from '../../../lib/core/model/annotation';
import { sampleCoder } from '../../fixtures/library-data';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function memory<T>(value: T) {
  const watchers = new Set<(value: T) => void>();
  const setting: Setting<T> & { value: T; broken: boolean } = {
    value,
    broken: false,
    read: () => Promise.resolve(setting.value),
    write: (next) => {
      if (setting.broken) return Promise.reject(new Error('no room'));
      setting.value = next;
      for (const tell of watchers) tell(next);
      return Promise.resolve();
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
  return setting;
}

async function setUp(coder: Coder | null = sampleCoder) {
  const settings = {
    sitesOff: memory<readonly string[]>(['a.example']),
    sitesAdded: memory<readonly string[]>(['https://x.example/*', 'https://y.example/*']),
    coder: memory<Coder | null>(coder),
    atOnce: memory(false),
  };
  const dropped: string[] = [];
  const options = new Options({
    ...settings,
    makeCoder: () => Promise.resolve({ ...sampleCoder, name: '' }),
    dropPermission: (pattern) => {
      dropped.push(pattern);
      return Promise.resolve();
    },
    now: () => new Date('2026-05-14T10:22:00Z'),
  });
  await options.start();
  return { ...settings, options, state: options.state, dropped };
}

describe('reports in the reader at once', () => {
  it('are shown as the browser has it, whatever was asked for', async () => {
    const { options, state, atOnce } = await setUp();
    expect(state.atOnce.value).toBe(false);
    await options.setAtOnce(true);
    expect(state.atOnce.value).toBe(true);
    expect(state.savedAt.value).not.toBeNull();
    // a person said no
    atOnce.write = () => Promise.resolve();
    await options.setAtOnce(false);
    expect(state.atOnce.value).toBe(true);
  });

  it('are asked for within the click', async () => {
    const { options, atOnce } = await setUp();
    void options.setAtOnce(true);
    expect(atOnce.value).toBe(true);
  });

  it('are known when the page opens', async () => {
    const { options, atOnce } = await setUp();
    atOnce.value = true;
    await options.start();
    expect(options.state.atOnce.value).toBe(true);
  });
});

describe('sites', () => {
  it('are shown as they are, and as other pages change them', async () => {
    const { state, sitesOff } = await setUp();
    expect(state.sitesOff.value).toEqual(['a.example']);
    await sitesOff.write([]);
    expect(state.sitesOff.value).toEqual([]);
    expect(state.savedAt.value).toBeNull();
  });

  it('are switched off once and on again', async () => {
    const { options, state, sitesOff } = await setUp();
    await options.setSites(['b.example', 'www.b.example'], false);
    await options.setSites(['b.example'], false);
    expect(sitesOff.value).toEqual(['a.example', 'www.b.example', 'b.example']);
    await options.setSites(['b.example', 'www.b.example'], true);
    expect(sitesOff.value).toEqual(['a.example']);
    expect(state.savedAt.value).not.toBeNull();
  });

  it('that were added go with their permission', async () => {
    const { options, sitesAdded, dropped } = await setUp();
    await options.removeSite('https://x.example/*');
    expect(sitesAdded.value).toEqual(['https://y.example/*']);
    expect(dropped).toEqual(['https://x.example/*']);
  });
});

describe('the coder’s name', () => {
  it('is saved once after a pause, under the same identity', async () => {
    const { options, state, coder } = await setUp();
    expect(state.name.value).toBe('Imogen Vale');
    options.typeName('Ros');
    options.typeName(' Rosa Lund ');
    expect(coder.value?.name).toBe('Imogen Vale');
    await vi.runAllTimersAsync();
    expect(coder.value).toEqual({ id: sampleCoder.id, name: 'Rosa Lund' });
    expect(state.savedAt.value?.toISOString()).toBe('2026-05-14T10:22:00.000Z');
  });

  it('is saved at once when the field is left', async () => {
    const { options, coder } = await setUp();
    options.typeName('Rosa');
    await options.saveName();
    expect(coder.value?.name).toBe('Rosa');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gets an identity where the profile has none', async () => {
    const { options, coder } = await setUp(null);
    options.typeName('Rosa');
    await options.saveName();
    expect(coder.value).toEqual({ id: sampleCoder.id, name: 'Rosa' });
  });

  it('stays typed where it could not be saved, and can be tried again', async () => {
    const { options, state, coder } = await setUp();
    coder.broken = true;
    options.typeName('Rosa');
    await options.saveName();
    expect(state.failed.value).toBe(true);
    expect(state.name.value).toBe('Rosa');
    coder.broken = false;
    await options.saveName();
    expect(state.failed.value).toBe(false);
    expect(coder.value?.name).toBe('Rosa');
  });
});
