import browser from '../browser.ts';
import { parseFlag, parseText, parseTexts, type SettingStorage, setting } from './setting.ts';

/** Every setting there is, declared once with its key, its default and what is accepted for it. */
export const declareSettings = (storage: SettingStorage = browser.storage) => ({
  /** Nothing is read on any page while this is true. */
  paused: setting(storage, 'paused', false, parseFlag),
  /** Hosts on which nothing is read. */
  sitesOff: setting<readonly string[]>(storage, 'sitesOff', [], parseTexts),
  /** The release of the extension that has installed the starter pack last; empty where none has. */
  starterRelease: setting(storage, 'starterRelease', '', parseText),
});

/** The settings as this browser keeps them. */
export const settings = declareSettings();
