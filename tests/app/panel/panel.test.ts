import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../lib/app/page-state';
import { Panel } from '../../../lib/app/panel/panel';
import type { PanelPorts } from '../../../lib/app/panel/ports';
import { fail, ok, type Result } from '../../../lib/core/result';
import { pageState } from '../../components/page-fixtures';

/** A window with tabs, of which some have an engine. */
function fakeWindow() {
  const pages = new Map<number, PageState>();
  const heard = { tab: (_: boolean) => {}, page: (_tab: number, _state: PageState) => {} };
  const calls = {
    reveal: vi.fn(() => true),
    openBar: vi.fn(() => true),
    accept: vi.fn(() => ok({ value: {}, operationId: 41 })),
    saveJudgements: vi.fn<() => Result<unknown>>(() => ok({ value: [{}, {}], operationId: 45 })),
    dismissSuggestion: vi.fn(() => ok({ value: {}, operationId: 42 })),
    decide: vi.fn<() => Result<unknown>>(() => ok({ value: {}, operationId: 44 })),
    setOn: vi.fn(),
  };
  const library = {
    undo: vi.fn(async () => ok({ documentIds: ['d'] })),
    deleteAnnotation: vi.fn(async () => ok({ value: null, operationId: 43 })),
    openReader: vi.fn(async (): Promise<Result<null>> => ok(null)),
  };
  const world = {
    front: 1 as number | null,
    own: false,
    pdf: null as string | null,
    pages,
    heard,
    calls,
    library,
    reload: vi.fn(),
    afterReading: (() => {}) as () => void,
  };
  const ports = {
    activeTab: async () => (world.front === null ? null : { id: world.front, own: world.own, pdf: world.pdf }),
    onTabChanged: (changed: typeof heard.tab) => (heard.tab = changed),
    onPageChanged: (changed: typeof heard.page) => (heard.page = changed),
    reloadTab: world.reload,
    engine: (tabId: number) => ({
      getState: async () => pages.get(tabId) ?? null,
      ...Object.fromEntries(
        Object.entries(calls as Record<string, (data: unknown) => unknown>).map(([name, call]) => [
          name,
          async (data: unknown) => (pages.has(tabId) ? call(data) : null),
        ]),
      ),
    }),
    library,
    afterReading: (then: () => void) => {
      world.afterReading = then;
      return () => {
        if (world.afterReading === then) world.afterReading = () => {};
      };
    },
  } as unknown as PanelPorts;
  return { world, panel: new Panel(ports) };
}

let world: ReturnType<typeof fakeWindow>['world'];
let panel: Panel;
const first = pageState({ total: 43 });
const second = pageState({ total: 5 });

beforeEach(() => {
  ({ world, panel } = fakeWindow());
  world.pages.set(1, first).set(2, second);
});

/** Lets the panel take in what it was told. */
const settled = (state: PageState | null | undefined) => vi.waitFor(() => expect(panel.page.value).toBe(state));

describe('following the tab in front', () => {
  it('opens the PDF of the tab in front in the reader, and says where that fails', async () => {
    Object.assign(world, { front: 3, pdf: 'https://files.example.org/v1/file/1' });
    await panel.start();
    expect(panel.pdf.value).toBe('https://files.example.org/v1/file/1');
    await panel.openReader();
    expect(world.library.openReader).toHaveBeenCalledWith({ address: 'https://files.example.org/v1/file/1' });
    expect(panel.failure.value).toBeNull();
    world.library.openReader.mockResolvedValue(fail('not-saved'));
    await panel.openReader();
    expect(panel.failure.value?.code).toBe('not-saved');
  });

  it('knows a page of our own, and that the next one is none', async () => {
    Object.assign(world, { front: 3, own: true });
    await panel.start();
    expect(panel.page.value).toBeNull();
    expect(panel.own.value).toBe(true);
    Object.assign(world, { front: 1, own: false });
    world.heard.tab(false);
    await settled(first);
    expect(panel.own.value).toBe(false);
  });

  it('shows its page, and another one when another comes to the front', async () => {
    await panel.start();
    expect(panel.page.value).toBe(first);
    world.front = 2;
    world.heard.tab(false);
    await settled(second);
    world.front = 3;
    world.heard.tab(false);
    await settled(null);
  });

  it('shows nothing old while a page loads', async () => {
    await panel.start();
    world.heard.tab(true);
    expect(panel.page.value).toBeUndefined();
  });

  it('takes news of its own tab only', async () => {
    await panel.start();
    world.heard.page(2, second);
    expect(panel.page.value).toBe(first);
    const later = pageState({ reviewed: 12 });
    world.heard.page(1, later);
    expect(panel.page.value).toBe(later);
  });

  it('does not show a slow answer of the tab that was in front before', async () => {
    await panel.start();
    let answer = (_: PageState) => {};
    world.pages.set(2, second);
    const slow = new Promise<PageState>((resolve) => (answer = resolve));
    world.pages.get = (tabId: number) => (tabId === 2 ? (slow as unknown as PageState) : first);
    world.front = 2;
    world.heard.tab(false);
    await Promise.resolve();
    world.front = 1;
    world.heard.tab(false);
    await settled(first);
    answer(second);
    await slow;
    await Promise.resolve();
    expect(panel.page.value).toBe(first);
  });
});

