/**
 * `npm run soak`: much more of what the tests do a little of. Ends with 1 where anything was lost, thrown or held on to.
 *
 *   npm run soak                              all three, twenty minutes of pages
 *   npm run soak -- pages --minutes 3 --seed 7
 *   npm run soak -- messages --count 100000
 *   npm run soak -- stops --count 100
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string' },
  },
});
const asked = Object.entries(values).map(([name, value]) => [`SOAK_${name.toUpperCase()}`, value]);
const config = fileURLToPath(new URL('vitest.config.ts', import.meta.url));
const { status } = spawnSync('npx', ['vitest', 'run', '--config', config, ...positionals], {
  stdio: 'inherit',
  env: { ...process.env, ...Object.fromEntries(asked) },
});
process.exitCode = status ?? 1;
