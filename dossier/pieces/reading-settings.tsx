import { useEffect, useState } from 'preact/hooks';
import { Fold } from '../../src/ui/fold.tsx';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import { useSetting } from '../use-world.ts';
import type { Sites } from '../world.ts';

/** Where Crosslight reads and where it does not, and what it may do, in plain words. */
export function ReadingSettings() {
  const { world, t } = useDossier();
  const [paused, setPaused] = useSetting(world.settings.paused);
  return (
    <>
      <section aria-labelledby="set-reading">
        <h2 id="set-reading">{t('dossierReading')}</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={paused ?? false}
            onChange={(event) => setPaused(event.currentTarget.checked)}
          />
          <span>
            {t('dossierPaused')}
            <small>{t('dossierPausedNote')}</small>
          </span>
        </label>
        <SitesOff />
      </section>
      <Permissions />
    </>
  );
}

function SitesOff() {
  const { world, announce, t } = useDossier();
  const [sites = [], setSites] = useSetting(world.settings.sitesOff);
  const [before, setBefore] = useState<readonly string[] | null>(null);
  return (
    <>
      <h3>{t('dossierSitesOff')}</h3>
      {sites.length === 0 && <p class="cl-quiet">{t('dossierSitesOffNone')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setBefore(sites);
                setSites(sites.filter((other) => other !== site));
                announce(t('dossierSiteOnAgain', { site }));
              }}
            >
              {t('dossierSiteOn')} <span class="cl-hidden">{site}</span>
            </button>
          </li>
        ))}
      </ul>
      {before && (
        <p class="actions">
          <button
            type="button"
            onClick={() => {
              setSites(before);
              setBefore(null);
              announce(t('dossierUndone'));
            }}
          >
            {t('dossierUndo')}
          </button>
        </p>
      )}
    </>
  );
}

/** What the browser lets Crosslight do, each with what for. */
const PERMISSIONS: readonly { readonly name: MessageKey; readonly why: MessageKey }[] = [
  { name: 'dossierMayTab', why: 'dossierMayTabWhy' },
  { name: 'dossierMayScript', why: 'dossierMayScriptWhy' },
  { name: 'dossierMayMenu', why: 'dossierMayMenuWhy' },
  { name: 'dossierMayStore', why: 'dossierMayStoreWhy' },
  { name: 'dossierMayKeep', why: 'dossierMayKeepWhy' },
  { name: 'dossierMayWake', why: 'dossierMayWakeWhy' },
];

function Permissions() {
  const { world, t } = useDossier();
  const [sites, setSites] = useState<Sites | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    world.watchSites(setSites, ended.signal);
    return () => ended.abort();
  }, [world]);
  return (
    <section aria-labelledby="set-permissions">
      <h2 id="set-permissions">{t('dossierPermissions')}</h2>
      <p>{t('dossierPermissionsLead')}</p>
      <dl class="permissions">
        {PERMISSIONS.map(({ name, why }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{t(why)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('dossierAllowed')}</h3>
      {sites && <Allowed sites={sites.allowed} />}
      {sites && (
        <Fold class="evidence" title={t('dossierListed', { count: sites.listed.length })}>
          {() => (
            <ul class="picker">
              {sites.listed.map((pattern) => (
                <li key={pattern}>{hostOf(pattern)}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </section>
  );
}

function Allowed({ sites }: { sites: readonly string[] }) {
  const { world, announce, t } = useDossier();
  if (sites.length === 0) return <p class="cl-quiet">{t('dossierAllowedNone')}</p>;
  const remove = async (pattern: string) => {
    const removed = await world.removeSite(pattern);
    announce(t(removed ? 'dossierSiteRemoved' : 'dossierSiteKept', { site: hostOf(pattern) }));
  };
  return (
    <ul class="sites">
      {sites.map((pattern) => (
        <li key={pattern}>
          <span>{hostOf(pattern)}</span>
          <button type="button" class="quiet" onClick={() => remove(pattern)}>
            {t('dossierSiteRemove')} <span class="cl-hidden">{hostOf(pattern)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A match pattern as people write a site. */
function hostOf(pattern: string): string {
  return pattern.replace(/^.*:\/\/(\*\.)?/u, '').replace(/\/.*$/u, '');
}
