import { useEffect, useState } from 'preact/hooks';
import { isStopped, type Subscription } from '../../src/core/subscription/subscription.ts';
import { keyIdOf } from '../../src/keeping/verify-signature.ts';
import { useDossier } from '../context.ts';
import { momentText, outcomeText } from '../outcome-text.ts';
import { Radios } from './radios.tsx';
import { WaitingVersion } from './waiting-version.tsx';

/** One subscription: whose it is, how the last look went, and what can be done. */
export function SubscriptionCard({ subscription }: { subscription: Subscription }) {
  const { world, announce, t } = useDossier();
  const { address, title, outcome, updates } = subscription;
  const id = `sub-${encodeURIComponent(address)}`;
  const name = title === '' ? new URL(address).hostname : title;
  return (
    <section class="subscription" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <Facts subscription={subscription} />
      {isStopped(subscription) && <Question subscription={subscription} />}
      {outcome?.state === 'refused' && outcome.refusal.why === 'unreachable' && (
        <AllowAgain address={address} />
      )}
      {outcome?.state === 'waiting' && <WaitingVersion address={address} />}
      <Radios<Subscription['updates']>
        legend={t('dossierSubUpdates')}
        name={id}
        value={updates}
        choose={(chosen) => void world.keeping.noteSubscription(address, { updates: chosen })}
        options={[
          { value: 'ask', name: t('dossierSubAsk') },
          { value: 'apply', name: t('dossierSubAtOnce'), note: t('dossierSubAtOnceNote') },
        ]}
      />
      <p class="actions">
        <CheckNow address={address} name={name} />
        <button
          type="button"
          class="quiet"
          onClick={async () => {
            await world.keeping.removeSubscription(address);
            announce(t('dossierSubRemoved', { title: name }));
          }}
        >
          {t('dossierSubRemove')} <span class="cl-hidden">{name}</span>
        </button>
      </p>
    </section>
  );
}

function Facts({ subscription: { address, pack, key, checked, outcome } }: { subscription: Subscription }) {
  const { t } = useDossier();
  const keyId = useKeyId(key);
  return (
    <dl class="facts-list">
      <dt>{t('dossierSubFrom')}</dt>
      <dd>
        <strong>{new URL(address).host}</strong> <small class="cl-quiet">{address}</small>
      </dd>
      {pack !== null && (
        <>
          <dt>{t('dossierSubKey')}</dt>
          <dd>
            {key === null ? t('dossierSubNoKey') : <code>{keyId}</code>}
            {key !== null && <small class="cl-quiet"> {t('dossierSubKeyNote')}</small>}
          </dd>
        </>
      )}
      <dt>{t('dossierSubChecked')}</dt>
      <dd>
        {checked === null ? t('dossierSubNever') : momentText(checked, t)}
        {outcome && <div>{outcomeText(outcome, t)}</div>}
      </dd>
    </dl>
  );
}

/** The short name of a key, as soon as it is worked out. */
function useKeyId(key: string | null): string {
  const [id, setId] = useState('');
  useEffect(() => {
    let wanted = true;
    if (key !== null) void keyIdOf(key).then((found) => wanted && setId(found));
    return () => {
      wanted = false;
    };
  }, [key]);
  return id;
}

/** Looks at the server; whoever asks is told how it went. */
function useCheck(address: string) {
  const { world, announce, t } = useDossier();
  const [busy, setBusy] = useState(false);
  const check = async () => {
    setBusy(true);
    const outcome = await world.keeping.ask('check', address).catch(() => null);
    setBusy(false);
    announce(outcome ? outcomeText(outcome, t) : t('dossierStoreFailed'));
  };
  return { check, busy };
}

function CheckNow({ address, name }: { address: string; name: string }) {
  const { t } = useDossier();
  const { check, busy } = useCheck(address);
  return (
    <button type="button" disabled={busy} onClick={check}>
      {t(busy ? 'dossierSubLooking' : 'dossierSubCheck')} <span class="cl-hidden">{name}</span>
    </button>
  );
}

/** Where the browser has taken the permission back, or a restored subscription never had it. */
function AllowAgain({ address }: { address: string }) {
  const { world, t } = useDossier();
  const [missing, setMissing] = useState(false);
  const { check } = useCheck(address);
  useEffect(() => {
    let wanted = true;
    void world.keeping.isAllowed(address).then((allowed) => wanted && setMissing(!allowed));
    return () => {
      wanted = false;
    };
  }, [world, address]);
  if (!missing) return null;
  const host = new URL(address).hostname;
  const allow = async (allowed: Promise<boolean>) => {
    if (!(await allowed)) return;
    setMissing(false);
    await check();
  };
  return (
    <p class="actions">
      <span>{t('dossierSubMayNot', { host })}</span>
      <button type="button" onClick={() => void allow(world.keeping.allowHost(address))}>
        {t('dossierSubAllow')}
      </button>
    </p>
  );
}

/** What only the reader can decide: nothing is fetched by itself until then. */
function Question({ subscription: { address, outcome } }: { subscription: Subscription }) {
  const { world, t } = useDossier();
  const { check } = useCheck(address);
  const refusal = outcome?.state === 'refused' ? outcome.refusal : null;
  const trust = async (key: string | null) => {
    await world.keeping.noteSubscription(address, { key });
    await check();
  };
  return (
    <div class="question">
      <p>{t('dossierSubStopped')}</p>
      {refusal?.why === 'other-key' && (
        <button type="button" onClick={() => trust(refusal.key)}>
          {t('dossierSubTrust', { key: refusal.keyId })}
        </button>
      )}
      {refusal?.why === 'unsigned' && (
        <button type="button" onClick={() => trust(null)}>
          {t('dossierSubTrustNone')}
        </button>
      )}
    </div>
  );
}