describe('acting', () => {
  beforeEach(() => panel.start());

  it('passes on to the engine of the tab in front', async () => {
    await panel.reveal('s1');
    await panel.openBar(null);
    expect(world.calls.reveal).toHaveBeenCalledExactlyOnceWith({ key: 's1' });
    expect(world.calls.openBar).toHaveBeenCalledExactlyOnceWith({ key: null });
    await panel.reload();
    expect(world.reload).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('remembers what can be undone and says it for a while', async () => {
    await panel.accept('s1', ['caseloads']);
    expect(world.calls.accept).toHaveBeenCalledExactlyOnceWith({ key: 's1', themes: ['caseloads'] });
    expect(panel.toast.value).toEqual({ deed: { did: 'tagged', themes: ['caseloads'] }, operationId: 41 });
    world.afterReading();
    expect(panel.toast.value).toBeNull();
    expect(panel.last.value?.operationId).toBe(41);
  });

  it('passes a decision about changed words on, and says what was decided', async () => {
    await panel.decide('a1', { take: 'place', start: 40, words: 'Visits are regular.' });
    expect(world.calls.decide).toHaveBeenCalledExactlyOnceWith({
      id: 'a1',
      choice: { take: 'place', start: 40, words: 'Visits are regular.' },
    });
    expect(panel.toast.value).toEqual({ deed: { did: 'place' }, operationId: 44 });
    world.calls.decide.mockReturnValueOnce(fail('decide-again'));
    await panel.decide('a1', { take: 'new-words', words: 'In April.' });
    expect(panel.failure.value?.code).toBe('decide-again');
    expect(panel.last.value?.deed).toEqual({ did: 'place' });
  });

  it('saves judgements of a report, and says how many; none where all were kept meanwhile', async () => {
    await panel.saveJudgements(['r1', 'r2', 'r3']);
    expect(world.calls.saveJudgements).toHaveBeenCalledExactlyOnceWith({ keys: ['r1', 'r2', 'r3'] });
    expect(panel.last.value).toEqual({ deed: { did: 'saved', count: 2 }, operationId: 45 });
    world.calls.saveJudgements.mockReturnValueOnce(ok({ value: [], operationId: 0 }));
    await panel.saveJudgements(['r1']);
    expect(panel.last.value?.operationId).toBe(45);
    world.calls.saveJudgements.mockReturnValueOnce(fail('decide-again'));
    await panel.saveJudgements(['r1']);
    expect(panel.failure.value?.code).toBe('decide-again');
  });

  it('gives each toast its own time', async () => {
    await panel.accept('s1', ['caseloads']);
    const early = world.afterReading;
    await panel.dismiss('s2');
    expect(world.afterReading).not.toBe(early);
    expect(panel.toast.value).toMatchObject({ deed: { did: 'dismissed' } });
  });

  it('takes the last deed back, once', async () => {
    await panel.remove('a1');
    await panel.undo();
    expect(world.library.undo).toHaveBeenCalledExactlyOnceWith({ operationId: 43 });
    expect(panel.last.value).toBeNull();
    expect(panel.toast.value).toBe('undone');
    await panel.undo();
    expect(world.library.undo).toHaveBeenCalledTimes(1);
  });

  it('says why something failed, keeps what can be undone, and forgets the failure with the next success', async () => {
    await panel.dismiss('s1');
    world.library.undo.mockResolvedValueOnce(fail('changed-since') as never);
    await panel.undo();
    expect(panel.failure.value?.code).toBe('changed-since');
    expect(panel.last.value?.operationId).toBe(42);
    await panel.accept('s2', []);
    expect(panel.failure.value).toBeNull();
  });

  it('looks again where the engine is gone', async () => {
    world.pages.delete(1);
    await panel.accept('s1', []);
    expect(panel.page.value).toBeNull();
    expect(panel.last.value).toBeNull();
  });
});
