/** What the benches have found, kept from run to run: `results.json`, of which `docs/performance.md` is the readable form. */
import fs from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Row } from './row.ts';

/** One part of the bench as it was measured last. */
export interface Part {
  /** The day, `2026-01-31`. */
  readonly day: string;
  /** How many programs wanted a processor when it began, on average over a minute. */
  readonly load: number;
  /** How often each figure was taken; it is the middle one. */
  readonly rounds: number;
  readonly rows: readonly Row[];
}

export interface Release {
  readonly version: string;
  /** By the part's name. */
  readonly parts: Readonly<Record<string, Part>>;
}

export interface Results {
  readonly machine: string;
  readonly software: string;
  /** Oldest first. */
  readonly releases: readonly Release[];
}

const FILE = fileURLToPath(new URL('results.json', import.meta.url));

export const NO_RESULTS: Results = { machine: '', software: '', releases: [] };

/** The results with one part measured anew; other parts and other releases stay. */
export function withPart(results: Results, version: string, name: string, part: Part): Results {
  const known = results.releases.find((release) => release.version === version);
  const renewed = { version, parts: { ...known?.parts, [name]: part } };
  const releases = known
    ? results.releases.map((release) => (release === known ? renewed : release))
    : [...results.releases, renewed];
  return { ...results, releases };
}

export function readResults(): Results {
  return fs.existsSync(FILE) ? JSON.parse(fs.readFileSync(FILE, 'utf8')) : NO_RESULTS;
}

export function writeResults(results: Results): void {
  fs.writeFileSync(FILE, `${JSON.stringify(results, null, 2)}\n`);
}

/** The processor and memory of this machine, in words. */
export function machineText(): string {
  const processors = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${processors.length} × ${processors[0]?.model.trim()}, ${memory} GB, ${os.type()}`;
}
