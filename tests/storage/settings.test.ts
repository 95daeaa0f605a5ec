import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { coderSetting, ownCoder, sitesAdded, sitesOff } from '../../lib/storage/settings';
import { CODER, idOf } from '../fixtures/records';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are empty at first, and kept', async () => {
    expect(await sitesOff.read()).toEqual([]);
    await sitesOff.write(['paper.example']);
    expect(await sitesOff.read()).toEqual(['paper.example']);
    expect(await sitesAdded.read()).toEqual([]);
  });

  it('tell of changes', async () => {
    const seen: unknown[] = [];
    const stop = sitesAdded.watch((sites) => seen.push(sites));
    await sitesAdded.write(['https://paper.example/*']);
    stop();
    await sitesAdded.write([]);
    expect(seen).toEqual([['https://paper.example/*']]);
  });

  it.each([[{ a: 1 }], ['paper.example'], [[1, 2]], [['']]])(
    'are as if empty where something else stands there: %j',
    async (stored) => {
      await fakeBrowser.storage.local.set({ sitesOff: stored });
      expect(await sitesOff.read()).toEqual([]);
    },
  );
});

describe('the own coder', () => {
  it('is made once, also where two ask at the same time', async () => {
    let ids = 0;
    const newId = () => idOf(++ids);
    const [one, other] = await Promise.all([ownCoder(newId), ownCoder(newId)]);
    expect(one).toEqual({ id: idOf(1), name: '' });
    expect(other).toEqual(one);
    expect(await ownCoder(newId)).toEqual(one);
    expect(await coderSetting.read()).toEqual(one);
  });

  it('is who was there before', async () => {
    await coderSetting.write(CODER);
    expect(await ownCoder(() => idOf(1))).toEqual(CODER);
  });
});
