import { diffPacks, type FieldChange, type KindDiff, type PackDiff } from '../src/core/pack/diff-packs.ts';
import { RECORD_KINDS } from '../src/core/pack/record-key.ts';
import { readArguments } from './arguments.ts';
import { readPack } from './files.ts';
import { BadInput, EXIT, type Verb } from './verb.ts';

const usage = `crosslight diff OLD.json NEW.json [--json]

Tells what differs between two packs, record by record: + new, - removed, ~ changed with every changed field. Reports go
by claim, outlet and article. How the files are laid out makes no difference.

  --json   one object: {"same", "pack": [CHANGE], "kinds": {"claims": {"added": [ID], "removed": [ID],
           "changed": [{"id", "fields": [CHANGE]}], "reordered"}, ...}}, where CHANGE is {"field", "before"?, "after"?}

Exit code: 0 if the packs are the same, 1 if they differ, 2 if one cannot be read.
`;

export const verb: Verb = {
  summary: 'tell what differs between two packs',
  usage,
  async run(args, { out }) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
    const [before, after, ...others] = positionals;
    if (before === undefined || after === undefined || others.length > 0) {
      throw new BadInput('diff needs two packs: crosslight diff OLD.json NEW.json');
    }
    const diff = diffPacks(await readPack(before), await readPack(after));
    out(values.json ? `${JSON.stringify(diff)}\n` : inWords(diff));
    return diff.same ? EXIT.ok : EXIT.faults;
  },
};

function inWords({ same, pack, kinds }: PackDiff): string {
  if (same) return 'The packs are the same.\n';
  const head = pack.length > 0 ? ['pack', ...pack.map((change) => `      ${changeInWords(change)}`)] : [];
  const records = RECORD_KINDS.flatMap((kind) => kindInWords(kind, kinds[kind]));
  return [...head, ...records].map((line) => `${line}\n`).join('');
}

function kindInWords(kind: string, { added, changed, removed, reordered }: KindDiff): string[] {
  const counts = [
    ...(added.length > 0 ? [`${added.length} new`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    ...(reordered ? ['in another order'] : []),
  ];
  if (counts.length === 0) return [];
  return [
    `${kind}: ${counts.join(', ')}`,
    ...added.map((id) => `  + ${id}`),
    ...removed.map((id) => `  - ${id}`),
    ...changed.flatMap(({ id, fields }) => [
      `  ~ ${id}`,
      ...fields.map((change) => `      ${changeInWords(change)}`),
    ]),
  ];
}

const changeInWords = ({ field, before, after }: FieldChange): string =>
  `${field}: ${valueInWords(before)} -> ${valueInWords(after)}`;

/** Characters of a value that a line shows; --json gives all of it. */
const SHOWN = 100;

function valueInWords(value: unknown): string {
  if (value === undefined) return '(none)';
  const written = JSON.stringify(value);
  return written.length > SHOWN ? `${written.slice(0, SHOWN)}…` : written;
}
