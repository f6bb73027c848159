import { bareBrowser as browser } from '../bare-browser.ts';
import { UNGROUPED } from '../core/comparison/outlet-groups.ts';
import type { SetAside } from '../core/set-aside.ts';
import { parseSetAside } from './parse-set-aside.ts';
import {
  parseFlag,
  parseMoment,
  parseOneOf,
  parseText,
  parseTexts,
  type SettingStorage,
  setting,
} from './setting.ts';
import { parseGrouping } from './source-grouping.ts';

/** How marks look on a page. */
export const MARKS = ['underline', 'tint', 'off'] as const;
export type Marks = (typeof MARKS)[number];

/** What opens the card of a mark. */
const OPENINGS = ['hover', 'click'] as const;
export type Opening = (typeof OPENINGS)[number];

/** How often a backup is made by itself. */
const BACKUP_TIMES = ['never', 'day', 'week', 'month'] as const;
export type BackupTimes = (typeof BACKUP_TIMES)[number];

/** Every setting there is, declared once with its key, its default and what is accepted for it. */
export const declareSettings = (storage: SettingStorage = browser.storage) => ({
  /** Nothing is read on any page while this is true. */
  paused: setting(storage, 'paused', false, parseFlag),
  /** Hosts on which nothing is read. */
  sitesOff: setting<readonly string[]>(storage, 'sitesOff', [], parseTexts),
  /** Match patterns that were granted for fetching subscribed packs alone: nothing is read there. */
  packHosts: setting<readonly string[]>(storage, 'packHosts', [], parseTexts),
  /** The release of the extension that has installed the starter pack last; empty where none has. */
  starterRelease: setting(storage, 'starterRelease', '', parseText),
  marks: setting<Marks>(storage, 'marks', 'underline', parseOneOf(MARKS)),
  opening: setting<Opening>(storage, 'opening', 'hover', parseOneOf(OPENINGS)),
  /** Marks appear only when the reader reaches the end of the article, or asks for them by key. */
  calm: setting(storage, 'calm', false, parseFlag),
  /** Tag of the interface's language; empty for the browser's own. */
  language: setting(storage, 'language', '', parseText),
  /** Claims and wordings that are not marked. */
  setAside: setting<readonly SetAside[]>(storage, 'setAside', [], parseSetAside),
  backups: setting<BackupTimes>(storage, 'backups', 'never', parseOneOf(BACKUP_TIMES)),
  /** When the last backup was made, in milliseconds; 0 where none was. */
  lastBackup: setting(storage, 'lastBackup', 0, parseMoment),
  /** How the reader groups outlets. */
  sourceGroups: setting(storage, 'sourceGroups', UNGROUPED, parseGrouping),
});

export type Settings = ReturnType<typeof declareSettings>;

/** The settings as this browser keeps them. */
export const settings = declareSettings();
