import { useEffect, useState } from 'preact/hooks';
import { readChosen } from '../../src/store/chosen.ts';
import type { BackupTimes } from '../../src/store/settings.ts';
import { useDossier } from '../context.ts';
import { momentText } from '../outcome-text.ts';
import { useSetting } from '../use-world.ts';
import { Radios } from './radios.tsx';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The age of the last backup, a new one at a click, and those that are made by themselves. */
export function BackupSection() {
  const { world, announce, t } = useDossier();
  const [last, setLast] = useSetting(world.settings.lastBackup);
  const [state, setState] = useState<'idle' | 'busy' | 'made' | 'failed'>('idle');
  const { keeping, settings } = world;
  const backUp = async () => {
    setState('busy');
    try {
      const file = await keeping.ask('backup', await readChosen(settings), keeping.release);
      const now = Date.now();
      keeping.save(file, `crosslight-backup-${new Date(now).toISOString().slice(0, 10)}.jsonl`);
      setLast(now);
      setState('made');
      announce(t('dossierBackupMade'));
    } catch {
      setState('failed');
    }
  };
  return (
    <section aria-labelledby="keep-backup">
      <h2 id="keep-backup">{t('dossierBackup')}</h2>
      {last !== undefined && <p>{last === 0 ? t('dossierBackupNever') : <Age last={last} />}</p>}
      <p class="actions">
        <button type="button" class="primary" disabled={state === 'busy'} onClick={backUp}>
          {t('dossierBackupNow')}
        </button>
      </p>
      {state === 'made' && <p>{t('dossierBackupMade')}</p>}
      {state === 'failed' && <p role="alert">{t('dossierBackupFailed')}</p>}
      <Schedule />
    </section>
  );
}

function Age({ last }: { last: number }) {
  const { t } = useDossier();
  const days = Math.max(0, Math.floor((Date.now() - last) / DAY_MS));
  const ago = new Intl.RelativeTimeFormat(t.locale, { numeric: 'auto' }).format(-days, 'day');
  return <>{t('dossierBackupLast', { ago, moment: momentText(last, t) })}</>;
}

function Schedule() {
  const { world, announce, t } = useDossier();
  const [times, setTimes] = useSetting(world.settings.backups);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (times !== undefined && times !== 'never')
      void world.keeping.maySave().then((may) => setRefused(!may));
  }, [world, times]);
  const choose = async (chosen: BackupTimes) => {
    // Asked for before anything else is: the browser wants it within the click.
    const allowed = chosen === 'never' || (await world.keeping.allowDownloads());
    setRefused(!allowed);
    if (allowed) setTimes(chosen);
    else announce(t('dossierBackupNotAllowed'));
  };
  return (
    <>
      <Radios<BackupTimes>
        legend={t('dossierBackupTimes')}
        name="backups"
        value={times}
        choose={(chosen) => void choose(chosen)}
        options={[
          { value: 'never', name: t('dossierBackupOff') },
          { value: 'day', name: t('dossierBackupDay') },
          { value: 'week', name: t('dossierBackupWeek') },
          { value: 'month', name: t('dossierBackupMonth') },
        ]}
      />
      <p class="cl-quiet">{t('dossierBackupTimesNote')}</p>
      {refused && <p>{t('dossierBackupNotAllowed')}</p>}
    </>
  );
}
