/**
 * The keeper's page, which nobody sees: the background opens it when it is time to look after what is kept. It has the
 * worker do the work, hands a backup that is due to the background, and goes.
 */
import { workerAsker } from '../src/keeping/calls.ts';

/** In Chrome a document of its own, in Firefox a frame of the background's page. */
function leave(): void {
  if (frameElement) frameElement.dispatchEvent(new Event('kept'));
  else close();
}

async function keep(): Promise<void> {
  const ask = workerAsker(new Worker('worker.js'));
  await ask('checkDue');
}

keep().then(leave, (fault: unknown) => {
  console.error(fault);
  leave();
});
