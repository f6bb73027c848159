import { openDatabase } from './database.ts';
import type { Finding } from './findings.ts';
import { type Subscriptions, subscriptionVerbs } from './subscriptions.ts';

/** What pages look at themselves of what the keeper keeps; all that is long they leave to it. */
export interface KeptNotes extends Subscriptions {
  /** What the last check found damaged. */
  readFindings(): Promise<readonly Finding[]>;
}

/** The notes of the store of that name. It is opened when something is first asked of it. */
export function openKeptNotes(name = 'crosslight'): KeptNotes {
  const [database, guarded] = openDatabase(name);
  return {
    ...subscriptionVerbs(database, guarded),
    readFindings: () => guarded(async () => (await database.findings.get('integrity'))?.findings ?? []),
  };
}
