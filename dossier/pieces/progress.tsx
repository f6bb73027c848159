import { useId } from 'preact/hooks';
import { useDossier } from '../context.ts';

interface Props {
  readonly label: string;
  /** How much of all is done; without them nobody knows. */
  readonly done?: number;
  readonly all?: number;
  readonly stop?: () => void;
}

/** Something long that is under way, and a way to end it. */
export function Progress({ label, done, all, stop }: Props) {
  const { t } = useDossier();
  const id = useId();
  const known = done !== undefined && all !== undefined && all > 0;
  return (
    <div class="progress">
      <p id={id}>{label}</p>
      {known ? <progress aria-labelledby={id} value={done} max={all} /> : <progress aria-labelledby={id} />}
      {known && <p class="cl-quiet">{t('progressOf', { done, all })}</p>}
      {stop && (
        <button type="button" onClick={stop}>
          {t('importStop')}
        </button>
      )}
    </div>
  );
}
