/**
 * The keeper's page, which nobody sees: the background opens it when it is time to look after what is kept. It has the
 * worker do the work, hands a backup that is due to the background, and goes.
 */
import { type AskWorker, workerAsker } from '../src/keeping/calls.ts';
import { askAsKeeper } from '../src/messenger.ts';

/** In Chrome a document of its own, in Firefox a frame of the background's page. */
function leave(): void {
  if (frameElement) frameElement.dispatchEvent(new Event('kept'));
  else close();
}

async function keep(): Promise<void> {
  // Firefox grants it to whoever may store without limit; Chrome leaves those alone in any case.
  await navigator.storage.persist();
  const ask = workerAsker(() => new Worker('worker.js'));
  await ask('checkDue');
  const damage = await ask('integrity', false);
  // A backup of what is damaged would take the place of a good one.
  if (damage.length === 0) await backUp(ask);
}

async function backUp(ask: AskWorker): Promise<void> {
  const due = await askAsKeeper('backupDue');
  if (due === null) return;
  const file = await ask('backup', due.chosen, due.release);
  const address = URL.createObjectURL(file);
  await askAsKeeper('saveBackup', address).finally(() => URL.revokeObjectURL(address));
}

keep().then(leave, (fault: unknown) => {
  console.error(fault);
  leave();
});
