import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../lib/app/page-state';
import { Popup } from '../../../lib/app/popup/popup';
import type { ListSetting, PopupPorts } from '../../../lib/app/popup/ports';
import { fail, ok, type Result } from '../../../lib/core/result';
import { pageState } from '../../components/page-fixtures';

const setting = (entries: string[] = []) => {
  const held = {
    entries,
    read: async () => held.entries,
    write: async (next: readonly string[]) => void (held.entries = [...next]),
  };
  return held satisfies ListSetting & { entries: readonly string[] };
};

const asked = () => {
  const held = {
    entry: null as string | null,
    read: async () => held.entry,
    write: async (pattern: string | null) => void (held.entry = pattern),
  };
  return held;
};

function fakeBrowser() {
  const world = {
    address: 'https://courier.example/news',
    icon: '',
    contentType: null as string | null,
    /** What the engine in the tab says; null where there is none. */
    engine: null as PageState | null,
    allowed: false,
    sitesOff: setting(),
    sitesAdded: setting(),
    siteAsked: asked(),
    runHere: vi.fn(async (): Promise<Result<null>> => {
      world.engine = pageState({ status: 'working' });
      return ok(null);
    }),
    openBar: vi.fn(),
    setOn: vi.fn(async ({ on }: { on: boolean }) => world.engine && { ...world.engine, status: on ? 'ready' : 'off' }),
    requestSite: vi.fn(async () => true),
    reloadTab: vi.fn(async () => {}),
    openPanel: vi.fn(async () => {}),
    openPage: vi.fn(async () => ok(null)),
    openReader: vi.fn(async () => ok(null)),
    closePopup: vi.fn(),
    heard: (_tab: number, _state: PageState) => {},
  };
  const ports = {
    activeTab: async () => ({ id: 7, address: world.address, icon: world.icon }),
    onPageChanged: (heard: typeof world.heard) => (world.heard = heard),
    reloadTab: world.reloadTab,
    engine: () => ({ getState: async () => world.engine, openBar: world.openBar, setOn: world.setOn }),
    background: { runHere: world.runHere, openPage: world.openPage, openReader: world.openReader },
    contentType: async () => world.contentType,
    isAllowed: async () => world.allowed,
    requestSite: world.requestSite,
    sitesOff: world.sitesOff,
    sitesAdded: world.sitesAdded,
    siteAsked: world.siteAsked,
    openPanel: world.openPanel,
    closePopup: world.closePopup,
  } as unknown as PopupPorts;
  return { world, popup: new Popup(ports) };
}

let world: ReturnType<typeof fakeBrowser>['world'];
let popup: Popup;
beforeEach(() => {
  ({ world, popup } = fakeBrowser());
});

describe('opening', () => {
  it('marks the page of an unknown site at once', async () => {
    await popup.start();
    expect(world.runHere).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    expect(popup.place.value).toEqual({ at: 'page', host: 'courier.example', allowed: false, off: false });
    expect(popup.page.value?.status).toBe('working');
    const ready = pageState();
    world.heard(8, pageState({ total: 1 }));
    expect(popup.page.value?.status).toBe('working');
    world.heard(7, ready);
    expect(popup.page.value).toBe(ready);
  });

  it.each(['https://courier.example/news', 'about:blank'])(
    'forgets, on %s, a site that was asked about and refused after the popup had closed',
    async (address) => {
      world.address = address;
      world.siteAsked.entry = 'https://gazette.example/*';
      await popup.start();
      expect(world.siteAsked.entry).toBeNull();
      expect(world.sitesAdded.entries).toEqual([]);
    },
  );

  it('leaves the note of a site that was allowed to whoever adds it', async () => {
    world.allowed = true;
    world.siteAsked.entry = 'https://gazette.example/*';
    await popup.start();
    expect(world.siteAsked.entry).toBe('https://gazette.example/*');
  });

  it('shows a page that is marked already as it is', async () => {
    world.engine = pageState();
    world.allowed = true;
    await popup.start();
    expect(world.runHere).not.toHaveBeenCalled();
    expect(popup.page.value).toBe(world.engine);
  });

  it('leaves a site alone that was switched off', async () => {
    world.sitesOff = Object.assign(world.sitesOff, { entries: ['courier.example'] });
    await popup.start();
    expect(world.runHere).not.toHaveBeenCalled();
    expect(popup.place.value).toMatchObject({ off: true });
  });

  it.each(['chrome://extensions/', 'about:blank', 'file:///home/report.html', 'moz-extension://x/library.html', ''])(
    'has nothing to do on %s',
    async (address) => {
      world.address = address;
      await popup.start();
      expect(popup.place.value).toEqual({ at: 'no-page' });
      expect(world.runHere).not.toHaveBeenCalled();
    },
  );

  it.each([
    { address: 'https://files.example/v1/file/50177452', contentType: 'application/pdf' },
    { address: 'https://files.example/v1/file/50177452', icon: 'chrome://global/skin/icons/pdf.svg' },
    { address: 'https://files.example/api/report.PDF?download=1#page=2' },
  ])('offers the reader for a PDF: %j', async (tab) => {
    Object.assign(world, tab);
    await popup.start();
    expect(popup.place.value).toEqual({ at: 'pdf' });
    expect(world.runHere).not.toHaveBeenCalled();
    await popup.openReader();
    expect(world.openReader).toHaveBeenCalledWith({ address: tab.address });
    expect(world.closePopup).toHaveBeenCalled();
  });

  it('opens the reader without a file from a web page', async () => {
    world.contentType = 'text/html';
    await popup.start();
    await popup.openReader();
    expect(world.openReader).toHaveBeenCalledWith({ address: null });
  });

  it('knows pages that the browser keeps to itself by their refusal', async () => {
    world.runHere.mockResolvedValueOnce(fail('no-permission'));
    await popup.start();
    expect(popup.place.value).toEqual({ at: 'no-page' });
  });

  it('says other failures', async () => {
    world.runHere.mockResolvedValueOnce(fail('not-saved'));
    await popup.start();
    expect(popup.failure.value?.code).toBe('not-saved');
  });
});

