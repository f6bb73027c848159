import { compileTopic } from '../src/core/matching/compile-topic.ts';
import { vagueClaims } from '../src/core/matching/vague-claims.ts';
import { type ParsedPack, parsePackText } from '../src/core/pack/parse-pack.ts';
import { readArguments } from './arguments.ts';
import { readText } from './files.ts';
import { countsInWords, faultInWords } from './pack-in-words.ts';
import { BadInput, EXIT, type Verb } from './verb.ts';

const usage = `crosslight validate PACK.json... [--json]

Checks packs. For every fault it tells the place in the file, what is wrong and what to do about it. Of a sound pack it
also names the claims that are too vague to be marked on a page: they are no faults, and stay searchable.

  --json   one object for each file: {"file", "ok", "faults": [{"path", "problem", "remedy"}], "vague": [claim id]}

Exit code: 0 if all packs are sound, 1 if any has a fault, 2 if a file cannot be read.
`;

export const verb: Verb = {
  summary: 'check packs and list their faults',
  usage,
  async run(args, { out }) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
    if (positionals.length === 0) throw new BadInput('validate needs a file: crosslight validate PACK.json');
    let sound = true;
    for (const file of positionals) {
      const parsed = parsePackText(await readText(file));
      out(values.json ? asJson(file, parsed) : inWords(file, parsed));
      sound &&= parsed.ok;
    }
    return sound ? EXIT.ok : EXIT.faults;
  },
};

function asJson(file: string, parsed: ParsedPack): string {
  const faults = parsed.ok ? [] : parsed.faults;
  return `${JSON.stringify({ file, ok: parsed.ok, faults, vague: vagueIn(parsed) })}\n`;
}

function inWords(file: string, parsed: ParsedPack): string {
  if (!parsed.ok) return parsed.faults.map((fault) => `${file}: ${faultInWords(fault)}\n`).join('');
  const vague = vagueIn(parsed).map((id) => {
    return `${file}: the claim "${id}" is too vague to be marked: say who, what or how much, or add cues.\n`;
  });
  return [`${file}: sound (${countsInWords(parsed.pack)})\n`, ...vague].join('');
}

function vagueIn(parsed: ParsedPack): string[] {
  return parsed.ok ? vagueClaims(compileTopic(parsed.pack)) : [];
}
