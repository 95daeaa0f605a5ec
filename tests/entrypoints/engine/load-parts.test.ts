import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadBar, loadDetector } from '../../../entrypoints/engine/load-parts';
import { DETECTOR_SLOT, type DetectorWorld, type PageDetector } from '../../../lib/app/page/detector-port';
import { type FailureCode, fail, ok } from '../../../lib/core/result';
import { background } from '../../../lib/messaging/background';

vi.mock('../../../lib/messaging/background', () => ({ background: { injectBar: vi.fn(), injectDetector: vi.fn() } }));

const world = globalThis as DetectorWorld;
const inject = vi.mocked(background.injectDetector);
beforeEach(() => void inject.mockReset());
afterEach(() => {
  Reflect.deleteProperty(world, DETECTOR_SLOT);
});

it('puts the detector into the page once', async () => {
  const detector = {} as PageDetector;
  inject.mockImplementation(() => {
    world[DETECTOR_SLOT] = detector;
    return Promise.resolve(ok(null));
  });
  expect(await loadDetector()).toEqual(ok(detector));
  expect(await loadDetector()).toEqual(ok(detector));
  expect(inject).toHaveBeenCalledOnce();
});

it.each(['not-saved', 'no-permission'] as FailureCode[])(
  'says of a detector that did not load that it did not, whoever failed (%s)',
  async (code) => {
    inject.mockResolvedValue(fail(code, 'why'));
    expect(await loadDetector()).toEqual(fail('detector-not-loaded', `${code}: why`));
  },
);

it('says so where its script ran and left nothing', async () => {
  inject.mockResolvedValue(ok(null));
  expect(await loadDetector()).toMatchObject({ error: { code: 'detector-not-loaded' } });
});

it('after an update of the extension says that', async () => {
  inject.mockResolvedValue(fail('extension-updated'));
  expect(await loadDetector()).toMatchObject({ error: { code: 'extension-updated' } });
});

it('says why the bar could not be had', async () => {
  vi.mocked(background.injectBar).mockResolvedValue(fail('not-saved'));
  expect(await loadBar()).toMatchObject({ error: { code: 'not-saved' } });
});
