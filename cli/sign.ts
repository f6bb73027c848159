import { sign } from 'node:crypto';
import { formatSignature } from '../src/core/pack/signature.ts';
import { readArguments } from './arguments.ts';
import { readBytes, readPack } from './files.ts';
import { keyIdOf, publicFileOf, rawPublicKey, readPrivateKey, writeNewKey } from './keys.ts';
import { BadInput, EXIT, type Verb } from './verb.ts';
import { writeWhole } from './whole-files.ts';

const usage = `crosslight sign PACK.json --key KEY.pem [--json]
crosslight sign PACK.json --new-key KEY.pem [--json]

Signs a sound pack with Ed25519 and writes the signature to PACK.json.sig. It holds for exactly the bytes of the file:
sign last, and publish both files as they are.

  --key KEY.pem       the private key, PKCS #8 in PEM, as \`openssl genpkey -algorithm ed25519\` makes it
  --new-key KEY.pem   makes a key first: the private half in KEY.pem, the public one in KEY.pub.pem. Keep the private
                      half to yourself and in a second place: readers trust it, and a lost key cannot be replaced
                      without asking every one of them
  --json              one object: {"file", "signature", "keyId", "publicKey"}

Exit code: 0 if the pack is signed, 2 if the pack or the key cannot be used.
`;

const OPTIONS = {
  key: { type: 'string' },
  'new-key': { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const verb: Verb = {
  summary: 'sign a pack for publishing',
  usage,
  async run(args, { out }) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [file, ...others] = positionals;
    const { key: keyFile, 'new-key': newKeyFile } = values;
    if (file === undefined || others.length > 0 || (keyFile === undefined) === (newKeyFile === undefined)) {
      throw new BadInput(
        'sign needs one pack and one key: crosslight sign PACK.json --key KEY.pem (or --new-key KEY.pem)',
      );
    }
    // A pack with faults would be refused by every reader; nobody is helped by its signature.
    await readPack(file);
    const bytes = await readBytes(file);
    const key =
      newKeyFile === undefined ? await readPrivateKey(keyFile ?? '') : await writeNewKey(newKeyFile);
    const publicKey = rawPublicKey(key);
    const signature = {
      version: 1 as const,
      keyId: keyIdOf(publicKey),
      publicKey: publicKey.toString('base64'),
      signature: sign(null, bytes, key).toString('base64'),
    };
    const target = `${file}.sig`;
    await writeWhole(target, formatSignature(signature));
    const { keyId } = signature;
    if (values.json)
      out(`${JSON.stringify({ file, signature: target, keyId, publicKey: signature.publicKey })}\n`);
    else {
      if (newKeyFile !== undefined)
        out(`${newKeyFile}: new private key; ${publicFileOf(newKeyFile)}: its public half\n`);
      out(`${target}: signed with key ${keyId}\n`);
    }
    return EXIT.ok;
  },
};
