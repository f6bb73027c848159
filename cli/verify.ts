import { type KeyObject, verify } from 'node:crypto';
import { readSignature, type Signature } from '../src/core/pack/signature.ts';
import { readArguments } from './arguments.ts';
import { readBytes, readText } from './files.ts';
import { keyIdOf, rawPublicKey, readPublicKey } from './keys.ts';
import { faultInWords } from './pack-in-words.ts';
import { BadInput, EXIT, type Verb } from './verb.ts';

const usage = `crosslight verify PACK.json --key KEY.pub.pem [--signature FILE.sig] [--json]

Tells whether the publisher who holds a key signed exactly this file.

  --key KEY.pub.pem       the publisher's public key in PEM, from somewhere else than beside the pack
  --signature FILE.sig    the signature; PACK.json.sig if absent
  --json                  one object: {"file", "signature", "ok", "keyId", "problem"?}; "problem" is "other-key" if it
                          was signed with another key, "changed" if the file is not what was signed

Exit code: 0 if the signature holds, 1 if it does not, 2 if a file cannot be read.
`;

const OPTIONS = {
  key: { type: 'string' },
  signature: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const PROBLEMS = {
  'other-key':
    'it was signed with another key than this one. If the publisher has not announced a new key, do not use it',
  changed: 'it is not what was signed: it was changed since, or cut short on its way. Fetch it again',
} as const;

export const verb: Verb = {
  summary: 'check the signature of a pack',
  usage,
  async run(args, { out }) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0 || values.key === undefined) {
      throw new BadInput(
        'verify needs one pack and a public key: crosslight verify PACK.json --key KEY.pub.pem',
      );
    }
    const target = values.signature ?? `${file}.sig`;
    const signature = await readSignatureFile(target);
    const key = await readPublicKey(values.key);
    const problem = problemOf(await readBytes(file), signature, key);
    const keyId = keyIdOf(rawPublicKey(key));
    if (values.json) {
      out(
        `${JSON.stringify({ file, signature: target, ok: !problem, keyId, ...(problem && { problem }) })}\n`,
      );
    } else out(`${file}: ${problem ? PROBLEMS[problem] : `the signature of key ${keyId} holds`}\n`);
    return problem ? EXIT.faults : EXIT.ok;
  },
};

async function readSignatureFile(file: string): Promise<Signature> {
  const read = readSignature(await readText(file));
  if (read.ok) return read.signature;
  throw new BadInput(read.faults.map((fault) => `${file}: ${faultInWords(fault)}`).join('\n'));
}

/** What speaks against a signature. The key that counts is the reader's: the one in the signature proves nothing. */
function problemOf(
  bytes: Buffer,
  { publicKey, signature }: Signature,
  key: KeyObject,
): keyof typeof PROBLEMS | undefined {
  if (publicKey !== rawPublicKey(key).toString('base64')) return 'other-key';
  return verify(null, bytes, key, Buffer.from(signature, 'base64')) ? undefined : 'changed';
}
