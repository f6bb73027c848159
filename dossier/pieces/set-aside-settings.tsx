import { indexReports } from '../../src/core/comparison/report-index.ts';
import { withoutEntry } from '../../src/core/set-aside.ts';
import { useDossier } from '../context.ts';
import { useSetting } from '../use-world.ts';

/** What the reader has set aside on cards, each with the way back. */
export function SetAsideSettings() {
  const { world, pack, announce, t } = useDossier();
  const [list = []] = useSetting(world.settings.setAside);
  const statement = (claim: string) => indexReports(pack).claims.get(claim)?.statement ?? claim;
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">{t('dossierSetAside')}</h2>
      {list.length === 0 && <p class="cl-quiet">{t('dossierSetAsideNone')}</p>}
      <ul class="sites">
        {list.map((entry) => (
          <li key={`${entry.pack} ${entry.claim} ${entry.text}`}>
            <span>
              {statement(entry.claim)}{' '}
              <small>
                {entry.text === null
                  ? t('dossierSetAsideAll')
                  : t('dossierSetAsideWords', { words: entry.text })}
              </small>
            </span>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                void world.settings.setAside.change((kept) => withoutEntry(kept, entry));
                announce(t('dossierSetAsideTaken', { claim: statement(entry.claim) }));
              }}
            >
              {t('dossierSetAsideBack')} <span class="cl-hidden">{statement(entry.claim)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
