/** Backups that are made by themselves: when one is due, and how its file gets to the reader's disk. */
import browser from '../browser.ts';
import type { KeeperCalls } from '../messages.ts';
import type { Handlers } from '../messenger.ts';
import { readChosen } from '../store/chosen.ts';
import { type BackupTimes, settings } from '../store/settings.ts';

const DAY = 24 * 60 * 60 * 1000;
const EVERY: Readonly<Record<Exclude<BackupTimes, 'never'>, number>> = {
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
};
/** The browser wakes us in steps: what would be due within the next is due. */
const EARLY = 2 * 60 * 60 * 1000;
/** So many files are kept in turn: the last good one is not overwritten by the first bad one. */
const FILES = 3;

/** Where backups are saved, below the folder of downloads. */
const fileOf = (now: number, every: number): string =>
  `Crosslight/crosslight-backup-${(Math.floor(now / every) % FILES) + 1}.jsonl`;

/** The handlers of what the keeper's page may ask. */
export const backupHandlers: Handlers<KeeperCalls> = {
  async backupDue() {
    const times = await settings.backups.get();
    const age = Math.abs(Date.now() - (await settings.lastBackup.get()));
    if (times === 'never' || age < EVERY[times] - EARLY) return null;
    if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return null;
    return { chosen: await readChosen(settings), release: browser.runtime.getManifest().version };
  },

  async saveBackup(_sender, address) {
    const times = await settings.backups.get();
    if (times === 'never') return false;
    const now = Date.now();
    const saved = await save(address, fileOf(now, EVERY[times]));
    if (saved) await settings.lastBackup.set(now);
    return saved;
  },
};

/** Settles when the file is on the disk: the page that made it may go then. */
async function save(url: string, filename: string): Promise<boolean> {
  const id = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
  return new Promise((settle) => {
    const look = async (): Promise<void> => {
      const [found] = await browser.downloads.search({ id });
      if (found?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(look);
      settle(found?.state === 'complete');
    };
    browser.downloads.onChanged.addListener(look);
    void look();
  });
}
