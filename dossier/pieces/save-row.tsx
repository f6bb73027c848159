import { useDossier } from '../context.ts';
import type { Saved } from '../use-edit.ts';
import { Problem } from './record-form.tsx';
import { TurnDeed } from './turn-deed.tsx';

interface Props {
  readonly saved: Saved;
  readonly label: string;
  /** The claim to go on to once it is saved. */
  readonly claim: string;
}

/** The button that keeps what stands in a form, and what came of it. */
export function SaveRow({ saved, label, claim }: Props) {
  const { link, t } = useDossier();
  if (saved.state === 'done') {
    return (
      <p>
        {t('editSaved')} <a href={link({ view: 'claim', id: claim })}>{t('dossierWriteToClaim')}</a>{' '}
        <TurnDeed deed={saved.deed.id} to="undo" />
      </p>
    );
  }
  return (
    <>
      <Problem saved={saved} />
      <p class="actions">
        <button type="submit" class="primary" disabled={saved.state === 'saving'}>
          {label}
        </button>
      </p>
    </>
  );
}
