/** A hundred stops of the built extension in each browser. */
import { expect, test } from 'vitest';
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import { startFirefox } from '../tests/e2e/harness/firefox.ts';
import { stopAgainAndAgain } from '../tests/e2e/harness/stops.ts';
import { countOr, SEED, say } from './asked.ts';

test.each([
  ['Chromium', () => startChromium()],
  ['Firefox', startFirefox],
])('%s', async (name, start) => {
  const session = await start();
  const { stops, acknowledged, faults } = await stopAgainAndAgain(session, countOr(100), SEED);
  say(
    `stops, ${name}, seed ${SEED}: ${stops} stops, ${acknowledged} works acknowledged before theirs, ` +
      `${faults.length} lost or torn`,
  );
  await session.close();
  expect(faults).toEqual([]);
});
