import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { permissionsAdded, syncSiteScripts } from '../../../entrypoints/background/site-scripts';
import { siteAsked, sitesAdded } from '../../../lib/storage/settings';

interface Script {
  id: string;
  matches: string[];
}

let registered: Script[];
let granted: string[];
const calls: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  granted = [];
  calls.length = 0;
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: Script[]) => {
      calls.push('register');
      if (registered.length > 0) throw new Error('Duplicate script ID');
      registered = scripts;
    },
    updateContentScripts: async (scripts: Script[]) => {
      calls.push('update');
      registered = scripts;
    },
    unregisterContentScripts: async () => {
      calls.push('unregister');
      registered = [];
    },
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => {
      if (!origins[0]?.includes('://')) throw new Error('Invalid value for origin pattern');
      return granted.includes(origins[0]);
    },
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ content_scripts: [{ matches: ['https://known.example/*'] }] }),
  });
});

const A = 'https://a.example/*';
const B = 'https://b.example/*';

describe('the gate on added sites', () => {
  it('is put where the person added the site and the browser allows it, beside the known sites', async () => {
    granted = [A];
    await sitesAdded.write([A, B]);
    await syncSiteScripts();
    expect(registered).toEqual([
      {
        id: 'added-sites',
        js: ['/gate.js'],
        matches: [A],
        excludeMatches: ['https://known.example/*'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('follows what is added and removed', async () => {
    granted = [A, B];
    await sitesAdded.write([A]);
    await syncSiteScripts();
    await sitesAdded.write([A, B]);
    await syncSiteScripts();
    expect(registered[0]?.matches).toEqual([A, B]);
    granted = [];
    await syncSiteScripts();
    expect(registered).toEqual([]);
    expect(calls).toEqual(['register', 'update', 'unregister']);
  });

  it('runs once where settings and permissions change in the same moment', async () => {
    granted = [A];
    await sitesAdded.write([A]);
    await Promise.all([syncSiteScripts(), syncSiteScripts(), syncSiteScripts()]);
    expect(calls).toEqual(['register', 'update', 'update']);
  });

  it('passes over a pattern that is none', async () => {
    granted = [A];
    await sitesAdded.write(['nonsense', A]);
    await syncSiteScripts();
    expect(registered[0]?.matches).toEqual([A]);
  });

  it('recovers after the browser refused', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { getRegisteredContentScripts } = fakeBrowser.scripting;
    Object.assign(fakeBrowser.scripting, {
      getRegisteredContentScripts: async () => {
        throw new Error('busy');
      },
    });
    granted = [A];
    await sitesAdded.write([A]);
    await syncSiteScripts();
    Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts });
    await syncSiteScripts();
    expect(registered[0]?.matches).toEqual([A]);
    vi.restoreAllMocks();
  });
});

describe('when the browser shows us more sites', () => {
  it('the one that was asked about is added, once; its popup may be closed by then', async () => {
    await sitesAdded.write([B]);
    await siteAsked.write(A);
    granted = [A];
    await permissionsAdded();
    expect(await sitesAdded.read()).toEqual([B, A]);
    expect(await siteAsked.read()).toBeNull();
    expect(registered).toMatchObject([{ matches: [A] }]);
    await permissionsAdded();
    expect(await sitesAdded.read()).toEqual([B, A]);
  });

  it('one that was refused is not among the added ones', async () => {
    await siteAsked.write(A);
    granted = [B];
    await permissionsAdded();
    expect(await sitesAdded.read()).toEqual([]);
  });
});
