import type { Outcome, Refusal } from '../src/core/subscription/subscription.ts';
import type { MessageKey, Translate } from '../src/ui/strings.ts';

const STATES: Readonly<Record<Exclude<Outcome['state'], 'refused'>, MessageKey>> = {
  current: 'dossierSubCurrent',
  waiting: 'dossierSubWaiting',
  applied: 'dossierSubApplied',
};

/** Refusals of which there is nothing more to say than one sentence. */
const REFUSALS: Readonly<Record<Refusal['why'], MessageKey>> = {
  unreachable: 'dossierSubUnreachable',
  slow: 'dossierSubSlow',
  'cut-short': 'dossierSubCutShort',
  'too-large': 'dossierSubTooLarge',
  'sent-on': 'dossierSubSentOn',
  gone: 'dossierSubGone',
  status: 'dossierSubStatus',
  'wrong-type': 'dossierSubWrongType',
  'not-a-pack': 'dossierSubNotPack',
  'other-pack': 'dossierSubOtherPack',
  taken: 'dossierSubTaken',
  unsigned: 'dossierSubUnsigned',
  'other-key': 'dossierSubOtherKey',
  tampered: 'dossierSubTampered',
  'bad-signature': 'dossierSubBadSignature',
  store: 'dossierSubStore',
};

const BYTES_OF_MEGABYTE = 1_000_000;

/** How a look at a server ended, in a sentence. */
export function outcomeText(outcome: Outcome, t: Translate): string {
  return outcome.state === 'refused' ? refusalText(outcome.refusal, t) : t(STATES[outcome.state]);
}

function refusalText(refusal: Refusal, t: Translate): string {
  const key = REFUSALS[refusal.why];
  switch (refusal.why) {
    case 'too-large':
      return t(key, { size: refusal.bytes / BYTES_OF_MEGABYTE });
    case 'status':
      return t(key, { status: String(refusal.status) });
    case 'wrong-type':
      return t(key, { type: refusal.type });
    case 'not-a-pack':
    case 'bad-signature': {
      const { path, problem } = refusal.fault;
      return t(key, { fault: path === '' ? problem : `${path}: ${problem}` });
    }
    case 'other-pack':
      return t(key, { title: refusal.title });
    case 'taken':
      return t(key, { address: refusal.address });
    case 'other-key':
      return t(key, { key: refusal.keyId });
    default:
      return t(key);
  }
}

/** A moment as the reader's language writes it, to the minute. */
export function momentText(at: number, t: Translate): string {
  return new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
