import type { Loss } from '../src/core/pack/formats/losses.ts';
import type { Fault } from '../src/core/pack/reading.ts';
import { readArguments } from './arguments.ts';
import { FORMATS, type Format } from './formats.ts';
import { lossesInWords } from './losses-in-words.ts';
import { faultInWords } from './pack-in-words.ts';
import { BadInput, EXIT, type Terminal, type Verb } from './verb.ts';

const usage = `crosslight convert --from FORMAT --to FORMAT IN OUT [--lossless] [--json]

Turns a pack from one format into another. What cannot be carried over is listed on standard error before anything is
written; OUT is written as a whole or not at all.

  json         a pack as Crosslight reads it; loses nothing
  csv          a folder with a table for each kind of record, for spreadsheets; as OUT it must be new or empty
  annotations  W3C Web Annotations in JSON-LD: a report each, a quotation as a TextQuoteSelector
  claimreview  schema.org ClaimReview: single ones, lists, a DataFeed, or a saved page with its markup. Written without
               ratings: Crosslight gives no verdict. A rating that is read stays with its report as publisherRating, in
               the publisher's words

  --lossless   writes nothing if anything would be lost
  --json       one object: {"from", "to", "in", "out", "written", "notRead": [{"what", "count"}],
               "notWritten": [{"what", "count"}], "faults": [{"path", "problem", "remedy"}]}

Exit code: 0 if OUT was written, 1 if --lossless kept it from being written, 2 if IN cannot be read or OUT not written.
`;

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  lossless: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** A conversion so far, as --json tells it: what of the input no pack holds, and what of the pack no output holds. */
interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly in: string;
  readonly out: string;
  readonly written: boolean;
  readonly notRead: readonly Loss[];
  readonly notWritten: readonly Loss[];
  readonly faults: readonly Fault[];
}

export const verb: Verb = {
  summary: 'turn a pack into another format, or another format into a pack',
  usage,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [source, target, ...others] = positionals;
    const from = formatOf('--from', values.from);
    const to = formatOf('--to', values.to);
    if (source === undefined || target === undefined || others.length > 0) {
      throw new BadInput(
        'convert needs what to read and what to write: crosslight convert --from json --to csv IN OUT',
      );
    }
    const call = { from: from.name, to: to.name, in: source, out: target };
    const report = (conversion: Omit<Conversion, keyof typeof call>) => {
      if (values.json) terminal.out(`${JSON.stringify({ ...call, ...conversion })}\n`);
    };
    const read = await from.format.read(source);
    if (!read.ok) {
      report({ written: false, notRead: [], notWritten: [], faults: read.faults });
      for (const fault of read.faults) terminal.err(`${source}: ${faultInWords(fault)}\n`);
      return EXIT.badInput;
    }
    const dressed = to.format.dress(read.pack);
    listLosses(terminal, `${source} holds what a pack has no place for:`, read.losses);
    listLosses(terminal, `${to.name} has no place for all of the pack; ${target} lacks:`, dressed.losses);
    const losses = { notRead: read.losses, notWritten: dressed.losses, faults: [] };
    if (values.lossless && read.losses.length + dressed.losses.length > 0) {
      report({ written: false, ...losses });
      terminal.err(`${target} was not written, as --lossless asks.\n`);
      return EXIT.faults;
    }
    await dressed.write(target);
    report({ written: true, ...losses });
    if (!values.json) terminal.out(`${target}: written\n`);
    return EXIT.ok;
  },
};

function formatOf(option: string, name: string | undefined): { name: string; format: Format } {
  const format = FORMATS.get(name ?? '');
  if (name !== undefined && format) return { name, format };
  const given = name === undefined ? `${option} is missing` : `${option} ${name}: there is no such format`;
  throw new BadInput(`${given}; the formats are ${[...FORMATS.keys()].join(', ')}`);
}

function listLosses({ err }: Terminal, title: string, losses: readonly Loss[]): void {
  if (losses.length > 0) err(`${title}\n${lossesInWords(losses)}`);
}
