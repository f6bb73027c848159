/** What the reader has set aside on cards. Wordings from private windows are kept in memory only, until the worker stops. */
import { type SetAside, withEntry } from '../core/set-aside.ts';
import { settings } from '../store/settings.ts';

let unkept: readonly SetAside[] = [];

/** Everything that is set aside now. */
export async function allSetAside(): Promise<readonly SetAside[]> {
  return [...(await settings.setAside.get()), ...unkept];
}

/** Adds an entry; true where it is kept, and so told to every tab by the change of the setting. */
export async function setAside(entry: SetAside, isPrivate: boolean): Promise<boolean> {
  if (isPrivate && entry.text !== null) {
    unkept = withEntry(unkept, entry);
    return false;
  }
  await settings.setAside.change((list) => withEntry(list, entry));
  return true;
}
