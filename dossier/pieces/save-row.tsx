import { useDossier } from '../context.ts';
import type { RecordSaving } from '../use-record-saving.ts';
import { TurnDeed } from './turn-deed.tsx';

interface Props {
  readonly saving: RecordSaving;
  readonly label: string;
  /** The claim to go on to once it is saved. */
  readonly claim: string;
}

/** The button that keeps what stands in a form, and what came of it. */
export function SaveRow({ saving: { outcome, deed }, label, claim }: Props) {
  const { link, t } = useDossier();
  return (
    <>
      <div class="actions">
        <button type="submit" class="primary" disabled={outcome === 'saving' || outcome === 'saved'}>
          {label}
        </button>
      </div>
      <p role="status">
        {outcome === 'refused' && t('dossierWriteRefused')}
        {outcome === 'failed' && t('dossierCaptureFailed')}
        {outcome === 'saved' && (
          <>
            {t('dossierWriteSaved')}{' '}
            <a href={link({ view: 'claim', id: claim })}>{t('dossierWriteToClaim')}</a>
          </>
        )}
      </p>
      {deed !== null && <TurnDeed deed={deed} to="undo" />}
    </>
  );
}