describe('over our own reader', () => {
  beforeEach(() => {
    world.address = 'chrome-extension://findmark/reader.html?file=https%3A%2F%2Ffiles.example%2F7';
  });

  it('shows its report, and leads on to the next suggestion there', async () => {
    world.engine = pageState();
    await popup.start();
    expect(popup.place.value).toEqual({ at: 'reader' });
    expect(popup.page.value).toBe(world.engine);
    expect(world.runHere).not.toHaveBeenCalled();
    await popup.review();
    expect(world.openBar).toHaveBeenCalledExactlyOnceWith({ key: null });
    expect(world.closePopup).toHaveBeenCalledTimes(1);
  });

  it('shows a report that is opened while the popup stands', async () => {
    await popup.start();
    expect(popup.place.value).toEqual({ at: 'no-page' });
    world.heard(8, pageState());
    expect(popup.place.value).toEqual({ at: 'no-page' });
    const state = pageState({ status: 'working' });
    world.heard(7, state);
    expect(popup.place.value).toEqual({ at: 'reader' });
    expect(popup.page.value).toBe(state);
  });
});

describe('"Always on this site"', () => {
  beforeEach(async () => {
    world.address = 'http://courier.example:8080/news';
    await popup.start();
  });

  it('asks before anything is waited for, for this site only', () => {
    void popup.allowSite();
    expect(world.requestSite).toHaveBeenCalledExactlyOnceWith('http://courier.example/*');
  });

  it('has noted the question before the answer, because Firefox closes the popup when it asks', async () => {
    let answer = (_: boolean) => {};
    world.requestSite.mockReturnValueOnce(new Promise<boolean>((resolve) => (answer = resolve)));
    const asked = popup.allowSite();
    await vi.waitFor(() => expect(world.siteAsked.entry).toBe('http://courier.example/*'));
    // whatever the answer will be: a popup that is closed now leaves no site behind that was never allowed
    expect(world.sitesAdded.entries).toEqual([]);
    world.allowed = true;
    answer(true);
    await asked;
    expect(world.sitesAdded.entries).toEqual(['http://courier.example/*']);
    expect(world.siteAsked.entry).toBeNull();
    expect(popup.place.value).toMatchObject({ allowed: true });
  });

  it('forgets the question when the answer is no', async () => {
    world.requestSite.mockResolvedValueOnce(false);
    await popup.allowSite();
    expect(world.sitesAdded.entries).toEqual([]);
    expect(world.siteAsked.entry).toBeNull();
    expect(popup.place.value).toMatchObject({ allowed: false });
  });
});

describe('the switch', () => {
  it('takes the marks off and remembers it; on again, puts them back', async () => {
    world.allowed = true;
    world.engine = pageState();
    world.sitesOff.entries = ['other.example'];
    await popup.start();
    await popup.setOn(false);
    expect(world.sitesOff.entries).toEqual(['other.example', 'courier.example']);
    expect(popup.page.value?.status).toBe('off');
    expect(popup.place.value).toMatchObject({ off: true });
    await popup.setOn(true);
    expect(world.sitesOff.entries).toEqual(['other.example']);
    expect(popup.page.value?.status).toBe('ready');
  });

  it('starts the engine where there is none yet', async () => {
    world.sitesOff.entries = ['courier.example'];
    await popup.start();
    await popup.setOn(true);
    expect(world.runHere).toHaveBeenCalledTimes(1);
    expect(popup.page.value?.status).toBe('working');
  });
});

describe('ways on', () => {
  it.each([
    ['review', (p: Popup) => p.review(), () => expect(world.openBar).toHaveBeenCalledExactlyOnceWith({ key: null })],
    ['reload', (p: Popup) => p.reload(), () => expect(world.reloadTab).toHaveBeenCalledExactlyOnceWith(7)],
    ['panel', (p: Popup) => p.openPanel(), () => expect(world.openPanel).toHaveBeenCalledTimes(1)],
    [
      'library',
      (p: Popup) => p.openPage('library'),
      () => expect(world.openPage).toHaveBeenCalledExactlyOnceWith({ page: 'library' }),
    ],
  ])('%s, and the popup closes', async (_, go, check) => {
    world.engine = pageState();
    await popup.start();
    await go(popup);
    check();
    expect(world.closePopup).toHaveBeenCalledTimes(1);
  });
});
