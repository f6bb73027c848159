/** The `crosslight` command: the verbs and what runs them. */
import { linesOf } from './lines.ts';
import { BadInput, EXIT, type ExitCode, type Terminal, type Verb } from './verb.ts';

/** Every verb; a file is loaded when its verb is called or listed. */
const VERBS: ReadonlyMap<string, () => Promise<{ readonly verb: Verb }>> = new Map([
  ['validate', () => import('./validate.ts')],
  ['convert', () => import('./convert.ts')],
  ['diff', () => import('./diff.ts')],
  ['sign', () => import('./sign.ts')],
  ['verify', () => import('./verify.ts')],
  ['analyse', () => import('./analyse.ts')],
  ['evaluate', () => import('./evaluate.ts')],
  ['retrieve', () => import('./retrieve.ts')],
]);

async function help(): Promise<string> {
  const lines = [...VERBS].map(async ([name, load]) => {
    return `  ${name.padEnd(10)} ${(await load()).verb.summary}\n`;
  });
  return [
    'crosslight VERB [ARGUMENTS]\n\n',
    ...(await Promise.all(lines)),
    '\n`crosslight VERB --help` tells more about a verb.\n',
  ].join('');
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(await help());
    return name === undefined ? EXIT.badInput : EXIT.ok;
  }
  const load = VERBS.get(name);
  if (!load) throw new BadInput(`there is no verb "${name}"; the verbs are ${[...VERBS.keys()].join(', ')}`);
  const { verb } = await load();
  if (!rest.includes('--help') && !rest.includes('-h')) return verb.run(rest, terminal);
  terminal.out(verb.usage);
  return EXIT.ok;
}

// Whoever reads our output may stop early, as `head` does: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

const terminal: Terminal = {
  lines: linesOf(process.stdin),
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
};

try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`crosslight: ${error.message}\n`);
  process.exitCode = EXIT.badInput;
}
