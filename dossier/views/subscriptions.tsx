import { useEffect, useState } from 'preact/hooks';
import { parseAddress } from '../../src/core/subscription/address.ts';
import type { Subscription } from '../../src/core/subscription/subscription.ts';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import { outcomeText } from '../outcome-text.ts';
import { SubscriptionCard } from '../pieces/subscription-card.tsx';

/** The topics that come from their publishers' servers. */
export function Subscriptions() {
  const { world, t } = useDossier();
  const [subscriptions, setSubscriptions] = useState<readonly Subscription[] | null>();
  useEffect(() => {
    const ended = new AbortController();
    world.keeping.watchSubscriptions(setSubscriptions, ended.signal);
    return () => ended.abort();
  }, [world]);
  return (
    <>
      <h1>{t('dossierSubscriptions')}</h1>
      <p class="lead">{t('dossierSubLead')}</p>
      <Subscribe />
      {subscriptions === null && <p role="alert">{t('dossierStoreFailed')}</p>}
      {subscriptions?.length === 0 && <p class="cl-quiet">{t('dossierSubNone')}</p>}
      {subscriptions?.map((subscription) => (
        <SubscriptionCard key={subscription.address} subscription={subscription} />
      ))}
    </>
  );
}

const ADDRESS_FAULTS = {
  'no-address': 'dossierSubNoAddress',
  'not-https': 'dossierSubNotHttps',
} as const satisfies Record<string, MessageKey>;

function Subscribe() {
  const { announce, t } = useDossier();
  const [typed, setTyped] = useState('');
  const [said, say] = useState('');
  const { subscribe, busy } = useSubscribing((text, done) => {
    say(text);
    announce(text);
    if (done) setTyped('');
  });
  return (
    <form
      class="subscribe"
      onSubmit={(event) => {
        event.preventDefault();
        subscribe(typed);
      }}
    >
      <label>
        <span>{t('dossierSubAddress')}</span>
        <input
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          placeholder="https://"
          aria-describedby="subscribe-note subscribe-said"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={busy}>
        {t(busy ? 'dossierSubLooking' : 'dossierSubAdd')}
      </button>
      <p id="subscribe-note" class="cl-quiet">
        {t('dossierSubAddNote')}
      </p>
      <p id="subscribe-said" class="subscribe-said">
        {said}
      </p>
    </form>
  );
}

/** Subscribing, step by step; `tell` says how it ended, and whether the address has done its duty. */
function useSubscribing(tell: (text: string, done: boolean) => void) {
  const { world, t } = useDossier();
  const { keeping } = world;
  const [busy, setBusy] = useState(false);
  const finish = async (address: string, allowed: Promise<boolean>): Promise<void> => {
    const { hostname: host } = new URL(address);
    if (!(await allowed)) tell(t('dossierSubNotAllowed', { host }), false);
    else if (!(await keeping.addSubscription(address))) tell(t('dossierSubKnown'), false);
    else {
      const outcome = await keeping.ask('check', address);
      tell(outcome ? outcomeText(outcome, t) : '', true);
    }
  };
  const subscribe = (typed: string): void => {
    const parsed = parseAddress(typed);
    if (!parsed.ok) {
      tell(t(ADDRESS_FAULTS[parsed.fault]), false);
      return;
    }
    setBusy(true);
    // Asked for before anything else is: the browser wants it within the click.
    void finish(parsed.address, keeping.allowHost(parsed.address))
      .catch(() => tell(t('dossierStoreFailed'), false))
      .finally(() => setBusy(false));
  };
  return { subscribe, busy };
}
