/** The built extension, stopped while it writes. `npm run soak` does this a hundred times in each browser. */
import { expect, it } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { stopAgainAndAgain } from './harness/stops.ts';

const STOPS = 6;

inBothBrowsers((session) => {
  it('loses nothing and holds together when its worker or a page of its own is stopped in the middle', async () => {
    const stopped = await stopAgainAndAgain(session(), STOPS, 1);
    console.log(`${session().browserName}: ${JSON.stringify(stopped)}`);
    expect(stopped.faults).toEqual([]);
    expect(stopped.stops).toBe(STOPS);
  });
});
