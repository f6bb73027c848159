import type { SettingStorage } from '../../src/store/setting.ts';

type Changed = Parameters<SettingStorage['local']['onChanged']['addListener']>[0];

/** A `browser.storage` of its own, as far as settings use it. */
export function fakeStorage(kept: Record<string, unknown> = {}) {
  const listeners = new Set<Changed>();
  const change = (key: string, newValue: unknown): void => {
    kept[key] = newValue;
    for (const listener of listeners) listener({ [key]: { newValue } });
  };
  const storage = {
    local: {
      get: async (key: string) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) change(key, structuredClone(value));
      },
      onChanged: {
        addListener: (listener: Changed) => listeners.add(listener),
        removeListener: (listener: Changed) => listeners.delete(listener),
      },
    },
  };
  return { storage: storage as unknown as SettingStorage, change, listeners };
}
