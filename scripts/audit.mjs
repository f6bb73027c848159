// `npm run audit`: asks the registry for known weaknesses of all packages in the lockfile. Ends with 1 where some are
// found, and with 0 where none are known or where nobody could be asked, which it then says.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { auditVerdict } from './audit-verdict.mjs';

const EXPLAINED = new URL('../data/explained-advisories.json', import.meta.url);

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });
const { state, lines } = auditVerdict(stdout ?? '', JSON.parse(fs.readFileSync(EXPLAINED, 'utf8')));
const said = {
  clean: 'clean: no known weakness in any package of the lockfile',
  found: 'found:',
  unchecked: 'UNCHECKED: the registry gave no report. This is not a clean bill.',
};
console.log([said[state], ...lines].join('\n  '));
process.exitCode = state === 'found' ? 1 : 0;
