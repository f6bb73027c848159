import { useDossier } from '../context.ts';
import type { Saved } from '../use-edit.ts';
import { JustDone } from './just-done.tsx';
import { Problem } from './record-form.tsx';

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
      <JustDone
        deed={saved.deed.id}
        ways={<a href={link({ view: 'claim', id: claim })}>{t('dossierWriteToClaim')}</a>}
      >
        {t('editSaved')}
      </JustDone>
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
