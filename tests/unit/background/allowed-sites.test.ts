import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../store/fake-storage.ts';

/** A browser with the sites of its manifest, those that the reader has granted, and the scripts registered so far. */
const LISTED = 'https://*.gazette.example/*';
const OTHER = 'https://*.harbour-post.example/*';

let granted: string[];
let registered: { id: string; matches: string[] }[];
const tick = () => Promise.resolve();

const { storage, change } = fakeStorage();
vi.stubGlobal('browser', {
  storage,
  runtime: { id: 'crosslight', getManifest: () => ({ content_scripts: [{ matches: [LISTED] }] }) },
  permissions: { getAll: async () => ({ origins: [...granted] }) },
  scripting: {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      registered.filter(({ id }) => ids.includes(id)),
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      await tick();
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
    async registerContentScripts(scripts: { id: string; matches: string[] }[]) {
      await tick();
      if (scripts.some(({ id }) => registered.some((other) => other.id === id))) throw new Error('Duplicate');
      registered.push(...scripts);
    },
  },
});
vi.stubGlobal('chrome', { runtime: { id: 'crosslight' } });
const { registerAllowedSites } = await import('../../../src/background/allowed-sites.ts');

const registeredSites = () => registered.flatMap(({ matches }) => matches);

beforeEach(() => {
  granted = [LISTED];
  registered = [];
});

describe('the sites that the reader allows', () => {
  it('are none where only those of the manifest are granted', async () => {
    await registerAllowedSites();
    expect(registered).toEqual([]);
  });

  it('get the reading script, and those of the manifest do not get it twice', async () => {
    granted = [LISTED, OTHER];
    await registerAllowedSites();
    expect(registeredSites()).toEqual([OTHER]);
  });

  it('are not read where a host was granted to fetch a pack from, until the reader allows that, too', async () => {
    granted = [LISTED, OTHER];
    change('packHosts', [OTHER]);
    await registerAllowedSites();
    expect(registeredSites()).toEqual([]);
    change('packHosts', []);
    await registerAllowedSites();
    expect(registeredSites()).toEqual([OTHER]);
  });

  it('lose it when the reader takes the permission back', async () => {
    granted = [LISTED, OTHER];
    await registerAllowedSites();
    granted = [LISTED];
    await registerAllowedSites();
    expect(registered).toEqual([]);
  });

  it('are those granted last, however quickly one change follows another', async () => {
    const changes = [[OTHER], [], [OTHER], ['https://*.isles.example/*', OTHER]].map((origins) => {
      granted = origins;
      return registerAllowedSites();
    });
    await Promise.all(changes);
    expect(registeredSites()).toEqual([OTHER, 'https://*.isles.example/*']);
  });
});
