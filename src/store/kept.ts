import { openDatabase } from './database.ts';
import { type Dataset, datasetOf } from './dataset.ts';
import { type Subscriptions, subscriptionVerbs } from './subscriptions.ts';

/** Everything that is kept in the database, with all verbs: what the keeper works with. */
export interface Kept extends Dataset, Subscriptions {}

/** All that is kept under that name. It opens the database when it is first asked for something. */
export function openKept(name = 'crosslight'): Kept {
  const [database, guarded] = openDatabase(name);
  return { ...datasetOf(database, guarded), ...subscriptionVerbs(database, guarded) };
}
