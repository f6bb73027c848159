import { useState } from 'preact/hooks';
import { readChosen } from '../../src/store/chosen.ts';
import type { Translate } from '../../src/ui/strings.ts';
import type { World } from '../world.ts';

/** Saves all that can still be read of the store. It stands where the rest of the dossier may not, so it asks for less. */
export function RescueButton({ world, t }: { world: World; t: Translate }) {
  const [said, setSaid] = useState('');
  const save = async () => {
    try {
      const chosen = await readChosen(world.settings);
      const { file, rows, unreadable } = await world.keeping.ask('rescue', chosen, world.keeping.release);
      world.keeping.save(file, `crosslight-rescue-${new Date().toISOString().slice(0, 10)}.jsonl`);
      const lost =
        unreadable.length > 0 ? ` ${t('dossierRescueLost', { tables: unreadable.join(', ') })}` : '';
      setSaid(`${t('dossierRescued', { count: rows })}${lost}`);
    } catch {
      setSaid(t('dossierRescueFailed'));
    }
  };
  return (
    <>
      <p class="actions">
        <button type="button" onClick={save}>
          {t('dossierRescue')}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
