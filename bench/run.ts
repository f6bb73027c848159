/**
 * `npm run bench [-- PART…] [--rounds N]`: measures all parts, or those named, prints the rows and writes them into
 * `docs/performance.md`. Ends with 1 where a bar is missed. Needs a build.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { browserPath } from '../scripts/chromium.ts';
import { PARTS } from './parts.ts';
import { reportText } from './report.ts';
import { machineText, readResults, withPart, writeResults } from './results.ts';
import { barText, isMet, measuredText, type Row, verdictText } from './row.ts';

const REPORT = new URL('../docs/performance.md', import.meta.url);
const { version } = JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));

function print(row: Row): void {
  const verdict = verdictText(row).replaceAll('*', '').toUpperCase();
  const bar = [barText(row), verdict].filter(Boolean).join('  ');
  console.log(`  ${row.work.padEnd(64)}${measuredText(row).padEnd(24)}${bar}`);
  if (row.note) console.log(`    ${row.note}`);
}

function softwareText(): string {
  const chromium = execFileSync(browserPath('chromium'), ['--version', '--no-sandbox'], { encoding: 'utf8' });
  return `${/Chromium [\d.]+/.exec(chromium)?.[0]}, Node ${process.versions.node}`;
}

async function run(names: readonly string[]): Promise<boolean> {
  let met = true;
  for (const name of names) {
    const part = PARTS[name];
    if (!part) continue;
    console.log(`\n${part.title} (${name})`);
    const [load = 0] = os.loadavg();
    const rounds = Number(values.rounds ?? part.rounds);
    const rows = await part.measure(rounds);
    for (const row of rows) print(row);
    met &&= rows.every(isMet);
    const measured = { day: new Date().toISOString().slice(0, 10), load, rounds, rows };
    const results = withPart(readResults(), version, name, measured);
    const described = { ...results, machine: machineText(), software: softwareText() };
    writeResults(described);
    fs.writeFileSync(REPORT, reportText(described, PARTS));
  }
  return met;
}

if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are: ${Object.keys(PARTS).join(', ')}`);
  process.exitCode = 2;
} else if (!(await run(positionals.length > 0 ? positionals : Object.keys(PARTS)))) {
  process.exitCode = 1;
}
