import type { Settings } from './settings.ts';

/** What a reader has chosen, and would miss: all settings but those that are true of this browser alone. */
const CHOSEN = [
  'paused',
  'sitesOff',
  'marks',
  'opening',
  'calm',
  'language',
  'setAside',
  'sourceGroups',
  'backups',
] as const satisfies readonly (keyof Settings)[];

/** All that the reader has chosen, by name. */
export async function readChosen(settings: Settings): Promise<Readonly<Record<string, unknown>>> {
  const entries = CHOSEN.map(async (name) => [name, await settings[name].get()] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** Chooses again what was chosen. Names that are unknown here and values that are none are passed over. */
export async function chooseAgain(
  settings: Settings,
  chosen: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const name of CHOSEN) {
    if (!Object.hasOwn(chosen, name)) continue;
    const setting: { parse(kept: unknown): unknown; set(value: never): Promise<void> } = settings[name];
    const value = setting.parse(chosen[name]);
    if (value !== undefined) await setting.set(value as never);
  }
}
