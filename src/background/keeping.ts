/** Wakes the keeper's hidden page now and then, which looks after subscriptions, backups and the store itself. */
import browser, { type Alarms } from '../browser.ts';

const ALARM = 'keeping';
/** The keeper's page. */
export const KEEPER = 'keeper/keeper.html';
/** Soon after a start, but not while the reader waits for the first page; then often enough for a daily duty. */
const FIRST_MINUTES = 2;
const EVERY_MINUTES = 180;

/** In Chrome only, and unknown to the library that speaks for both. */
interface Offscreen {
  readonly offscreen?: {
    createDocument(page: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  };
}

/** Sets the alarm; the browser may have forgotten the one before. */
export async function scheduleKeeping(): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: FIRST_MINUTES, periodInMinutes: EVERY_MINUTES });
}

/** Opens the keeper's page at its alarm. In a page of its own it goes by itself, in a frame it is taken away. */
export async function keepAtAlarm({ name }: Pick<Alarms.Alarm, 'name'>): Promise<void> {
  if (name !== ALARM) return;
  const { offscreen } = browser as Offscreen;
  if (!offscreen) return openFrame();
  const justification = 'Looks for updates of subscribed topics in a worker, and makes backups.';
  // One that is still at work is not disturbed.
  await offscreen
    .createDocument({ url: KEEPER, reasons: ['WORKERS', 'BLOBS'], justification })
    .catch(() => {});
}

/** Settles when the keeper has done its work: Firefox keeps a background alive as long as its listeners are at work. */
function openFrame(): Promise<void> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.addEventListener('kept', () => {
      frame.remove();
      resolve();
    });
    frame.src = `/${KEEPER}`;
    document.body.append(frame);
  });
}
