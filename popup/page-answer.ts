import type { PageAnswer } from './situation.ts';
import type { World } from './world.ts';

/** So often a page that is being read is asked again; with the pause between, about ten seconds. */
const MOST_QUESTIONS = 25;

/** Shows what the page's script says, asking again while it reads. It ends by itself: a page that never ends is slow. */
export async function followPage(
  world: World,
  show: (page: PageAnswer) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
    const page = await world.pageState();
    if (signal.aborted) return;
    show(page);
    if (!isPassing(page)) return;
    await world.pause();
    if (signal.aborted) return;
  }
  show({ state: 'slow' });
}

/** "Paused" and "off" pass as well: a page learns a moment later that the reader has switched it on. */
function isPassing(page: PageAnswer): boolean {
  return page?.state === 'reading' || page?.state === 'paused' || page?.state === 'site-off';
}
