/** A hundred stops of the built extension in each browser. */
import { expect, test } from 'vitest';
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import { startFirefox } from '../tests/e2e/harness/firefox.ts';
import { stopAgainAndAgain } from '../tests/e2e/harness/stops.ts';
import { countOr, SEED, say } from './asked.ts';

const told = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');

test.each([
  ['Chromium', () => startChromium()],
  ['Firefox', () => startFirefox()],
])('%s', async (name, start) => {
  const session = await start();
  const { stops, tried, acknowledged, faults } = await stopAgainAndAgain(session, countOr(100), SEED);
  say(
    `stops, ${name}, seed ${SEED}: ${stops} stops (${told(tried)}), acknowledged before theirs ` +
      `${told(acknowledged) || 'none'}, ${faults.length} lost or torn`,
  );
  await session.close();
  expect(faults).toEqual([]);
});
