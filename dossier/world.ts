import type { Pack } from '../src/core/pack/pack.ts';
import type { PageState } from '../src/messages.ts';
import type { Shortcut } from '../src/shortcuts.ts';
import type { Dataset } from '../src/store/dataset.ts';
import type { Deed } from '../src/store/deed.ts';
import type { Selection } from '../src/store/selection.ts';
import type { Settings } from '../src/store/settings.ts';
import type { PackHead } from '../src/store/store.ts';
import type { StoreFault } from '../src/store/store-error.ts';
import type { Strings } from '../src/store/strings.ts';
import type { DatasetTasks } from './dataset-tasks.ts';
import type { Keeping } from './keeping.ts';
import type { Search } from './search-thread.ts';
import type { Ask } from './task-thread.ts';

/** The match patterns on which Crosslight may read: those it came with, and those that the reader allowed. */
export interface Sites {
  readonly listed: readonly string[];
  readonly allowed: readonly string[];
}

/** What the content script of a tab knows of its page. */
export interface OpenPage {
  /** Null where nobody answers. */
  readonly state: PageState | null;
  /** In a private window nothing of a page is kept. */
  readonly private: boolean;
}

/** Everything that the dossier asks of the browser and of the store. The worker may sleep all the while. */
export interface World {
  /** Calls with the installed packs now and whenever they change, until the signal aborts; null, and why, where the store fails. */
  watchPacks(
    listener: (packs: readonly PackHead[] | null, fault?: StoreFault) => void,
    signal: AbortSignal,
  ): void;
  readPack(id: string): Promise<Pack | null>;
  readonly settings: Settings;
  readonly keeping: Keeping;
  /** The strings of a language; of the browser's own where it is empty. */
  strings(language: string): Promise<Strings>;
  shortcuts(): Promise<readonly Shortcut[]>;
  openShortcutSettings(): void;
  /** Calls with the sites now and whenever they change, until the signal aborts. */
  watchSites(listener: (sites: Sites) => void, signal: AbortSignal): void;
  /** Takes an allowed site back; false where the browser keeps it. */
  removeSite(pattern: string): Promise<boolean>;
  /** Puts text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** The way to search a pack. */
  searcher(pack: Pack): Search;
  print(): void;
  /** What is long and is done with the dataset in another thread: importing, undoing an import, writing files. */
  readonly tasks: Ask<DatasetTasks>;
  /** What is short and is done with the dataset at once. */
  readonly dataset: Pick<Dataset, 'edit' | 'readReports' | 'readEdits' | 'removalOf' | 'forgetOld'>;
  /** Calls with the deeds of the last thirty days now and whenever they change; null where the store fails. */
  watchDeeds(listener: (deeds: readonly Deed[] | null) => void, signal: AbortSignal): void;
  /** The page of a tab; null where there is no such tab any more. */
  openPage(tab: number): Promise<OpenPage | null>;
  /** What the reader selected last to write about. */
  selection(): Promise<Selection | null>;
  /** The address of the dossier itself, without a place in it. */
  readonly address: string;
}
