import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useDossier } from '../context.ts';
import { TurnDeed } from './turn-deed.tsx';

interface Props {
  readonly deed: number;
  /** What was done, for as long as it stands. */
  readonly children: ComponentChildren;
  /** Ways on from it. */
  readonly ways?: ComponentChildren;
}

/** What has just been done, with the way back; once it is taken back, just that, with the way to do it again. */
export function JustDone({ deed, children, ways }: Props) {
  const { t } = useDossier();
  const [to, setTo] = useState<'undo' | 'redo'>('undo');
  return (
    <p class="own-edit" role="status">
      {to === 'undo' ? children : <strong>{t('dossierUndone')}</strong>}{' '}
      <TurnDeed deed={deed} to={to} turned={() => setTo(to === 'undo' ? 'redo' : 'undo')} />{' '}
      {to === 'undo' && ways}
    </p>
  );
}
