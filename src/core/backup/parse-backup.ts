import { isPlainObject } from '../pack/described.ts';
import { type Edit, withEdits } from '../pack/edits.ts';
import { readJson } from '../pack/json-text.ts';
import { type ParsedPack, parsePack } from '../pack/parse-pack.ts';
import type { Fault } from '../pack/reading.ts';
import { RECORD_KINDS } from '../pack/record-key.ts';
import { parseSubscription } from '../subscription/parse-subscription.ts';
import type { Subscription } from '../subscription/subscription.ts';
import { BACKUP_VERSION, type Backup, type BackupHead, type KeptPack } from './backup.ts';

/** Why a file is no backup that can be brought back. */
export type BackupFault =
  | { readonly why: 'no-backup' }
  /** A newer release has made it. */
  | { readonly why: 'newer'; readonly release: string }
  /** It is not as it was written: changed, or cut short. */
  | { readonly why: 'damaged' }
  /** It holds what could be read of a damaged store; people can read it, this program does not. */
  | { readonly why: 'rescue' }
  /** A line of it does not hold what it should. Counted from 1. */
  | { readonly why: 'unsound'; readonly line: number; readonly fault: Fault };

export type ParsedHead =
  | { readonly ok: true; readonly head: BackupHead }
  | { readonly ok: false; readonly fault: BackupFault };

export type ParsedBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly fault: BackupFault };

/** What the first line of a file says. */
export function parseHead(line: string): ParsedHead {
  const json = readJson(line);
  if (!json.ok || !isPlainObject(json.value)) return refusedHead({ why: 'no-backup' });
  const { crosslight, version, made, release, sha256 } = json.value;
  const isOurs = crosslight === 'backup' || crosslight === 'rescue';
  if (!isOurs || typeof version !== 'number' || typeof release !== 'string') {
    return refusedHead({ why: 'no-backup' });
  }
  if (version > BACKUP_VERSION) return refusedHead({ why: 'newer', release });
  if (typeof made !== 'string' || Number.isNaN(Date.parse(made)) || typeof sha256 !== 'string') {
    return refusedHead({ why: 'damaged' });
  }
  if (crosslight === 'rescue') return refusedHead({ why: 'rescue' });
  return { ok: true, head: { crosslight, version, made, release, sha256 } };
}

const refusedHead = (fault: BackupFault): ParsedHead => ({ ok: false, fault });

/** What the lines after the first hold: all of it sound, or the first thing that is not. */
export function parseBackup(text: string): ParsedBackup {
  const packs: KeptPack[] = [];
  const subscriptions: Subscription[] = [];
  const settings = new Map<string, unknown>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const read = readPart(line);
    if (read.kind === 'fault') {
      // The first line of the file is its head.
      return { ok: false, fault: { why: 'unsound', line: index + 2, fault: read.fault } };
    }
    if (read.kind === 'pack') packs.push(read.pack);
    if (read.kind === 'subscription') subscriptions.push(read.subscription);
    if (read.kind === 'setting') settings.set(read.name, read.value);
  }
  return { ok: true, backup: { packs, subscriptions, settings: Object.fromEntries(settings) } };
}

type ReadPart =
  | { readonly kind: 'pack'; readonly pack: KeptPack }
  | { readonly kind: 'subscription'; readonly subscription: Subscription }
  | { readonly kind: 'setting'; readonly name: string; readonly value: unknown }
  /** What a later release writes beside, and this one knows nothing of. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'fault'; readonly fault: Fault };

function readPart(line: string): ReadPart {
  const json = readJson(line);
  if (!json.ok) return { kind: 'fault', fault: json.fault };
  if (!isPlainObject(json.value)) return faulty('', 'is not a part of a backup');
  const { part, published, edits, subscription: kept, name, value } = json.value;
  switch (part) {
    case 'pack':
      return readPack(published, edits);
    case 'subscription': {
      const subscription = parseSubscription(kept);
      return subscription
        ? { kind: 'subscription', subscription }
        : faulty('subscription', 'is not a subscription');
    }
    case 'setting':
      return typeof name === 'string' ? { kind: 'setting', name, value } : faulty('name', 'is not a text');
    default:
      return { kind: 'unknown' };
  }
}

const faulty = (path: string, problem: string): ReadPart => {
  return { kind: 'fault', fault: { path, problem, remedy: 'Choose another backup.' } };
};

function readPack(value: unknown, own: unknown): ReadPart {
  const published = parsePack(value);
  if (!published.ok) return faultOf('published', published);
  if (!Array.isArray(own)) return faulty('edits', 'is not a list');
  const wrong = own.findIndex((edit) => !isEdit(edit));
  if (wrong >= 0) return faulty(`edits[${wrong}]`, 'is not a change of a record');
  const edits = own as readonly Edit[];
  // What the reader made of it is held to the same rules as what is published.
  const effective = parsePack(withEdits(published.pack, edits));
  if (!effective.ok) return faultOf('edits', effective);
  return { kind: 'pack', pack: { published: published.pack, edits } };
}

function faultOf(within: string, { faults: [first] }: Extract<ParsedPack, { ok: false }>): ReadPart {
  const { path = '', problem = 'is unsound', remedy = '' } = first ?? {};
  return { kind: 'fault', fault: { path: path === '' ? within : `${within}.${path}`, problem, remedy } };
}

function isEdit(value: unknown): value is Edit {
  if (!isPlainObject(value)) return false;
  const { list, key, published, own } = value;
  const isRecord = (record: unknown) => record === null || isPlainObject(record);
  const isKnown = RECORD_KINDS.some((kind) => kind === list) && typeof key === 'string';
  return isKnown && isRecord(published) && isRecord(own) && (published !== null || own !== null);
}
