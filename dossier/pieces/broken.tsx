import type { Translate } from '../../src/ui/strings.ts';
import type { World } from '../world.ts';
import { RescueButton } from './rescue-button.tsx';

/** What stands in the place of what cannot be shown: what that may mean, and a way to save what can be read. */
export function Broken({ world, t }: { world: World; t: Translate }) {
  return (
    <>
      <p role="alert">{t('dossierBroken')}</p>
      <RescueButton world={world} t={t} />
    </>
  );
}
