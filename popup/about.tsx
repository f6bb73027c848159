import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../src/shortcuts.ts';
import type { PackHead } from '../src/store/store.ts';
import { commandText } from '../src/ui/command-text.ts';
import { dateText } from '../src/ui/quantity-text.ts';
import type { Translate } from '../src/ui/strings.ts';
import type { World } from './world.ts';

/** What the comparison rests on, and the keys that the browser has really bound. */
export function About({ pack, world, t }: { pack: PackHead | null; world: World; t: Translate }) {
  return (
    <footer>
      {pack && (
        <button type="button" class="primary" onClick={() => world.openDossier(pack.id)}>
          {t('popupOpenDossier')}
        </button>
      )}
      <Shortcuts world={world} t={t} />
      {pack && <p class="cl-quiet">{t('popupAgreement')}</p>}
      {pack && (
        <p class="cl-quiet">
          {t('popupBasis', { count: pack.counts.reports, outlets: pack.counts.outlets })}{' '}
          {pack.asOf !== null && t('popupAsOf', { date: dateText(pack.asOf, t) })}
        </p>
      )}
      <p class="cl-quiet">{t('popupPrivate')}</p>
    </footer>
  );
}

function Shortcuts({ world, t }: { world: World; t: Translate }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void world.shortcuts().then(setShortcuts);
  }, [world]);
  if (shortcuts.length === 0) return null;
  return (
    <section aria-labelledby="keys-heading">
      <h2 id="keys-heading" class="small-title">
        {t('popupKeys')}
      </h2>
      <dl class="keys">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{commandText(command, t)}</dt>
            <dd>{keys === '' ? t('popupKeyUnset') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {shortcuts.some(({ keys }) => keys === '') && (
        <button type="button" class="keys-set" onClick={() => world.openShortcutSettings()}>
          {t('popupKeysSet')}
        </button>
      )}
    </section>
  );
}
